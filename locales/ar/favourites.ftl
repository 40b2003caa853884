# favourites: ar.

favourites-title = المفضلة
favourites-empty = لم تحفظ شيئاً بعد
favourites-empty-what = احفظ ما يعجبك بعلامة القلب في صفحته لتجده هنا من جديد.
flash-favourite-kept = أُضيف إلى مفضلتك.
flash-favourite-dropped = أُزيل من مفضلتك.
