# The seller's pages of orders.

sold-title = Orders to send
sold-all = All
sold-none = No orders here
sold-none-what = A new order appears here as soon as it is paid.
sold-send = To be sent { $when }
sold-dispatch = Send it
sold-carrier = Carrier
sold-tracking = Tracking number
sold-tracking-what = The buyer sees it; leave it empty when there is none.
sold-dispatched = It is on its way
sold-decline = Cannot be sent?
sold-decline-do = Call the order off
sold-reason = Why?
flash-order-dispatched = The buyer knows that it is on its way.
flash-order-declined = The order was called off; the buyer gets everything back.

cancel-reason-out-of-stock = There are no more of it
cancel-reason-cannot-send = It cannot be sent there
