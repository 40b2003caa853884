# Giving goods back: what the buyer asks, what the seller answers, how the money goes back. Following an order.

frame-seller-returns = Returns
return-stage-asked = Asked for
return-stage-accepted = Accepted
return-stage-refused = Refused
return-stage-sent = Sent back
return-stage-refunded = Paid back
return-stage-lapsed = Not sent in time
return-stage-withdrawn = Withdrawn
return-reason-changed-mind = I changed my mind
return-reason-damaged = It arrived damaged
return-reason-not-as-described = It is not as described
return-reason-wrong-article = It is another article
return-reason-incomplete = Something is missing
return-reason-does-not-fit = It does not fit
return-reason-other = Another reason

return-ask = Give goods back
return-ask-until = You can ask for it until { $day }.
return-ask-what = Choose what you want to give back. The seller answers within 5 days; without an answer your request counts as accepted. Then you have 10 days to send the goods.
return-ask-right = Within 14 days of receiving goods you may give them back without a reason. If nothing else was agreed, you pay for sending them back.
return-quantity = How many of { $title }?
return-of = of { $n }
return-reason = Why?
return-words = What should the seller know?
return-words-hint = For example what is broken, or what you expected.
return-send = Ask to give back
return-title = Return of order { $number }
return-list = Returns
return-list-none = No returns here
return-list-none-what = What buyers want to give back is found here.
return-see = See the return
return-amount = You get { $amount } back
return-amount-seller = The buyer gets { $amount } back
return-goods = What goes back
return-why = Reason
return-what-now-asked = The seller has until { $day } to answer. Without an answer it counts as accepted.
return-what-now-accepted = Send the goods by { $day }, and tell how they travel. Otherwise the return ends and the order goes on.
return-what-now-sent = The money goes back when the seller has received the goods, on { $day } at the latest.
return-what-now-refused = The seller does not agree. Write to the seller to find a solution.
return-what-now-refunded = The money is on its way back to you.
return-what-now-lapsed = The goods were not sent in time. The order goes on.
return-what-now-withdrawn = You have withdrawn the return. The order goes on.
return-to-do-asked = Answer by { $day }. Without an answer it counts as accepted.
return-to-do-accepted = The buyer has until { $day } to send the goods.
return-to-do-sent = The goods are on their way to you. When you have them, confirm it; the buyer is paid on { $day } at the latest.
return-to-do-over = There is nothing left to do.
return-answer = Your answer
return-answer-hint = Say where the goods are to be sent, or why you do not agree.
return-answer-said = The seller’s answer
return-accept = Accept
return-refuse = Refuse
return-must-accept = The buyer has the right to give this back, so it cannot be refused.
return-carrier = Carrier
return-tracking = Tracking number
return-tracking-hint = If there is one.
return-sent-do = The goods are on their way
return-withdraw = Withdraw the return
return-received = I have received the goods
return-received-what = The buyer gets the money back now. This cannot be undone.
return-restock = Put the goods back into stock
flash-return-asked = The seller has your request.
flash-return-withdrawn = The return was withdrawn. The order goes on.
flash-return-sent = The seller knows that the goods are on their way.
flash-return-accepted = The return is accepted. The buyer knows what to do.
flash-return-refused = The return is refused. The buyer knows why.
flash-return-received = The money is on its way back to the buyer.
error-return-nothing = Choose how many of at least one article.
error-return-quantity = Choose a number from 0 to { $most }.
problem-return-not-now = This cannot be done now
problem-return-not-now-detail = The return has moved on meanwhile. Look at it again.

mail-return-asked-subject = Somebody wants to give goods of order { $number } back
mail-return-asked-body =
    The buyer of order { $number } wants to give goods back.

    Please answer within 5 days. Without an answer it counts as accepted.
mail-return-asked-action = Read and answer
mail-return-accepted-subject = You can give goods of order { $number } back
mail-return-accepted-body =
    Your return is accepted. Please send the goods by { $day }, and tell on our page how they travel.
mail-return-accepted-action = See the return
mail-return-refused-subject = The seller has refused your return of order { $number }
mail-return-refused-body =
    The seller does not agree to your return of order { $number }:

    { $answer }
mail-return-refused-action = See the return
mail-return-sent-subject = Goods of order { $number } are on their way back to you
mail-return-sent-body =
    The buyer has sent goods of order { $number } back. When you have received them, please confirm it on our page.
mail-return-sent-action = See the return
mail-return-refunded-subject = You get { $amount } back for order { $number }
mail-return-refunded-body =
    The return of order { $number } is complete. { $amount } goes back to you the way you paid.
mail-return-refunded-action = See the order
mail-return-lapsed-subject = Your return of order { $number } has ended
mail-return-lapsed-body =
    The goods of order { $number } were not sent back in time, so the return has ended and the order goes on.
mail-return-lapsed-action = See the order

track-title = Where it is
track-accepted = With the carrier
track-in-transit = On its way
track-customs = At customs
track-out-for-delivery = Out for delivery
track-delivered = Delivered
track-failed = Could not be delivered
track-returned = Going back to the sender
track-add = Say where the parcel is
track-kind = What happened
track-place = Place
track-place-hint = For example: Rotterdam, Netherlands.
track-save = Save
track-parcel = Parcel
track-more = More parcels of this order follow
track-more-hint = The order counts as sent with the last parcel.
flash-track-saved = The buyer can see it.
flash-parcel-sent = The parcel is on its way. The order waits for the others.
error-track-place = Use at most 120 characters.
order-extend = I need more time
order-extend-what =
    { $n ->
        [one] Has it not arrived yet? Once, you can make the time of your protection { $n } day longer.
       *[other] Has it not arrived yet? Once, you can make the time of your protection { $n } days longer.
    }
flash-order-extended = Your protection lasts longer now.
mail-order-arrived-subject = Your order { $number } has arrived
mail-order-arrived-body =
    The carrier says that your order { $number } has arrived. Please look at it, and confirm on its page that all is well.
mail-order-arrived-action = See the order

help-on-return = Can I give something back?
help-answer-return = Yes: for 14 days after it has arrived you can ask for it on the page of your order, article by article. The seller answers within 5 days, you send the goods, and when they have come back you get your money, from what is still held or from the seller.
