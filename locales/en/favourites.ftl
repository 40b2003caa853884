# What a customer wants to find again.

favourites-title = Favourites
favourites-empty = Nothing kept yet
favourites-empty-what = Keep what you like by the heart on its page, and find it again here.
flash-favourite-kept = It is among your favourites.
flash-favourite-dropped = It is no longer among your favourites.
