# import: pl.

import-title = Importuj produkty z pliku
import-lead = Plik CSV lub JSON z dowolną liczbą produktów. Wiersze z numerem, który już masz, zmieniają te produkty; pozostałe dodają nowe. W trakcie importu możesz opuścić tę stronę.
import-file = Plik
import-file-hint = Kolumny: sku, title, description, category, price, stock, weight_g oraz attribute.… dla cech.
import-mapping = Przypisanie kolumn
import-mapping-hint = Tylko jeśli kolumny w pliku nazywają się inaczej: kilka wierszy TOML. Może zostać puste.
import-send = Importuj
import-before = Wcześniejsze pliki
import-when = Rozpoczęto
import-made = Nowe produkty
import-changed = Zmienione produkty
import-drafts = Wśród nowych: wersje robocze, którym brakuje cechy
import-bad = Nieprzyjęte wiersze
import-bad-rows = Wiersze, których nie przyjęto
import-line = Wiersz
import-field = Pole
import-why = Powód
import-done = Plik został zaimportowany.
import-failed = Nie udało się dokończyć importu pliku:
import-percent = Zaimportowano { $n }% pliku.
import-goes-on = Ta strona co kilka sekund pokazuje postęp.
error-import-mapping = Nie można odczytać tego przypisania: { $wanted }
