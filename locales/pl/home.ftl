# home: pl.

home-title = Wnioski organów
home-lead = To biuro { $site }, które odpowiada na zgodne z prawem wnioski organów o informacje o użytkownikach. Wskazuje, do kogo i jak skierować wniosek, od razu informuje, czego brakuje, i przekazuje przyznane dane jako zapieczętowany pakiet, który każdy może sprawdzić.
home-danger = Jesteś osobą prywatną, a Tobie lub komuś innemu grozi niebezpieczeństwo? Natychmiast zadzwoń na miejscową policję. To biuro odpowiada tylko organom.
home-whom = Do kogo skierować wniosek?
home-whom-why = Podaj platformę i kraj zamieszkania użytkownika, a dowiesz się, do której spółki skierować wniosek, dlaczego i jakimi kanałami. Konto nie jest potrzebne.
home-serve = Złóż wniosek
home-serve-why = Dla funkcjonariuszy z kontem: formularz zapisuje wpisywaną treść, wskazuje braki i pokazuje, do kogo wniosek trafi.
home-guide = Przewodnik
home-guide-why = Czego potrzebujemy, co wolno ujawnić, co obowiązuje w nagłych przypadkach i jak sprawdzić odpowiedź.
home-sign-in = Zaloguj się
home-sign-in-why = Dla funkcjonariuszy i pracowników. Jak uzyskać konto dla organu, opisuje rozdział 8 przewodnika.
home-requests = Do wniosków Twojego organu
home-queue = Do kolejki
home-programs = Dla programów:
