# pictures: es.

error-picture-kind = Elija una imagen: un archivo JPEG, PNG, WebP o GIF.
error-picture-bytes = Esta imagen supera los 20 MB. Elija una más pequeña.
error-picture-pixels = Esta imagen tiene demasiados píxeles. Elija una de 50 megapíxeles como máximo.
error-picture-shape = Esta imagen es demasiado larga y estrecha. Recórtela.
error-picture-broken = Esta imagen no se puede leer. Quizá esté dañada; guárdela de nuevo.
