# import: es.

import-title = Importar artículos desde un archivo
import-lead = Un archivo CSV o JSON con cualquier número de artículos. Las filas cuya referencia ya tiene modifican esos artículos; las demás crean artículos nuevos. Puede salir de esta página mientras se importa.
import-file = Archivo
import-file-hint = Columnas: sku, title, description, category, price, stock, weight_g y attribute.… para las características.
import-mapping = Correspondencia de columnas
import-mapping-hint = Solo si las columnas de su archivo tienen otros nombres: unas líneas de TOML. Puede quedar vacío.
import-send = Importar
import-before = Archivos anteriores
import-when = Inicio
import-made = Artículos nuevos
import-changed = Artículos modificados
import-drafts = De los nuevos, borradores a los que les falta una característica
import-bad = Filas no importadas
import-bad-rows = Filas que no se han importado
import-line = Línea
import-field = Campo
import-why = Motivo
import-done = El archivo se ha importado.
import-failed = No se pudo seguir importando el archivo:
import-percent = Se ha importado el { $n } % del archivo.
import-goes-on = Esta página muestra el avance cada pocos segundos.
error-import-mapping = No se puede leer esta correspondencia: { $wanted }
