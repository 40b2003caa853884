# favourites: uk.

favourites-title = Обране
favourites-empty = Поки нічого немає
favourites-empty-what = Зберігайте те, що сподобалося, сердечком на сторінці товару, і знайдете це тут.
flash-favourite-kept = Додано в обране.
flash-favourite-dropped = Видалено з обраного.
