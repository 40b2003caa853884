# import: nl.

import-title = Artikelen importeren uit een bestand
import-lead = Een CSV- of JSON-bestand met een willekeurig aantal artikelen. Rijen waarvan u het nummer al hebt, wijzigen die artikelen; de andere zijn nieuw. U kunt deze pagina tijdens het importeren verlaten.
import-file = Bestand
import-file-hint = Kolommen: sku, title, description, category, price, stock, weight_g, en attribute.… voor kenmerken.
import-mapping = Toewijzing
import-mapping-hint = Alleen als de kolommen van uw bestand anders heten: enkele regels TOML. Mag leeg blijven.
import-send = Importeren
import-before = Eerdere bestanden
import-when = Begonnen
import-made = Nieuwe artikelen
import-changed = Gewijzigde artikelen
import-drafts = Nieuwe concepten waarin een kenmerk ontbreekt
import-bad = Niet overgenomen rijen
import-bad-rows = Rijen die niet zijn overgenomen
import-line = Regel
import-field = Veld
import-why = Reden
import-done = Het bestand is geïmporteerd.
import-failed = Het bestand kon niet verder worden geïmporteerd:
import-percent = { $n }% van het bestand is geïmporteerd.
import-goes-on = Deze pagina toont om de paar seconden hoe ver het is.
error-import-mapping = Deze toewijzing kan niet worden gelezen: { $wanted }
