# What stands around the pages of the shop, and the parts that pages are made of.

frame-departments = Departments
frame-search = Search for goods
frame-search-in = Search in
frame-search-all = Everything
frame-search-hint = What are you looking for?
frame-search-button = Search
frame-preferences = Language, country and currency
frame-language = Language
frame-country = Deliver to
frame-currency = Currency
frame-save = Save
frame-orders = Your orders
frame-find-order = Find an order
frame-favourites = Favourites
frame-account = Your account
frame-new-here = New here?
frame-sign-up = Create an account
frame-basket = Basket
frame-basket-count =
    { $n ->
        [0] Basket, empty
        [one] Basket, { $n } article
       *[other] Basket, { $n } articles
    }
frame-sell = Sell with us
frame-seller = Seller centre
frame-api = For programs
frame-to-shop = To the shop
frame-seller-orders = Orders
frame-seller-overview = Overview
frame-seller-listings = Articles
frame-seller-stock = Stock
frame-seller-shipping = Sending
frame-seller-coupons = Coupons
frame-seller-store = Store page
frame-operator = Operator
frame-operator-sellers = Sellers
frame-operator-transfers = Bank transfers
frame-operator-coupons = Coupons
frame-operator-synonyms = Search words
frame-help = Help
frame-report = Report an article or a seller
frame-authorities = For authorities
frame-guide = Guide for authorities
frame-foot = More pages
frame-foot-buy = Buying
frame-foot-sell = Selling
frame-foot-rules = Rules and rights
frame-trust-direct = Straight from the maker
frame-trust-direct-why = Manufacturers and distributors sell here themselves.
frame-trust-money = Your money is held
frame-trust-money-why = The seller is paid once your order has arrived.
frame-trust-price = One price, to your door
frame-trust-price-why = Tax, duty and delivery are shown before you pay.
frame-trust-return = Change your mind
frame-trust-return-why = Until it is sent you call an order off and get everything back.

part-price-from = from { $price }
part-price-now = Price:
part-price-was = Before:
part-price-lowest = Lowest price of the last 30 days: { $price }
part-rating = { $mean } of 5 stars
part-reviews =
    { $n ->
        [one] { $n } review
       *[other] { $n } reviews
    }
part-sold-by = Sold by { $store }
part-keep = Favourite: { $title }
part-you-are-here = You are here
part-pages = Pages
part-page-before = Previous
part-page-after = Next
part-page = Page { $n }
part-filters = Filters
part-filters-chosen = Chosen filters
part-filter-remove = Remove filter: { $words }
part-filters-clear = Clear all
part-filters-apply = Show results
part-show-more = Show more
part-price-range = Price
part-price-least = From
part-price-most = To
part-sort = Sort by
part-sort-go = Sort
part-pictures = Pictures
part-picture-n = Picture { $n }
part-variant-show = Show this variant
part-sold-out = sold out
part-quantity = Quantity
part-fewer = One fewer
part-more = One more
part-stars-n =
    { $n ->
        [one] { $n } star
       *[other] { $n } stars
    }
part-seller-reply = The seller’s answer
part-review-picture = Picture by { $author }
part-steps = Steps
part-step-done = Done:
part-days-left =
    { $n ->
        [one] { $n } day left
       *[other] { $n } days left
    }
part-message-mine = You
part-file-drop = Drop files here or choose them
part-not-in-your-language = Not in your language
