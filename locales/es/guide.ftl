# guide: es.

guide-title = Guía para autoridades
guide-version = Versión
guide-effective = En vigor
guide-changes = Novedades
guide-old = Esta versión ya no está en vigor. Se conserva porque hay requerimientos que remiten a ella.
guide-future = Esta versión aún no está en vigor.
guide-present = En vigor ahora: versión { $version }
guide-english-only = La guía misma está escrita en inglés.
guide-contents = Contenido
guide-versions = Todas las versiones
