# The seller's listings: the list, the editor in six parts, the stock of many at once.

listings-title = Articles
listings-new = New article
listings-all = All
listings-states = By state
listings-search = Title or number
listings-none = Nothing is offered yet
listings-none-what = Describe one article here, or take in a file with many.
listings-none-found = Nothing found
listings-none-found-what = Look for other words, or in another state.
listings-show-all = Show all articles
listings-article = Article
listings-state = State
listings-price = Price
listings-stock = Stock
listings-languages = Languages
listings-changed = Changed
listings-from = from { $price }
listings-low = low
listings-of-languages = { $n } of 18
listing-state-draft = Draft
listing-state-active = Offered
listing-state-paused = Paused
listing-state-removed = Ended

category-title = What kind of article is it?
category-lead = The category decides what buyers can filter by, and what you are asked next.
category-search = Search for a category
category-way = Way to this category
category-all = All categories
category-none = No such category
category-none-what = Try a more general word, or find your way from the top.
category-other = Another category

begin-title = New article
begin-language = Write in { $language }, the language of your store. Other languages come later.
begin-currency = Prices are in { $currency }.
begin-stock-hint = How many you have to send.
begin-weight-hint = Of one piece as it is sent, with its wrapping.
begin-do = Make a draft
begin-draft = Nobody sees it before you offer it.

editor-parts = Parts of the article
editor-needed = (needed)
editor-part-words = Words
editor-part-facts = Properties
editor-part-pictures = Pictures
editor-part-variants = Variants and stock
editor-part-steps = Prices by quantity
editor-part-sending = Sending
editor-field-title = Title
editor-field-points = Short sentences
editor-field-description = Description
editor-field-language = Language
editor-field-hs6 = Customs number
editor-field-origin = Made in
editor-field-sku = Your number
editor-field-price = Price
editor-field-stock = Stock
editor-field-weight_g = Weight
editor-field-picture = Picture
editor-field-active = Offered
editor-field-step = Price by quantity
editor-field-quantities = From pieces
editor-field-least = At least
editor-field-lot = In lots of
editor-field-most = At most
editor-field-shipping = Way of sending
editor-fault-category-stale = Somebody has changed this article meanwhile. Choose again.
editor-fault-category-unfit = The article does not fit this category as it is: it lacks a property, or its variants differ in something else. Pause it or change its variants first.
editor-fault-state-missing = It cannot be offered yet: something is missing.
editor-fault-state-stale = Somebody has changed this article meanwhile. This is how it is now.
error-listing-stale = Somebody has changed this article meanwhile. This is how it is now; choose again.
error-step-quantity = Give a whole number of at least 2.

conflict-title = Somebody has changed this meanwhile.
conflict-what = Nothing of yours is lost: it is still in the form. Save again to replace what is stored.
conflict-field = Field
conflict-mine = Yours
conflict-stored = Stored
conflict-reload = Take what is stored

desk-missing = Still missing before it can be offered
desk-ready = Everything is there. It can be offered.
desk-no-way = None
desk-no-way-what = Nobody can buy before there is a way of sending.
desk-store-closed = Your store is not open now; buyers see the article as soon as it is.
desk-see = See it in the shop
desk-pause = Pause
desk-offer = Offer it
desk-preview = Preview
desk-copy = Copy as a new draft
desk-languages =
    { $n ->
        [one] { $n } language
       *[other] { $n } languages
    }
desk-pictures =
    { $n ->
        [0] None
        [one] { $n } picture
       *[other] { $n } pictures
    }
desk-variants =
    { $n ->
        [one] { $n } variant
       *[other] { $n } variants
    }
desk-steps =
    { $n ->
        [0] One price for any quantity
        [one] { $n } step
       *[other] { $n } steps
    }
desk-says = What it says
desk-sold = Sold so far
desk-id = Number for programs
desk-end = End it for ever?
desk-end-what = It is taken out of the shop and cannot come back. Orders that there are stay as they are.
desk-end-do = End it for ever
preview-notice = This is how buyers will see it.
preview-back = Back to the article

words-complete = Complete in { $n } of 18 languages
words-languages = Languages
words-is-complete = complete
words-is-begun = begun
words-own = These are your own words. Buyers see them where there is no translation.
words-machine = A machine has translated this, and buyers are told. Once you save it, the words are yours.
words-title = Title
words-title-hint = What it is, in the words that people search for.
words-points = Short sentences
words-points-hint = One on each line, twelve at most.
words-description = Description
words-description-hint = An empty line begins a new paragraph.
words-remove = Remove this language
words-yours = Your own words

