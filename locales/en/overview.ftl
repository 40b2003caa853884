# The first page of the seller centre: what waits, and figures of the last 30 days.

overview-title = Overview
overview-waits = Waiting for you
overview-to-dispatch = Orders to send
overview-soon =
    { $n ->
        [one] { $n } is due within a day
       *[other] { $n } are due within a day
    }
overview-messages = Unread messages
overview-questions = Questions to answer
overview-returns = Returns
overview-low = Few left
overview-next = To send next
overview-order = Order
overview-article = Article
overview-country = Country
overview-due = To be sent
overview-amount = Amount
overview-thirty = The last 30 days
overview-sales = Sales
overview-orders = Orders
overview-mean = Mean order
overview-offered = Articles offered
overview-change = { $change } on the 30 days before
overview-sales-chart = Sales by day
overview-orders-chart = Orders by day
overview-countries-chart = Where orders went
overview-highest = The highest is { $most }.
overview-as-table = As a table
overview-day = Day
overview-best = Bought most
overview-pieces = Pieces
overview-left = Left
