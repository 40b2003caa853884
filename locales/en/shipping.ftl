# How a seller sends: ways of sending and their lanes.

shipping-title = Ways of sending
shipping-lead = To which countries you send, by whom, how fast and for how much. Your first way is for all articles that name no other.
shipping-new = New way of sending
shipping-none = You do not send anywhere yet
shipping-none-what = Buyers can order once you say where you send.
shipping-handling-says =
    { $n ->
        [one] Handed to the carrier within { $n } working day
       *[other] Handed to the carrier within { $n } working days
    }
shipping-to = To
shipping-to-hint = Countries with commas between them, EU for the European Union. Leave it empty for all others.
shipping-others = All other countries
shipping-service = Service
shipping-carrier = Carrier
shipping-time = Time on the way
shipping-fee = Fee
shipping-days = { $least } to { $most } working days
shipping-fee-kg = { $fee } and { $each } for each kilogram
shipping-fee-free = { $fee }, free from { $from }
shipping-change = Change
shipping-remove = Remove
shipping-name = Name
shipping-name-hint = Only you see it.
shipping-handling = Working days until you hand it over
shipping-handling-hint = From 0 to 30.
shipping-lanes = Where you send, with fees in { $currency }
shipping-lanes-hint = Rows without a carrier, days and a fee are left out.
shipping-lane = Row { $n }
shipping-lane-remove = Remove this row
shipping-days-least = Working days on the way, at least
shipping-days-most = Working days on the way, at most
shipping-base = Fee
shipping-per-kg = And for each kilogram
shipping-free-from = Free from this worth of goods
shipping-more = One more row
flash-shipping-saved = Saved.
error-not-a-country-name = “{ $wanted }” is no country that is known here.
