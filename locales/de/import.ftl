# import: de.

import-title = Artikel aus einer Datei importieren
import-lead = Eine CSV- oder JSON-Datei mit beliebig vielen Artikeln. Zeilen mit einer Artikelnummer, die Sie bereits haben, ändern diese Artikel; die übrigen legen neue an. Sie können diese Seite währenddessen verlassen.
import-file = Datei
import-file-hint = Spalten: sku, title, description, category, price, stock, weight_g und attribute.… für Eigenschaften.
import-mapping = Spaltenzuordnung
import-mapping-hint = Nur wenn die Spalten Ihrer Datei anders heißen: einige Zeilen TOML. Darf leer bleiben.
import-send = Importieren
import-before = Frühere Dateien
import-when = Begonnen
import-made = Neue Artikel
import-changed = Geänderte Artikel
import-drafts = Davon neu als Entwurf, weil eine Eigenschaft fehlt
import-bad = Nicht übernommene Zeilen
import-bad-rows = Zeilen, die nicht übernommen wurden
import-line = Zeile
import-field = Feld
import-why = Grund
import-done = Die Datei ist importiert.
import-failed = Die Datei konnte nicht weiter importiert werden:
import-percent = { $n } % der Datei sind importiert.
import-goes-on = Diese Seite zeigt alle paar Sekunden den aktuellen Stand.
error-import-mapping = Diese Zuordnung lässt sich nicht lesen: { $wanted }
