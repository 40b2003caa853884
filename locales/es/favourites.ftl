# favourites: es.

favourites-title = Favoritos
favourites-empty = Aún no ha guardado nada
favourites-empty-what = Guarde lo que le guste con el corazón de su página y encuéntrelo aquí.
flash-favourite-kept = Está entre sus favoritos.
flash-favourite-dropped = Ya no está entre sus favoritos.
