# taxes: nl.

error-tax-cell = Dit kan niet worden gelezen: { $wanted }.
error-tax-contradiction = Dit is in strijd met een andere rij: { $wanted }.
error-tax-other-sheet = Een rij van een andere tabel heeft deze id.
error-shipping-handling = Van 0 tot { $wanted } werkdagen.
error-shipping-lanes = Geef aan waarheen u verzendt, in 1 tot { $wanted } rijen.
error-shipping-countries = Kies ten minste één land, of alle andere.
error-shipping-twice = Een andere rij heeft dezelfde service voor { $wanted }.
error-shipping-days = Het eerste getal is niet hoger dan het tweede, en dat is hooguit { $wanted }.
error-shipping-amount = Vul een bedrag vanaf 0 in.
error-shipping-profiles = Een winkel heeft hooguit { $wanted } verzendmethoden.
problem-shipping-in-use = Aanbiedingen worden zo verzonden
problem-shipping-in-use-detail = Kies daarvoor eerst een andere verzendmethode.
error-header = De eerste regel noemt niet de kolommen van een koersenbestand.
error-cells = Deze rij heeft meer of minder cellen dan de eerste regel.
error-day = Dit is geen datum zoals 2026-11-30.
error-day-to-come = Deze datum ligt in de toekomst.
error-currency = Dit is geen valuta.
error-rate = Dit is geen koers.
