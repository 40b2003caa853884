# browse: ar.

browse-hero = مباشرةً ممّن يصنعون
browse-hero-why = يبيع هنا مصنّعون وموزّعون من بلدان كثيرة بأنفسهم. ترى سعراً واحداً حتى باب بيتك، ولا يتقاضى البائع ثمن طلبك إلا بعد وصوله.
browse-see-new = تصفّح الجديد
browse-protected = كيف نحميك
browse-popular = الأكثر شراءً
browse-popular-all = كل المنتجات الأكثر شراءً
browse-fresh = وصل حديثاً
browse-fresh-all = كل ما وصل حديثاً
browse-reduced = تخفيضات
browse-recent = شاهدتَ مؤخراً
browse-related = منتجات مشابهة
browse-all = كل المنتجات
browse-search-title = { $words }: بحث
browse-results-for = نتائج البحث عن «{ $words }»
browse-count =
    { $n ->
        [zero] لا منتجات
        [one] منتج واحد
        [two] منتجان
        [few] { $n } منتجات
        [many] { $n } منتجاً
       *[other] { $n } منتج
    }
browse-categories = الفئات
browse-availability = التوفّر
browse-rating = التقييم
browse-from = يُشحن من
browse-order-relevance = الأكثر صلة
browse-order-newest = الأحدث
browse-order-price-up = السعر: من الأدنى إلى الأعلى
browse-order-price-down = السعر: من الأعلى إلى الأدنى
browse-order-rating = الأعلى تقييماً
browse-order-sold = الأكثر مبيعاً
browse-stars-least =
    { $n ->
        [zero] أي عدد من النجوم
        [one] نجمة واحدة أو أكثر
        [two] نجمتان أو أكثر
        [few] { $n } نجوم أو أكثر
        [many] { $n } نجمة أو أكثر
       *[other] { $n } نجمة أو أكثر
    }
browse-price-least = من { $price }
browse-price-most = حتى { $price }
browse-mended = نعرض نتائج «{ $instead }». لم نعثر على شيء عن «{ $typed }».
browse-meant = هل تقصد:
browse-partly = لا يوجد منتج يضم كل كلماتك. هذه المنتجات تضم بعضها.
browse-nothing = لا نتائج
browse-nothing-why = تحقّق من الإملاء، أو استعمل كلمات أقل أو أعمّ، أو أزل أحد عوامل التصفية. أو تصفّح أحد الأقسام:
browse-in-stock = متوفر
browse-sold-out = نفدت الكمية
browse-only-left =
    { $n ->
        [zero] لم يبقَ شيء
        [one] بقيت قطعة واحدة فقط
        [two] بقيت قطعتان فقط
        [few] بقيت { $n } قطع فقط
        [many] بقيت { $n } قطعة فقط
       *[other] بقيت { $n } قطعة فقط
    }
browse-often-bought = الأكثر شراءً
browse-sent-from = يُشحن من { $country }
browse-at-least =
    { $n ->
        [zero] بلا حد أدنى
        [one] قطعة واحدة على الأقل
        [two] قطعتان على الأقل
        [few] { $n } قطع على الأقل
        [many] { $n } قطعة على الأقل
       *[other] { $n } قطعة على الأقل
    }
browse-at-most =
    { $n ->
        [zero] لا شيء لكل مشترٍ
        [one] قطعة واحدة على الأكثر لكل مشترٍ
        [two] قطعتان على الأكثر لكل مشترٍ
        [few] { $n } قطع على الأكثر لكل مشترٍ
        [many] { $n } قطعة على الأكثر لكل مشترٍ
       *[other] { $n } قطعة على الأكثر لكل مشترٍ
    }
browse-in-lots =
    { $n ->
        [zero] يُباع بالقطعة
        [one] يُباع بالقطعة
        [two] يُباع في عبوات من قطعتين
        [few] يُباع في عبوات من { $n } قطع
        [many] يُباع في عبوات من { $n } قطعة
       *[other] يُباع في عبوات من { $n } قطعة
    }
