# Faults of rows of taxes and duties, exchange rates and ways of sending: what an operator or a seller reads.
error-tax-cell = This cannot be read: { $wanted }.
error-tax-contradiction = This contradicts another row: { $wanted }.
error-tax-other-sheet = A row of another table has this id.

error-shipping-handling = From 0 to { $wanted } working days.
error-shipping-lanes = Say where you send, in 1 to { $wanted } rows.
error-shipping-countries = Choose at least one country, or all others.
error-shipping-twice = Another row has the same service for { $wanted }.
error-shipping-days = The first number is at most the second, and that at most { $wanted }.
error-shipping-amount = Enter an amount from 0 on.
error-shipping-profiles = A store has at most { $wanted } ways of sending.
problem-shipping-in-use = Listings are sent this way
problem-shipping-in-use-detail = Choose another way of sending for them first.

error-header = The first line does not name the columns of a file of rates.
error-cells = This row has more or fewer cells than the first line.
error-day = This is no day such as 2026-11-30.
error-day-to-come = This day is still to come.
error-currency = This is no currency.
error-rate = This is no rate.
