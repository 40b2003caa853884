# import: fr.

import-title = Importer des articles depuis un fichier
import-lead = Un fichier CSV ou JSON contenant autant d’articles que vous voulez. Les lignes dont vous avez déjà la référence modifient ces articles ; les autres en créent de nouveaux. Vous pouvez quitter cette page pendant l’import.
import-file = Fichier
import-file-hint = Colonnes : sku, title, description, category, price, stock, weight_g, et attribute.… pour les caractéristiques.
import-mapping = Correspondance des colonnes
import-mapping-hint = Seulement si les colonnes de votre fichier portent d’autres noms : quelques lignes de TOML. Peut rester vide.
import-send = Importer
import-before = Fichiers précédents
import-when = Début
import-made = Nouveaux articles
import-changed = Articles modifiés
import-drafts = Parmi les nouveaux, brouillons auxquels il manque une caractéristique
import-bad = Lignes non reprises
import-bad-rows = Lignes qui n’ont pas été reprises
import-line = Ligne
import-field = Champ
import-why = Motif
import-done = Le fichier est importé.
import-failed = L’import du fichier n’a pas pu aller plus loin :
import-percent = { $n } % du fichier est importé.
import-goes-on = Cette page indique l’avancement toutes les quelques secondes.
error-import-mapping = Cette correspondance est illisible : { $wanted }