facts-asked = Properties
facts-months = months
facts-years = years
facts-customs = Customs
facts-hs6 = Customs number
facts-hs6-hint = The six digits of the Harmonized System. Leave it empty to use the usual one.
facts-hs6-usual = Usual for this category: { $code }
facts-origin = Made in
facts-yours = For yourself
facts-sku = Your number
facts-sku-hint = By which you know the article. Buyers may see it.

pictures-none = There are no pictures yet. Articles with pictures are bought far more often than those without.
pictures-order = Order
pictures-order-hint = The first is the main one.
pictures-place = Place
pictures-words = What is to be seen
pictures-words-hint = Say in { $language } what each one shows: it is read aloud to those who do not see it.
pictures-remove = Remove
pictures-more = More pictures
pictures-hint = JPEG, PNG, WebP or GIF, 20 MB each, 20 pictures at most. Choose several at once.
pictures-add = Add them

variants-caption = Prices in { $currency }, weights in grams
variants-variant = Variant
variants-only = The article
variants-price = Price
variants-stock = Stock
variants-weight = Weight in grams
variants-sku = Your number
variants-picture = Picture
variants-picture-none = None of its own
variants-picture-n = Picture { $n }
variants-offered = Offered
variants-reduced = Shown as reduced: the lowest price of the 30 days before was { $price }.
variants-price-hint = A lower price is shown as a reduction for 30 days, beside the lowest price of the 30 days before it, as the law wants.
variants-matrix = What can buyers choose between?
variants-matrix-what = Tick choices in up to three properties: each makes rows with each of the others. Rows that you have keep price and stock; what is no longer ticked is no longer offered.
variants-matrix-do = Make the rows
variants-commas = Write several with commas between them.

steps-what = Who buys more pays less for each piece. A column is a quantity; leave a field empty where a variant has no such price.
steps-caption = Prices of one piece in { $currency }
steps-one = From 1
steps-from = From
steps-cell = { $variant }, column { $n }

sending-quantities = How many may be bought
sending-least = At least
sending-lot = In lots of
sending-lot-hint = 6 means: 6, 12, 18 and so on.
sending-most = At most
sending-most-hint = Of one buyer. Leave it empty for no limit.
sending-way = How it is sent
sending-profile = Way of sending
sending-profile-hint = Without a choice it is your first one.

flash-listing-saved = Saved.
flash-listing-offered = It is offered now.
flash-listing-removed = The article is ended.

stock-title = Stock
stock-what = Change many numbers at once. What is sold while you type stays sold.
stock-search = Title or number
stock-low = Few left
stock-all = All
stock-none = Nothing here
stock-none-what = Articles that you offer or prepare are listed here.
stock-price = Price in { $currency }
error-stock-stale = So many were sold meanwhile that fewer than none would be left.

# The store's picture.
sell-logo = Picture of the store
sell-logo-now = The picture of your store
sell-logo-choose = Choose a picture
sell-logo-hint = Square ones look best. JPEG, PNG, WebP or GIF, 20 MB at most.
sell-logo-save = Use this picture
sell-logo-remove = Remove the picture

# What selling costs and needs; documents that are handed in later.
sell-cost = What it costs
sell-cost-what = We take { $share } of the price of goods that are sold, and nothing before: no monthly fee, no fee for an article.
sell-need = What you need
sell-need-company = The details of your company: name, address, number in the trade register and for value added tax.
sell-need-documents = An extract of the trade register, and a proof of identity of who represents the company.
sell-need-responsible = For goods made outside the European Union and sold into it: somebody there who answers for their safety.
sell-need-goods = Articles with prices, pictures and weights. You write in one language; others can follow.
sell-document-bank = Proof of the bank account
sell-document-brand = Leave to sell a brand
sell-document-register-expires = The extract is good until
sell-document-identity-expires = The proof of identity is good until
sell-document-more = Hand in another document
sell-document-kind = What it is
sell-document-file = The document
sell-document-expires = Good until
sell-document-until = good until { $day }
sell-document-send = Hand it in
flash-document-handed-in = Thank you. We have the document.
error-not-a-day = Give a day, such as 2027-03-31.
