# selling: nl.

sold-title = Te verzenden bestellingen
sold-all = Alle
sold-none = Geen bestellingen
sold-none-what = Een nieuwe bestelling verschijnt hier zodra ze is betaald.
sold-send = Te verzenden { $when }
sold-dispatch = Verzenden
sold-carrier = Vervoerder
sold-tracking = Trackingnummer
sold-tracking-what = De koper ziet het; laat leeg als er geen is.
sold-dispatched = Is verzonden
sold-decline = Kan het niet worden verzonden?
sold-decline-do = Bestelling annuleren
sold-reason = Waarom?
flash-order-dispatched = De koper weet dat de bestelling onderweg is.
flash-order-declined = De bestelling is geannuleerd; de koper krijgt alles terug.
cancel-reason-out-of-stock = Niet meer op voorraad
cancel-reason-cannot-send = Kan daarheen niet worden verzonden
