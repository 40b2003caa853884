# favourites: pt.

favourites-title = Favoritos
favourites-empty = Ainda não há nada salvo
favourites-empty-what = Salve o que gostar com o coração na página do produto e encontre tudo aqui.
flash-favourite-kept = Adicionado aos favoritos.
flash-favourite-dropped = Removido dos favoritos.
