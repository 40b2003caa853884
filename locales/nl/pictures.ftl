# pictures: nl.

error-picture-kind = Kies een afbeelding: een JPEG-, PNG-, WebP- of GIF-bestand.
error-picture-bytes = Deze afbeelding is groter dan 20 MB. Kies een kleinere.
error-picture-pixels = Deze afbeelding heeft te veel pixels. Kies er een van hooguit 50 megapixel.
error-picture-shape = Deze afbeelding is te lang en te smal. Snijd haar bij.
error-picture-broken = Deze afbeelding kan niet worden gelezen. Misschien is ze beschadigd; sla haar opnieuw op.
