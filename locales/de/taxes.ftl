# taxes: de.

error-tax-cell = Das lässt sich nicht lesen: { $wanted }.
error-tax-contradiction = Das widerspricht einer anderen Zeile: { $wanted }.
error-tax-other-sheet = Eine Zeile einer anderen Tabelle hat diese Kennung.
error-shipping-handling = Von 0 bis { $wanted } Werktage.
error-shipping-lanes = Geben Sie in 1 bis { $wanted } Zeilen an, wohin Sie versenden.
error-shipping-countries = Wählen Sie mindestens ein Land oder alle übrigen.
error-shipping-twice = Eine andere Zeile hat denselben Versand für { $wanted }.
error-shipping-days = Die erste Zahl darf höchstens so groß sein wie die zweite, diese höchstens { $wanted }.
error-shipping-amount = Geben Sie einen Betrag ab 0 ein.
error-shipping-profiles = Ein Shop hat höchstens { $wanted } Versandprofile.
problem-shipping-in-use = Angebote werden so versandt
problem-shipping-in-use-detail = Wählen Sie für sie zuerst ein anderes Versandprofil.
error-header = Die erste Zeile nennt nicht die Spalten einer Kursdatei.
error-cells = Diese Zeile hat mehr oder weniger Zellen als die erste.
error-day = Das ist kein Datum wie 2026-11-30.
error-day-to-come = Dieser Tag liegt in der Zukunft.
error-currency = Das ist keine Währung.
error-rate = Das ist kein Kurs.
