# The page of help.

help-title = Help
help-on-order = How do I order?
help-answer-order = Put what you like into the basket, from as many sellers as you want, and go to the checkout. You need no account: with your mail address alone you get a confirmation and a link to follow each order.
help-on-pay = How do I pay?
help-answer-pay = Once for everything, in your currency. The total on the page is what you pay: tax, duty and delivery are in it wherever we can collect them, and where we cannot, the page says so.
help-on-protect = What happens with my money?
help-answer-protect = It is held for your order. The seller gets it when you confirm that everything has arrived, or when the time of your protection has ended.
help-on-arrive = When does it arrive?
help-answer-arrive = The page of an article names the days for your country before you buy, and the page of your order what was promised. What is not dispatched in time is called off by itself, and you get your money back.
help-on-back = Can I change my mind?
help-answer-back = As long as nothing was dispatched, you call an order off on its page and get everything back. Afterwards, write to the seller: who they are and how to reach them is told with every article.
help-on-report = Something should not be sold here. Whom do I tell?
help-answer-report = Every article has a link to report it, beside the details of its seller. Say what is wrong; you need no account.
help-on-sell = I make or distribute goods. Can I sell here?
help-answer-sell = Yes. Apply with the details and documents of your company; the marketplace looks at them and opens your store.
