# The checkout, and the page of a purchase.

checkout-title = Checkout
step-basket = Basket
step-address = Address
step-payment = Delivery and payment
checkout-saved = Where to?
checkout-saved-use = Send it there
checkout-where = Where to?
checkout-elsewhere = Somewhere else
checkout-guest = You can buy without an account. Already have one?
checkout-mail = Mail address
checkout-mail-what = We send the confirmation and the way to follow your order there.
checkout-keep = Keep this address in my account
checkout-next = On to delivery and payment
checkout-to = Goes to
checkout-to-change = Change
checkout-pieces =
    { $n ->
        [one] { $n } piece
       *[other] { $n } pieces
    }
checkout-ways = Delivery
checkout-ways-use = Use these ways of delivery
checkout-back = Back to the basket
checkout-changed = Something has changed since you looked: prices, stock or coupons. Please look at the sums and pay again. Nothing was ordered yet.
error-address-part = This part of the address does not fit its country.

pay-how = How to pay?
pay-card = Card
pay-card-what = Your bank may ask you to confirm.
pay-transfer = Bank transfer
pay-transfer-what = We keep your goods for seven days until the money arrives.
pay-card-number = Card number
pay-card-expires = Valid until (MM/YY)
pay-card-code = Security code
pay-now = Pay { $total }
pay-held = Your money is held until your order has arrived.
pay-test-cards = This shop takes test cards
test-card-pays = is paid at once
test-card-declined = is declined
test-card-no-money = has not enough money
test-card-asks = the bank asks first
test-card-slow = takes some seconds
error-pay-method = Choose a way to pay.
error-card-number = This is not a card number. Look for a mistyped digit.
error-card-expires = Enter the month and year on the card, such as 09/29.
error-card-expired = This card is no longer valid.
error-card-code = Enter the three or four digits on the back of the card.

purchase-paid = Thank you, it is paid
purchase-paid-what = The sellers know of it and send your goods. You get a mail with everything.
purchase-awaiting = Your order waits for its payment
purchase-cancelled = This order was called off
purchase-cancelled-what = Nothing is owed. If money arrives for it after all, it goes back to you.
purchase-challenge = Your bank asks for a confirmation
purchase-challenge-what = Without it the payment does not go through.
purchase-challenge-go = To the bank
purchase-waits = Your bank has not answered yet. That can take a minute.
purchase-look-again = Look again
purchase-transfer = Please transfer the money
purchase-transfer-what = Give the reference exactly as it stands here, so that your payment is found.
purchase-transfer-holder = To
purchase-transfer-account = Account
purchase-transfer-bank = Bank
purchase-transfer-amount = Amount
purchase-transfer-reference = Reference
purchase-pay-by = Pay by
purchase-cancel = Call the order off
purchase-orders = Orders
flash-purchase-cancelled = The order was called off.
payment-failed-declined = Your bank has declined the payment. Try another card, or ask your bank.
payment-failed-no-money = There is not enough money for this payment. Try another card.
payment-failed-expired = This card is no longer valid. Try another card.
payment-failed-refused = The payment was not confirmed. Nothing was taken; you can try again.
