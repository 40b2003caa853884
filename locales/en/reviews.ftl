# What buyers say of goods, what others ask, and what the seller answers.

reviews-title = Reviews
reviews-of = Reviews of { $title }
reviews-all = All reviews
reviews-none = Nobody has written a review yet.
reviews-none-of-these = There are no reviews of this kind.
reviews-who = Only who has bought and received an article here can review it.
reviews-order-newest = Newest
reviews-order-best = Most stars
reviews-order-worst = Fewest stars
reviews-older = Older reviews
reviews-goods = See the article
reviews-received = Reviews of your goods
reviews-received-all = All
reviews-received-waiting = Without an answer
reviews-received-none = No reviews here
reviews-received-none-what = What buyers say of your goods is found here.
reviews-answer = Answer
reviews-answer-change = Change the answer
reviews-reply = Your answer
reviews-reply-hint = Everybody can read it below the review. Leave it empty to take your answer back.
reviews-reply-send = Publish
flash-review-answered = Your answer is published.

review-write = Write a review
review-change = Change your review
review-stars = How many stars do you give?
review-stars-hint = Five is the best.
review-text = What do you want to tell other buyers?
review-text-hint = Everybody can read it. Your first name and the initial of your last name stand beside it.
review-language = Language of your review
review-pictures = Pictures
review-pictures-hint = Up to 5, if you like. JPEG, PNG, WebP or GIF.
review-pictures-kept = Pictures that stay
review-send = Publish
review-until = You can change your review until { $day }.
flash-review-written = Thank you. Your review is published.
error-review-stars = Choose one to five stars.
error-review-pictures = Choose at most 5 pictures.
problem-review-too-late = This review cannot be changed any more
problem-review-too-late-detail = A review can be changed for 30 days after it was written.

questions-title = Questions and answers
questions-of = Questions about { $title }
questions-answered = What others have asked
questions-none = No question has been answered yet.
questions-older = Older questions
questions-ask = Ask the seller
questions-ask-what = Your question and the answer can be read by everybody. You get a mail when there is an answer. For what concerns an order, write to the seller from the page of the order.
questions-text = Your question
questions-send = Ask
flash-question-asked = Your question is with the seller.
questions-received = Questions about your goods
questions-received-waiting = Waiting for an answer
questions-received-all = All
questions-received-none = No questions here
questions-received-none-what = What people ask before they buy is found here.
questions-answer = Answer
questions-answer-change = Change the answer
questions-answer-text = Your answer
questions-answer-hint = Everybody can read it on the page of the article.
questions-answer-send = Publish
flash-question-answered = Your answer is published.

mail-question-asked-subject = Somebody asks about “{ $title }”
mail-question-asked-body =
    There is a new question about your article “{ $title }”.

    When you answer, question and answer stand on the page of the article.
mail-question-asked-action = Read and answer
mail-question-answered-subject = An answer about “{ $title }”
mail-question-answered-body =
    The seller of “{ $title }” has answered your question:

    { $answer }
mail-question-answered-action = See the article’s questions

frame-seller-reviews = Reviews
frame-seller-questions = Questions
review-back = Back to the order
