# favourites: it.

favourites-title = Preferiti
favourites-empty = Ancora nulla di salvato
favourites-empty-what = Salvi ciò che le piace con il cuore nella pagina dell’articolo e lo ritrovi qui.
flash-favourite-kept = Aggiunto ai preferiti.
flash-favourite-dropped = Rimosso dai preferiti.
