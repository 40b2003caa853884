# frame: ar.

frame-departments = الأقسام
frame-search = البحث عن منتجات
frame-search-in = البحث في
frame-search-all = كل الأقسام
frame-search-hint = عمّ تبحث؟
frame-search-button = بحث
frame-preferences = اللغة والبلد والعملة
frame-language = اللغة
frame-country = التوصيل إلى
frame-currency = العملة
frame-save = حفظ
frame-orders = طلباتك
frame-find-order = البحث عن طلب
frame-favourites = المفضلة
frame-account = حسابك
frame-new-here = عميل جديد؟
frame-sign-up = إنشاء حساب
frame-basket = السلة
frame-basket-count =
    { $n ->
        [zero] السلة فارغة
        [one] السلة، منتج واحد
        [two] السلة، منتجان
        [few] السلة، { $n } منتجات
        [many] السلة، { $n } منتجاً
       *[other] السلة، { $n } منتج
    }
frame-sell = بِع معنا
frame-seller = مركز البائع
frame-api = للمطوّرين
frame-to-shop = إلى المتجر
frame-seller-orders = الطلبات
frame-seller-overview = نظرة عامة
frame-seller-listings = المنتجات
frame-seller-stock = المخزون
frame-seller-shipping = الشحن
frame-seller-coupons = القسائم
frame-seller-store = صفحة المتجر
frame-operator = المشغّل
frame-operator-sellers = البائعون
frame-operator-transfers = التحويلات المصرفية
frame-operator-coupons = القسائم
frame-operator-synonyms = كلمات البحث
frame-help = المساعدة
frame-report = الإبلاغ عن منتج أو بائع
frame-authorities = للسلطات
frame-guide = دليل السلطات
frame-foot = صفحات أخرى
frame-foot-buy = الشراء
frame-foot-sell = البيع
frame-foot-rules = القواعد والحقوق
frame-trust-direct = من الصانع مباشرة
frame-trust-direct-why = يبيع المصنّعون والموزّعون هنا بأنفسهم.
frame-trust-money = أموالك محفوظة
frame-trust-money-why = لا يتقاضى البائع ثمن الطلب إلا بعد وصوله.
frame-trust-price = سعر واحد حتى باب بيتك
frame-trust-price-why = تظهر الضرائب والرسوم وتكلفة التوصيل قبل الدفع.
frame-trust-return = غيّرت رأيك؟
frame-trust-return-why = ما دام طلبك لم يُرسل، يمكنك إلغاؤه واستعادة كل ما دفعت.
part-price-from = من { $price }
part-price-now = السعر:
part-price-was = قبل التخفيض:
part-price-lowest = أدنى سعر خلال آخر 30 يوماً: { $price }
part-rating = { $mean } من 5 نجوم
part-reviews =
    { $n ->
        [zero] لا تقييمات
        [one] تقييم واحد
        [two] تقييمان
        [few] { $n } تقييمات
        [many] { $n } تقييماً
       *[other] { $n } تقييم
    }
part-sold-by = البائع: { $store }
part-keep = إضافة إلى المفضلة: { $title }
part-you-are-here = أنت هنا
part-pages = الصفحات
part-page-before = السابق
part-page-after = التالي
part-page = الصفحة { $n }
part-filters = عوامل التصفية
part-filters-chosen = عوامل التصفية المختارة
part-filter-remove = إزالة عامل التصفية: { $words }
part-filters-clear = مسح الكل
part-filters-apply = عرض النتائج
part-show-more = عرض المزيد
part-price-range = السعر
part-price-least = من
part-price-most = إلى
part-sort = الترتيب حسب
part-sort-go = رتّب
part-pictures = الصور
part-picture-n = الصورة { $n }
part-variant-show = عرض هذا الخيار
part-sold-out = نفد
part-quantity = الكمية
part-fewer = إنقاص واحدة
part-more = زيادة واحدة
part-stars-n =
    { $n ->
        [zero] بلا نجوم
        [one] نجمة واحدة
        [two] نجمتان
        [few] { $n } نجوم
        [many] { $n } نجمة
       *[other] { $n } نجمة
    }
part-seller-reply = رد البائع
part-review-picture = صورة من { $author }
part-steps = الخطوات
part-step-done = تمّ:
part-days-left =
    { $n ->
        [zero] لم يبقَ أي يوم
        [one] بقي يوم واحد
        [two] بقي يومان
        [few] بقيت { $n } أيام
        [many] بقي { $n } يوماً
       *[other] بقي { $n } يوم
    }
part-message-mine = أنت
part-file-drop = أفلت الملفات هنا أو اخترها
part-not-in-your-language = غير متاح بلغتك
