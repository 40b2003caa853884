# favourites: he.

favourites-title = מועדפים
favourites-empty = עדיין אין מועדפים
favourites-empty-what = שמרו מוצרים שאהבתם בלחיצה על הלב שבעמוד המוצר, ומצאו אותם כאן שוב.
flash-favourite-kept = המוצר נוסף למועדפים.
flash-favourite-dropped = המוצר הוסר מהמועדפים.
