# favourites: pl.

favourites-title = Ulubione
favourites-empty = Nic jeszcze nie zapisano
favourites-empty-what = Zapisuj to, co Ci się podoba, sercem na stronie produktu, a znajdziesz to tutaj.
flash-favourite-kept = Dodano do ulubionych.
flash-favourite-dropped = Usunięto z ulubionych.
