# pictures: de.

error-picture-kind = Wählen Sie ein Bild: eine JPEG-, PNG-, WebP- oder GIF-Datei.
error-picture-bytes = Dieses Bild ist größer als 20 MB. Wählen Sie ein kleineres.
error-picture-pixels = Dieses Bild hat zu viele Pixel. Wählen Sie eines mit höchstens 50 Megapixeln.
error-picture-shape = Dieses Bild ist zu lang und schmal. Schneiden Sie es eher rechteckig zu.
error-picture-broken = Dieses Bild lässt sich nicht lesen. Vielleicht ist es beschädigt; speichern Sie es noch einmal.
