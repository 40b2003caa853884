# The test provider's bank, and the treasurer's page of bank transfers.

bank-title = Your bank asks: is it you?
bank-what = This page plays the bank of the test card. A real provider has its own.
bank-to = Paid to
bank-amount = Amount
bank-card = Card
bank-approve = Yes, pay
bank-refuse = No, refuse
bank-over = There is nothing to confirm any more.
bank-back = Back to the shop

transfers-title = Bank transfers that are awaited
transfers-what = Enter a transfer when it has arrived in full. If its time had ended, it is to be sent back.
transfers-none = No transfer is awaited.
transfers-reference = Reference
transfers-amount = Amount
transfers-placed = Ordered on
transfers-until = Kept until
transfers-do = What to do
transfers-received = It has arrived
transfers-received-of = The transfer { $number } has arrived
transfers-refunds = Refunds that are to be transferred
transfers-refunds-what = Send the money back to where it came from, then enter it here.
transfers-since = Since
transfers-sent = It is sent
transfers-sent-of = The refund for { $number } is sent
flash-refund-sent = The refund is entered.
flash-transfer-received = The order is paid.
flash-transfer-late = The order had been called off meanwhile: the money is to be sent back.
