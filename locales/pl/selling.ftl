# selling: pl.

sold-title = Zamówienia do wysłania
sold-all = Wszystkie
sold-none = Brak zamówień
sold-none-what = Nowe zamówienie pojawia się tutaj od razu po opłaceniu.
sold-send = Do wysłania { $when }
sold-dispatch = Wyślij
sold-carrier = Przewoźnik
sold-tracking = Numer śledzenia
sold-tracking-what = Kupujący go zobaczy; zostaw puste, jeśli go nie ma.
sold-dispatched = Jest w drodze
sold-decline = Nie można wysłać?
sold-decline-do = Anuluj zamówienie
sold-reason = Dlaczego?
flash-order-dispatched = Kupujący wie, że zamówienie jest w drodze.
flash-order-declined = Zamówienie anulowano; kupujący odzyska całą kwotę.
cancel-reason-out-of-stock = Zabrakło towaru
cancel-reason-cannot-send = Nie można tam wysłać
