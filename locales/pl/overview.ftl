# overview: pl.

overview-title = Przegląd
overview-waits = Czeka na Ciebie
overview-to-dispatch = Zamówienia do wysłania
overview-soon =
    { $n ->
        [one] { $n } z terminem w ciągu doby
        [few] { $n } z terminem w ciągu doby
        [many] { $n } z terminem w ciągu doby
       *[other] { $n } z terminem w ciągu doby
    }
overview-messages = Nieprzeczytane wiadomości
overview-questions = Pytania do odpowiedzi
overview-returns = Zwroty
overview-low = Kończy się zapas
overview-next = Do wysłania w pierwszej kolejności
overview-order = Zamówienie
overview-article = Produkt
overview-country = Kraj
overview-due = Wyślij do
overview-amount = Kwota
overview-thirty = Ostatnie 30 dni
overview-sales = Sprzedaż
overview-orders = Zamówienia
overview-mean = Średnia wartość zamówienia
overview-offered = Oferowane produkty
overview-change = { $change } wobec poprzednich 30 dni
overview-sales-chart = Sprzedaż według dni
overview-orders-chart = Zamówienia według dni
overview-countries-chart = Dokąd trafiły zamówienia
overview-highest = Najwyższa wartość: { $most }.
overview-as-table = Jako tabela
overview-day = Dzień
overview-best = Najczęściej kupowane
overview-pieces = Sztuki
overview-left = Zostało