browse-ladder = كلما زادت الكمية انخفض سعر القطعة
browse-ladder-from = الكمية
browse-ladder-each = سعر القطعة
browse-from-pieces =
    { $n ->
        [zero] من أي عدد
        [one] من قطعة واحدة
        [two] من قطعتين
        [few] من { $n } قطع
        [many] من { $n } قطعة
       *[other] من { $n } قطعة
    }
browse-buy = شراء هذا المنتج
browse-add = أضف إلى السلة
browse-keep = أضف إلى المفضلة
browse-arrives = يصل { $when }
browse-fee = { $fee } إلى { $country }
browse-fee-free = توصيل مجاني إلى { $country }
browse-not-sent = لا يُوصَّل إلى { $country }
browse-goods = المنتجات
browse-delivery = التوصيل
browse-total = الإجمالي
browse-tax-added = الضريبة والرسوم الجمركية
browse-tax-inside = شامل الضريبة
browse-on-arrival = يُدفع عند الوصول، نحو
browse-tax-estimate = قد تحدّد سلطة الضرائب أو الجمارك مبلغاً مختلفاً بعض الشيء.
browse-tax-unknown = قد تطلب سلطة الضرائب أو الجمارك في بلدك مبلغاً إضافياً عند الوصول؛ لا يمكننا تحديد مقداره.
browse-in-language = الوصف بقلم البائع باللغة: { $language }
browse-machine = ترجمة آلية
browse-on-this-page = في هذه الصفحة
browse-description = الوصف
browse-specs = المواصفات
browse-origin = بلد الصنع
browse-sku = رقم المنتج عند البائع
browse-yes = نعم
browse-no = لا
browse-months =
    { $n ->
        [zero] أقل من شهر
        [one] شهر واحد
        [two] شهران
        [few] { $n } أشهر
        [many] { $n } شهراً
       *[other] { $n } شهر
    }
browse-years =
    { $n ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $n } سنوات
        [many] { $n } سنة
       *[other] { $n } سنة
    }
browse-who-sells = من البائع
browse-kind-manufacturer = مصنّع
browse-kind-distributor = موزّع
browse-since = هنا منذ { $year }
browse-no-trader = مُحيت بيانات هذا التاجر.
browse-report = الإبلاغ عن هذا المنتج
browse-store-paused = هذا المتجر في استراحة. لا يمكن شراء منتجاته حالياً.
browse-store-empty = لا يُعرض شيء هنا حالياً
browse-goods-of-store = ما يعرضه المتجر
trader-name = الاسم
trader-representative = يمثّله
trader-address = العنوان
trader-email = البريد الإلكتروني
trader-telephone = الهاتف
trader-register = السجل التجاري
trader-vat = رقم ضريبة القيمة المضافة
trader-responsible = المسؤول عن سلامة المنتجات في الاتحاد الأوروبي
trader-certifies = التعهّد
trader-certifies-what = يتعهّد التاجر بألا يعرض إلا منتجات وخدمات تتوافق مع قانون الاتحاد الأوروبي.
report-title = الإبلاغ عن منتج
report-what = أخبرنا ما المشكلة في هذا المنتج. لا تحتاج إلى حساب.
report-reason = ما المشكلة؟
report-reason-illegal = بيعه غير قانوني
report-reason-unsafe = غير آمن
report-reason-counterfeit = مقلّد أو يستعمل اسماً محمياً
report-reason-misleading = ما يقال عنه غير صحيح
report-reason-offensive = مسيء أو يحضّ على الكراهية
report-reason-other = شيء آخر
report-words = بكلماتك
report-words-hint = ماذا رأيت، وأين؟
report-mail = بريدك الإلكتروني
report-mail-hint = فقط إذا أردت أن نردّ عليك.
report-send = إرسال البلاغ
flash-reported = شكراً لك. وصلنا بلاغك.
