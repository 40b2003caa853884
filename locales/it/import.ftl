# import: it.

import-title = Importare articoli da un file
import-lead = Un file CSV o JSON con un numero qualsiasi di articoli. Le righe con un codice già esistente modificano quegli articoli; le altre ne creano di nuovi. Può lasciare questa pagina durante l’importazione.
import-file = File
import-file-hint = Colonne: sku, title, description, category, price, stock, weight_g e attribute.… per le caratteristiche.
import-mapping = Corrispondenza delle colonne
import-mapping-hint = Solo se le colonne del suo file hanno altri nomi: alcune righe di TOML. Può restare vuoto.
import-send = Importa
import-before = File precedenti
import-when = Inizio
import-made = Articoli nuovi
import-changed = Articoli modificati
import-drafts = Tra i nuovi, bozze a cui manca una caratteristica
import-bad = Righe non importate
import-bad-rows = Righe che non sono state importate
import-line = Riga
import-field = Campo
import-why = Motivo
import-done = Il file è stato importato.
import-failed = Non è stato possibile proseguire l’importazione del file:
import-percent = Importato il { $n } % del file.
import-goes-on = Questa pagina mostra l’avanzamento ogni pochi secondi.
error-import-mapping = Questa corrispondenza non è leggibile: { $wanted }
