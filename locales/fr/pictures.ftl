# pictures: fr.

error-picture-kind = Choisissez une image : un fichier JPEG, PNG, WebP ou GIF.
error-picture-bytes = Cette image dépasse 20 Mo. Choisissez-en une plus petite.
error-picture-pixels = Cette image a trop de pixels. Choisissez-en une de 50 mégapixels au maximum.
error-picture-shape = Cette image est trop longue et étroite. Recadrez-la.
error-picture-broken = Cette image est illisible. Elle est peut-être endommagée ; essayez de l’enregistrer à nouveau.
