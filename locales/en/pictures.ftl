# What is wrong with a picture that was sent.

error-picture-kind = Choose a picture: a JPEG, PNG, WebP or GIF file.
error-picture-bytes = This picture is larger than 20 MB. Choose a smaller one.
error-picture-pixels = This picture has too many pixels. Choose one of at most 50 megapixels.
error-picture-shape = This picture is too long and narrow. Cut it closer to a rectangle.
error-picture-broken = This picture cannot be read. It may be damaged; try to save it again.
