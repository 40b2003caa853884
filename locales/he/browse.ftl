# browse: he.

browse-hero = ישירות ממי שמייצר
browse-hero-why = יצרנים ומפיצים ממדינות רבות מוכרים כאן בעצמם. אתם רואים מחיר אחד עד הדלת, והמוכר מקבל את התשלום רק לאחר שההזמנה הגיעה.
browse-see-new = לצפייה בחדשים
browse-protected = כך אתם מוגנים
browse-popular = פופולריים
browse-popular-all = כל המוצרים הפופולריים
browse-fresh = חדש באתר
browse-fresh-all = כל החדשים
browse-reduced = במבצע
browse-recent = צפיתם לאחרונה
browse-related = מוצרים דומים
browse-all = כל המוצרים
browse-search-title = { $words }: חיפוש
browse-results-for = תוצאות עבור ”{ $words }”
browse-count =
    { $n ->
        [0] אין מוצרים
        [one] מוצר אחד ({ $n })
        [two] { $n } מוצרים
       *[other] { $n } מוצרים
    }
browse-categories = קטגוריות
browse-availability = זמינות
browse-rating = דירוג
browse-from = נשלח מ
browse-order-relevance = התאמה מרבית
browse-order-newest = החדשים ביותר
browse-order-price-up = מחיר: מהנמוך לגבוה
browse-order-price-down = מחיר: מהגבוה לנמוך
browse-order-rating = המדורגים ביותר
browse-order-sold = הנמכרים ביותר
browse-stars-least =
    { $n ->
        [one] כוכב אחד ({ $n }) ומעלה
        [two] { $n } כוכבים ומעלה
       *[other] { $n } כוכבים ומעלה
    }
browse-price-least = מ־{ $price }
browse-price-most = עד { $price }
browse-mended = מוצגות תוצאות עבור ”{ $instead }”. לא נמצאו תוצאות עבור ”{ $typed }”.
browse-meant = האם התכוונתם ל:
browse-partly = אין מוצר שכולל את כל המילים שחיפשתם. המוצרים האלה כוללים את חלקן.
browse-nothing = לא נמצאו תוצאות
browse-nothing-why = בדקו את האיות, השתמשו בפחות מילים או במילים כלליות יותר, או הסירו מסנן. אפשר גם לעיין במחלקות:
browse-in-stock = במלאי
browse-sold-out = אזל מהמלאי
browse-only-left =
    { $n ->
        [one] נותרה יחידה אחת בלבד ({ $n })
        [two] נותרו { $n } יחידות בלבד
       *[other] נותרו { $n } יחידות בלבד
    }
browse-often-bought = נמכר הרבה
browse-sent-from = נשלח מ{ $country }
browse-at-least =
    { $n ->
        [one] מינימום יחידה אחת ({ $n })
        [two] מינימום { $n } יחידות
       *[other] מינימום { $n } יחידות
    }
browse-at-most =
    { $n ->
        [one] עד יחידה אחת ({ $n }) לקונה
        [two] עד { $n } יחידות לקונה
       *[other] עד { $n } יחידות לקונה
    }
browse-in-lots =
    { $n ->
        [one] נמכר ביחידות ({ $n })
        [two] נמכר במארזים של { $n }
       *[other] נמכר במארזים של { $n }
    }
browse-ladder = ככל שקונים יותר, המחיר ליחידה יורד
browse-ladder-from = כמות
browse-ladder-each = מחיר ליחידה
browse-from-pieces =
    { $n ->
        [one] מיחידה אחת ({ $n })
        [two] מ־{ $n } יחידות
       *[other] מ־{ $n } יחידות
    }
browse-buy = קניית המוצר
browse-add = הוספה לסל
browse-keep = הוספה למועדפים
browse-arrives = מגיע { $when }
browse-fee = { $fee } למשלוח אל { $country }
browse-fee-free = משלוח חינם אל { $country }
browse-not-sent = אין משלוח אל { $country }
browse-goods = מוצרים
browse-delivery = משלוח
browse-total = סך הכול
browse-tax-added = מס ומכס
browse-tax-inside = כולל מס
browse-on-arrival = לתשלום בהגעה, בערך
browse-tax-estimate = ייתכן שרשות המיסים או המכס תקבע סכום שונה במקצת.
browse-tax-unknown = ייתכן שרשות המיסים או המכס תגבה סכום נוסף בהגעה; איננו יכולים לומר כמה.
browse-in-language = תיאור המוכר בשפה: { $language }
browse-machine = תרגום מכונה
browse-on-this-page = בעמוד זה
browse-description = תיאור
browse-specs = מאפיינים
browse-origin = ארץ ייצור
browse-sku = מק״ט המוכר
browse-yes = כן
browse-no = לא
browse-months =
    { $n ->
        [one] חודש אחד ({ $n })
        [two] { $n } חודשים
       *[other] { $n } חודשים
    }
browse-years =
    { $n ->
        [one] שנה אחת ({ $n })
        [two] { $n } שנים
       *[other] { $n } שנים
    }
browse-who-sells = מי מוכר
browse-kind-manufacturer = יצרן
browse-kind-distributor = מפיץ
browse-since = מוכר כאן מאז { $year }
browse-no-trader = פרטי העוסק הזה נמחקו.
browse-report = דיווח על המוצר
browse-store-paused = החנות בהפסקה. אי אפשר לקנות את מוצריה בינתיים.
browse-store-empty = אין כאן מוצרים למכירה כרגע
browse-goods-of-store = מוצרי החנות
trader-name = שם
trader-representative = מיוצג על ידי
trader-address = כתובת
trader-email = דוא״ל
trader-telephone = טלפון
trader-register = מרשם החברות
trader-vat = מספר מע״מ
trader-responsible = אחראי על בטיחות המוצרים באיחוד האירופי
trader-certifies = התחייבות
trader-certifies-what = העוסק מתחייב להציע רק מוצרים ושירותים העומדים בדיני האיחוד האירופי.
report-title = דיווח על מוצר
report-what = ספרו לנו מה לא תקין במוצר הזה. אין צורך בחשבון.
report-reason = מה הבעיה?
report-reason-illegal = אסור למכור אותו על פי חוק
report-reason-unsafe = הוא אינו בטוח
report-reason-counterfeit = הוא מזויף או משתמש בסימן מוגן
report-reason-misleading = התיאור שלו אינו נכון
report-reason-offensive = הוא פוגעני או מסית לשנאה
report-reason-other = משהו אחר
report-words = במילים שלכם
report-words-hint = מה ראיתם, והיכן?
report-mail = כתובת הדוא״ל שלכם
report-mail-hint = רק אם תרצו לקבל מאיתנו תשובה.
report-send = שליחת הדיווח
flash-reported = תודה. הדיווח התקבל.
