# selling: de.

sold-title = Zu versendende Bestellungen
sold-all = Alle
sold-none = Hier sind keine Bestellungen
sold-none-what = Eine neue Bestellung erscheint hier, sobald sie bezahlt ist.
sold-send = Zu versenden { $when }
sold-dispatch = Versand melden
sold-carrier = Versanddienst
sold-tracking = Sendungsnummer
sold-tracking-what = Der Käufer sieht sie; leer lassen, wenn es keine gibt.
sold-dispatched = Sie ist unterwegs
sold-decline = Versand nicht möglich?
sold-decline-do = Bestellung stornieren
sold-reason = Warum?
flash-order-dispatched = Der Käufer weiß, dass die Bestellung unterwegs ist.
flash-order-declined = Die Bestellung wurde storniert; der Käufer erhält alles zurück.
cancel-reason-out-of-stock = Nicht mehr vorrätig
cancel-reason-cannot-send = Dorthin kann nicht versandt werden
