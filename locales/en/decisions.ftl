# The operator's decisions on stores, and how sellers are told.

store-decision-title = Decide
store-decision-words = What the seller is told
store-decision-words-what = Goes to the seller by mail, in your words. Needed when you suspend or close a store.
store-decision-was = We have written to you about it:
mail-store-opened-subject = { $store } is open
mail-store-opened-body =
    Your store { $store } is open. Buyers can find and buy your goods now.

    { $words }
mail-store-opened-action = Open your store
mail-store-suspended-subject = { $store } is suspended
mail-store-suspended-body =
    Your store { $store } is suspended. Its goods cannot be bought until it is open again. The reason:

    { $words }

    Orders that are paid already go on. You may answer this decision by writing to us.
mail-store-suspended-action = See your store
mail-store-closed-subject = { $store } is closed
mail-store-closed-body =
    Your store { $store } does not sell on this marketplace any more. The reason:

    { $words }

    What you have earned is paid out. You may answer this decision by writing to us.
mail-store-closed-action = See your store
