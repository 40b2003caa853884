-- Of a buyer and a store there is one conversation about an article that is not about an order.
CREATE UNIQUE INDEX conversation_by_listing ON conversation (store_id, buyer, listing_id)
  WHERE purchase_id IS NULL;
