# frame: he.

frame-departments = מחלקות
frame-search = חיפוש מוצרים
frame-search-in = חיפוש ב
frame-search-all = הכול
frame-search-hint = מה אתם מחפשים?
frame-search-button = חיפוש
frame-preferences = שפה, מדינה ומטבע
frame-language = שפה
frame-country = משלוח אל
frame-currency = מטבע
frame-save = שמירה
frame-orders = ההזמנות שלי
frame-find-order = איתור הזמנה
frame-favourites = מועדפים
frame-account = החשבון שלי
frame-new-here = חדשים כאן?
frame-sign-up = פתיחת חשבון
frame-basket = סל קניות
frame-basket-count =
    { $n ->
        [0] סל קניות, ריק
        [one] סל קניות, פריט אחד ({ $n })
        [two] סל קניות, { $n } פריטים
       *[other] סל קניות, { $n } פריטים
    }
frame-sell = למכור אצלנו
frame-seller = מרכז המוכרים
frame-api = למפתחים
frame-to-shop = לחנות
frame-seller-orders = הזמנות
frame-seller-overview = סקירה
frame-seller-listings = מוצרים
frame-seller-stock = מלאי
frame-seller-shipping = משלוח
frame-seller-coupons = קופונים
frame-seller-store = עמוד החנות
frame-operator = הנהלת האתר
frame-operator-sellers = מוכרים
frame-operator-transfers = העברות בנקאיות
frame-operator-coupons = קופונים
frame-operator-synonyms = מילות חיפוש
frame-help = עזרה
frame-report = דיווח על מוצר או מוכר
frame-authorities = לרשויות
frame-guide = מדריך לרשויות
frame-foot = עמודים נוספים
frame-foot-buy = קנייה
frame-foot-sell = מכירה
frame-foot-rules = כללים וזכויות
frame-trust-direct = ישירות מהיצרן
frame-trust-direct-why = יצרנים ומפיצים מוכרים כאן בעצמם.
frame-trust-money = הכסף שלכם שמור
frame-trust-money-why = המוכר מקבל את התשלום רק לאחר שההזמנה הגיעה.
frame-trust-price = מחיר אחד, עד הדלת
frame-trust-price-why = מיסים, מכס ומשלוח מוצגים לפני התשלום.
frame-trust-return = התחרטתם?
frame-trust-return-why = עד השילוח אפשר לבטל את ההזמנה ולקבל החזר מלא.
part-price-from = החל מ־{ $price }
part-price-now = מחיר:
part-price-was = מחיר קודם:
part-price-lowest = המחיר הנמוך ביותר ב־30 הימים האחרונים: { $price }
part-rating = { $mean } מתוך 5 כוכבים
part-reviews =
    { $n ->
        [one] ביקורת אחת ({ $n })
        [two] { $n } ביקורות
       *[other] { $n } ביקורות
    }
part-sold-by = נמכר על ידי { $store }
part-keep = הוספה למועדפים: { $title }
part-you-are-here = אתם נמצאים כאן
part-pages = עמודים
part-page-before = הקודם
part-page-after = הבא
part-page = עמוד { $n }
part-filters = מסננים
part-filters-chosen = מסננים שנבחרו
part-filter-remove = הסרת המסנן: { $words }
part-filters-clear = ניקוי הכול
part-filters-apply = הצגת תוצאות
part-show-more = הצגת עוד
part-price-range = מחיר
part-price-least = מ־
part-price-most = עד
part-sort = מיון לפי
part-sort-go = מיון
part-pictures = תמונות
part-picture-n = תמונה { $n }
part-variant-show = הצגת הדגם הזה
part-sold-out = אזל מהמלאי
part-quantity = כמות
part-fewer = הפחתת יחידה
part-more = הוספת יחידה
part-stars-n =
    { $n ->
        [one] כוכב אחד ({ $n })
        [two] { $n } כוכבים
       *[other] { $n } כוכבים
    }
part-seller-reply = תשובת המוכר
part-review-picture = תמונה מאת { $author }
part-steps = שלבים
part-step-done = הושלם:
part-days-left =
    { $n ->
        [one] נותר יום אחד ({ $n })
        [two] נותרו { $n } ימים
       *[other] נותרו { $n } ימים
    }
part-message-mine = אתם
part-file-drop = גררו קבצים לכאן או בחרו אותם
part-not-in-your-language = לא בשפה שלכם
