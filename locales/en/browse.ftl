# The pages that a visitor browses: first page, lists, products, stores.

browse-hero = Straight from the people who make it
browse-hero-why = Manufacturers and distributors from many countries sell here themselves. You see one price to your door, and the seller is paid once your order has arrived.
browse-see-new = See what is new
browse-protected = How you are protected
browse-popular = Often bought
browse-popular-all = All that is often bought
browse-fresh = New here
browse-fresh-all = All that is new
browse-reduced = Reduced
browse-recent = You looked at
browse-related = More of this kind

browse-all = All articles
browse-search-title = { $words }: search
browse-results-for = Results for “{ $words }”
browse-count =
    { $n ->
        [0] No articles
        [one] { $n } article
       *[other] { $n } articles
    }
browse-categories = Categories
browse-availability = Availability
browse-rating = Rating
browse-from = Sent from
browse-order-relevance = Best match
browse-order-newest = Newest
browse-order-price-up = Price: low to high
browse-order-price-down = Price: high to low
browse-order-rating = Best rated
browse-order-sold = Most bought
browse-stars-least =
    { $n ->
        [one] { $n } star or more
       *[other] { $n } stars or more
    }
browse-price-least = From { $price }
browse-price-most = Up to { $price }
browse-mended = Showing results for “{ $instead }”. Nothing was found for “{ $typed }”.
browse-meant = Did you mean:
browse-partly = No article has all of your words. These have some of them.
browse-nothing = Nothing found
browse-nothing-why = Check the spelling, use fewer or more general words, or take a filter away. Or look around in a department:

browse-in-stock = In stock
browse-sold-out = Sold out
browse-only-left =
    { $n ->
        [one] Only { $n } left
       *[other] Only { $n } left
    }
browse-often-bought = Often bought
browse-sent-from = Sent from { $country }
browse-at-least =
    { $n ->
        [one] At least { $n } piece
       *[other] At least { $n } pieces
    }
browse-at-most =
    { $n ->
        [one] At most { $n } piece per buyer
       *[other] At most { $n } pieces per buyer
    }
browse-in-lots =
    { $n ->
        [one] Sold one by one
       *[other] Sold in packs of { $n }
    }
browse-ladder = The more you buy, the less a piece costs
browse-ladder-from = Quantity
browse-ladder-each = Price per piece
browse-from-pieces =
    { $n ->
        [one] From { $n } piece
       *[other] From { $n } pieces
    }
browse-buy = Buy this article
browse-add = Add to basket
browse-keep = Save to favourites
browse-arrives = Arrives { $when }
browse-fee = { $fee } to { $country }
browse-fee-free = Free delivery to { $country }
browse-not-sent = Not delivered to { $country }
browse-goods = Goods
browse-delivery = Delivery
browse-total = Total
browse-tax-added = Tax and duty
browse-tax-inside = Tax included
browse-on-arrival = To pay on arrival, about
browse-tax-estimate = The tax or customs office may come to a somewhat different amount.
browse-tax-unknown = Your tax or customs office may ask for more when it arrives; we cannot tell how much.
browse-in-language = Described by the seller in { $language }
browse-machine = Translated by a machine
browse-on-this-page = On this page
browse-description = Description
browse-specs = Properties
browse-origin = Made in
browse-sku = Seller’s number
browse-yes = Yes
browse-no = No
browse-months =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
browse-years =
    { $n ->
        [one] { $n } year
       *[other] { $n } years
    }

browse-who-sells = Who sells it
browse-kind-manufacturer = Manufacturer
browse-kind-distributor = Distributor
browse-since = Here since { $year }
browse-no-trader = The details of this trader have been erased.
browse-report = Report this article
browse-store-paused = This store takes a break. Its goods cannot be bought for now.
browse-store-empty = Nothing is offered here at the moment
browse-goods-of-store = What the store offers

trader-name = Name
trader-representative = Represented by
trader-address = Address
trader-email = E-mail
trader-telephone = Telephone
trader-register = Trade register
trader-vat = VAT number
trader-responsible = Responsible for product safety in the EU
trader-certifies = Undertaking
trader-certifies-what = The trader undertakes to offer only products and services that comply with the law of the European Union.

report-title = Report an article
report-what = Tell us what is wrong with this article. You do not need an account.
report-reason = What is wrong?
report-reason-illegal = It is illegal to sell
report-reason-unsafe = It is not safe
report-reason-counterfeit = It is counterfeit or uses a protected name
report-reason-misleading = What is said about it is not true
report-reason-offensive = It is offensive or hateful
report-reason-other = Something else
report-words = In your own words
report-words-hint = What did you see, and where?
report-mail = Your e-mail address
report-mail-hint = Only if you want to hear from us.
report-send = Send the report
flash-reported = Thank you. Your report has reached us.
