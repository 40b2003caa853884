# favourites: fr.

favourites-title = Favoris
favourites-empty = Aucun favori pour l’instant
favourites-empty-what = Gardez ce qui vous plaît avec le cœur de sa page et retrouvez-le ici.
flash-favourite-kept = L’article est dans vos favoris.
flash-favourite-dropped = L’article n’est plus dans vos favoris.
