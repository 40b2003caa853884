# favourites: ru.

favourites-title = Избранное
favourites-empty = Здесь пока пусто
favourites-empty-what = Добавляйте понравившееся сердечком на странице товара — и найдёте его здесь.
flash-favourite-kept = Добавлено в избранное.
flash-favourite-dropped = Удалено из избранного.
