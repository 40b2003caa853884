# favourites: nl.

favourites-title = Favorieten
favourites-empty = Nog niets bewaard
favourites-empty-what = Bewaar wat u leuk vindt met het hartje op de pagina en vind het hier terug.
flash-favourite-kept = Bewaard bij uw favorieten.
flash-favourite-dropped = Verwijderd uit uw favorieten.
