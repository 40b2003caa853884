# help: pl.

help-title = Pomoc
help-on-order = Jak zamówić?
help-answer-order = Włóż do koszyka, co chcesz, od dowolnej liczby sprzedawców, i przejdź do kasy. Konto nie jest potrzebne: wystarczy adres e-mail, na który wyślemy potwierdzenie i link do śledzenia każdego zamówienia.
help-on-pay = Jak zapłacić?
help-answer-pay = Raz za wszystko, w swojej walucie. Płacisz kwotę podaną na stronie: podatki, cło i dostawa są w niej wszędzie tam, gdzie możemy je pobrać, a gdzie nie możemy, strona o tym informuje.
help-on-protect = Co dzieje się z moimi pieniędzmi?
help-answer-protect = Są przechowywane na poczet zamówienia. Sprzedawca dostaje je, gdy potwierdzisz, że wszystko dotarło, albo gdy minie okres ochrony.
help-on-arrive = Kiedy dotrze przesyłka?
help-answer-arrive = Strona produktu podaje termin dla Twojego kraju przed zakupem, a strona zamówienia to, co obiecano. Zamówienie niewysłane na czas jest anulowane automatycznie, a pieniądze wracają do Ciebie.
help-on-back = Czy mogę zmienić zdanie?
help-answer-back = Dopóki nic nie wysłano, możesz anulować zamówienie na jego stronie i odzyskać całą kwotę. Później napisz do sprzedawcy: przy każdym produkcie podano, kim jest i jak się z nim skontaktować.
help-on-report = Czegoś nie powinno się tu sprzedawać. Komu to zgłosić?
help-answer-report = Przy każdym produkcie, obok danych sprzedawcy, jest link do zgłoszenia. Napisz, co jest nie tak; konto nie jest potrzebne.
help-on-sell = Produkuję lub dystrybuuję towary. Czy mogę tu sprzedawać?
help-answer-sell = Tak. Złóż wniosek z danymi i dokumentami firmy; platforma je sprawdzi i otworzy Twój sklep.
