# favourites: ja.

favourites-title = お気に入り
favourites-empty = お気に入りはまだありません
favourites-empty-what = 気に入った商品のページでハートを押すと、ここに表示されます。
flash-favourite-kept = お気に入りに追加しました。
flash-favourite-dropped = お気に入りから外しました。
