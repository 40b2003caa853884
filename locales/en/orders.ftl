# Orders: their stages, their pages, their mails.

order-stage-placed = Not paid yet
order-stage-paid = Paid
order-stage-dispatched = On its way
order-stage-delivered = Arrived
order-stage-completed = Complete
order-stage-cancelled = Called off
order-stage-returning = Being returned
order-stage-returned = Returned
order-stage-refunded = Paid back
order-event-placed = Ordered
order-event-paid = Paid
order-event-cancelled = Called off
order-event-dispatched = Handed to the carrier
order-event-delivered = Arrived, says the carrier
order-event-confirmed = Receipt confirmed
order-event-protection-ended = Complete: the protection has ended
order-event-extended = Protection extended
order-event-return-asked = Return asked for
order-event-return-ended = Return ended
order-event-returned = Returned and paid back
order-event-refunded-in-part = Paid back in part
order-event-refunded = Paid back
order-by-buyer = by the buyer
order-by-seller = by the seller
order-by-operator = by the marketplace
order-by-provider = by the payment provider
order-by-clock = because time ran out

orders-title = Your orders
orders-none = No orders yet
orders-none-what = What you buy is found here.
orders-more =
    { $n ->
        [one] and { $n } more article
       *[other] and { $n } more articles
    }
orders-see = See the order
orders-see-number = See the order { $number }
orders-older = Older orders
orders-find = Find an order
orders-find-what = For orders without an account. Both stand in the mail that we sent you.
orders-find-number = Order number
orders-find-number-what = Ten letters and digits, such as 7K3M9-QPD4X.
orders-find-do = Find it
orders-find-none = There is no order with this number and this mail address.

order-title = Order { $number }
order-arrived = Has it arrived?
order-arrived-what = Until you say so, or this time is over, the seller does not get your money. If something is wrong, do not confirm.
order-confirm = Yes, all is well
order-waits = The seller is getting it ready
order-waits-what = If it is not sent in time, the order is called off by itself and you get your money back.
order-cancel = Call the order off
order-left = Ends { $when }
order-unpaid = This order is not paid yet.
order-pay = Pay now
order-goods = What you bought
order-happened = What happened
order-carrier = Sent with { $carrier }
order-paid = What you paid
order-purchase = The whole purchase
order-receipt = Receipt
receipt-title = Receipt for order { $number }
receipt-from = Sold by
receipt-register = Register: { $register }
receipt-vat = VAT number: { $number }
receipt-to = Sold to
receipt-day = Paid on
receipt-goods = Goods
receipt-amount = Amount
receipt-scheme = Tax was collected by the marketplace under { $scheme }.
receipt-tax-collected = Tax was collected by the marketplace.
receipt-refunded = Paid back
receipt-print = Use your browser to print this page or to keep it as a PDF.
order-refund-begun = { $amount } is on its way back to you.
order-refund-paid = { $amount } was paid back to you.
order-refund-failed = { $amount } could not be paid back yet. We look into it.
flash-order-confirmed = Thank you. The seller is paid now.
flash-order-cancelled = The order was called off. Your money goes back to you.
flash-order-other = The order has moved on meanwhile. This is how it stands now.
problem-order-not-now = This cannot be done now
problem-order-not-now-detail = The order is in a stage in which this is not done. Look at the order again.
error-dispatch-carrier = Enter the name of the carrier, 60 characters at most.
error-dispatch-tracking = Enter the tracking number as the carrier wrote it: letters, digits and hyphens.
error-refund-too-much = That is more than is left to pay back.

mail-order-paid-subject = Thank you for your order { $number }
mail-order-paid-body =
    Your payment of { $total } has arrived, and your order is with the seller.

    { $lines }

    Your money is held until your order has arrived.
mail-order-paid-action = Follow your order
mail-order-transfer-subject = Please transfer { $total } for your order
mail-order-transfer-body =
    Thank you for your order. Please transfer { $total } by { $until }.

    Give this reference, so that your payment is found: { $number }

    If nothing arrives in time, the order is called off by itself and nothing is owed.
mail-order-transfer-action = See the account and reference
mail-order-lapsed-subject = Your order { $number } was called off
mail-order-lapsed-body =
    Your order { $number } of { $total } was not paid in time, so it was called off. Nothing is owed.

    You are welcome to order again.
mail-order-lapsed-action = See the order
mail-order-cancelled-subject = The seller cannot send your order { $number }
mail-order-cancelled-body =
    We are sorry: your order { $number } was called off. { $total } goes back to you the way you paid.
mail-order-cancelled-action = See the order
mail-order-cancelled-by-you-subject = Your order { $number } was called off
mail-order-cancelled-by-you-body =
    You have called your order { $number } off. { $total } goes back to you the way you paid.
mail-order-cancelled-by-you-action = See the order
mail-order-cancelled-late-subject = Your order { $number } was not sent in time
mail-order-cancelled-late-body =
    The seller did not send your order { $number } in time, so it was called off. { $total } goes back to you the way you paid.
mail-order-cancelled-late-action = See the order
mail-order-sent-subject = Your order { $number } is on its way
mail-order-sent-body =
    The seller has handed your order to { $carrier }. Tracking number: { $tracking }

    It arrives by { $until } at the latest. When it has arrived, please confirm it on the page of your order.
mail-order-sent-action = Follow your order
mail-order-sent-untracked-subject = Your order { $number } is on its way
mail-order-sent-untracked-body =
    The seller has handed your order to { $carrier }. It has no tracking number.

    It arrives by { $until } at the latest. When it has arrived, please confirm it on the page of your order.
mail-order-sent-untracked-action = Follow your order
