# favourites: de.

favourites-title = Merkzettel
favourites-empty = Noch nichts gemerkt
favourites-empty-what = Merken Sie sich, was Ihnen gefällt, mit dem Herz auf der Artikelseite, und finden Sie es hier wieder.
flash-favourite-kept = Der Artikel steht auf Ihrem Merkzettel.
flash-favourite-dropped = Der Artikel steht nicht mehr auf Ihrem Merkzettel.
