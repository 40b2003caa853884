# editor: ar.

listings-title = المنتجات
listings-new = منتج جديد
listings-all = الكل
listings-states = حسب الحالة
listings-search = العنوان أو الرقم
listings-none = لا شيء معروض بعد
listings-none-what = أدخل وصف منتج هنا، أو استورد ملفاً فيه منتجات كثيرة.
listings-none-found = لا نتائج
listings-none-found-what = ابحث بكلمات أخرى أو في حالة أخرى.
listings-show-all = عرض كل المنتجات
listings-article = المنتج
listings-state = الحالة
listings-price = السعر
listings-stock = المخزون
listings-languages = اللغات
listings-changed = آخر تعديل
listings-from = من { $price }
listings-low = منخفض
listings-of-languages = { $n } من 18
listing-state-draft = مسودة
listing-state-active = معروض
listing-state-paused = موقوف مؤقتاً
listing-state-removed = منتهٍ
category-title = ما نوع المنتج؟
category-lead = تحدّد الفئة ما يمكن للمشترين التصفية به، وما ستُسأل عنه بعد ذلك.
category-search = البحث عن فئة
category-way = المسار إلى هذه الفئة
category-all = كل الفئات
category-none = لا توجد فئة كهذه
category-none-what = جرّب كلمة أعم، أو تصفّح الفئات من البداية.
category-other = فئة أخرى
begin-title = منتج جديد
begin-language = اكتب بلغة متجرك: { $language }. تأتي اللغات الأخرى لاحقاً.
begin-currency = الأسعار بعملة { $currency }.
begin-stock-hint = عدد القطع المتاحة للإرسال.
begin-weight-hint = وزن القطعة الواحدة جاهزة للشحن مع تغليفها.
begin-do = إنشاء مسودة
begin-draft = لا يراه أحد قبل أن تعرضه.
editor-parts = أقسام المنتج
editor-needed = (إلزامي)
editor-part-words = النصوص
editor-part-facts = الخصائص
editor-part-pictures = الصور
editor-part-variants = الخيارات والمخزون
editor-part-steps = الأسعار حسب الكمية
editor-part-sending = الشحن
editor-field-title = العنوان
editor-field-points = نقاط موجزة
editor-field-description = الوصف
editor-field-language = اللغة
editor-field-hs6 = الرمز الجمركي
editor-field-origin = بلد الصنع
editor-field-sku = رقمك
editor-field-price = السعر
editor-field-stock = المخزون
editor-field-weight_g = الوزن
editor-field-picture = الصورة
editor-field-active = معروض
editor-field-step = السعر حسب الكمية
editor-field-quantities = ابتداءً من (قطعة)
editor-field-least = الحد الأدنى
editor-field-lot = بمضاعفات
editor-field-most = الحد الأقصى
editor-field-shipping = طريقة الشحن
editor-fault-category-stale = عدّل شخص ما هذا المنتج في هذه الأثناء. اختر من جديد.
editor-fault-category-unfit = لا يناسب المنتج هذه الفئة بحالته الراهنة: تنقصه خاصية، أو تختلف خياراته في شيء آخر. أوقفه مؤقتاً أو عدّل خياراته أولاً.
editor-fault-state-missing = لا يمكن عرضه بعد: ينقصه شيء.
editor-fault-state-stale = عدّل شخص ما هذا المنتج في هذه الأثناء. هذه حالته الآن.
error-listing-stale = عدّل شخص ما هذا المنتج في هذه الأثناء. هذه حالته الآن؛ اختر من جديد.
error-step-quantity = أدخل عدداً صحيحاً لا يقل عن 2.
conflict-title = عدّل شخص ما هذا في هذه الأثناء.
conflict-what = لم يضع شيء مما كتبته: ما زال في النموذج. احفظ مرة أخرى ليحل محل المحفوظ.
conflict-field = الحقل
conflict-mine = ما أدخلته
conflict-stored = المحفوظ
conflict-reload = اعتماد المحفوظ
desk-missing = ما ينقص قبل أن يمكن عرضه
desk-ready = كل شيء جاهز. يمكن عرض المنتج.
desk-no-way = لا توجد
desk-no-way-what = لا يمكن لأحد الشراء قبل تحديد طريقة شحن.
desk-store-closed = متجرك غير مفتوح الآن؛ يرى المشترون المنتج فور فتحه.
desk-see = عرض في المتجر
desk-pause = إيقاف مؤقت
desk-offer = عرض للبيع
desk-preview = معاينة
desk-copy = نسخ كمسودة جديدة
desk-languages =
    { $n ->
        [zero] لا لغات
        [one] لغة واحدة
        [two] لغتان
        [few] { $n } لغات
        [many] { $n } لغة
       *[other] { $n } لغة
    }
desk-pictures =
    { $n ->
        [zero] لا صور
        [one] صورة واحدة
        [two] صورتان
        [few] { $n } صور
        [many] { $n } صورة
       *[other] { $n } صورة
    }
desk-variants =
    { $n ->
        [zero] لا خيارات
        [one] خيار واحد
        [two] خياران
        [few] { $n } خيارات
        [many] { $n } خياراً
       *[other] { $n } خيار
    }
desk-steps =
    { $n ->
        [zero] سعر واحد لأي كمية
        [one] شريحة واحدة
        [two] شريحتان
        [few] { $n } شرائح
        [many] { $n } شريحة
       *[other] { $n } شريحة
    }
desk-says = لمحة سريعة
desk-sold = المبيع حتى الآن
desk-id = الرقم للبرامج
desk-end = إنهاؤه نهائياً؟
desk-end-what = يُسحب من المتجر ولا يمكن أن يعود. تبقى الطلبات القائمة كما هي.
desk-end-do = إنهاء نهائي
preview-notice = هكذا سيراه المشترون.
preview-back = العودة إلى المنتج
words-complete = مكتمل بعدد لغات { $n } من 18
words-languages = اللغات
words-is-complete = مكتمل
words-is-begun = بدأ
words-own = هذا نصك أنت. يراه المشترون حيث لا توجد ترجمة.
words-machine = هذه ترجمة آلية، ويُبلَّغ المشترون بذلك. متى حفظتها صارت نصك.
words-title = العنوان
words-title-hint = ما هو المنتج، بالكلمات التي يبحث بها الناس.
words-points = نقاط موجزة
words-points-hint = نقطة في كل سطر، واثنتا عشرة على الأكثر.
words-description = الوصف
words-description-hint = السطر الفارغ يبدأ فقرة جديدة.
words-remove = إزالة هذه اللغة
words-yours = نصك
facts-asked = الخصائص
facts-months = أشهر
facts-years = سنوات
facts-customs = الجمارك
facts-hs6 = الرمز الجمركي
facts-hs6-hint = الأرقام الستة من النظام المنسّق. اتركه فارغاً لاستعمال الرمز المعتاد.
facts-hs6-usual = المعتاد لهذه الفئة: { $code }
facts-origin = بلد الصنع
facts-yours = لاستعمالك
facts-sku = رقمك
facts-sku-hint = الرقم الذي تعرف به المنتج. قد يراه المشترون.
pictures-none = لا صور بعد. المنتجات التي لها صور تُشترى أكثر بكثير من غيرها.
pictures-order = الترتيب
pictures-order-hint = الأولى هي الصورة الرئيسية.
pictures-place = الموضع
pictures-words = ما يظهر في الصورة
pictures-words-hint = صِف ما تعرضه كل صورة بهذه اللغة: { $language }. يُقرأ الوصف لمن لا يرى الصورة.
pictures-remove = إزالة
pictures-more = صور أخرى
pictures-hint = JPEG أو PNG أو WebP أو GIF، حتى 20 ميغابايت لكل صورة، و20 صورة على الأكثر. يمكنك اختيار عدة صور معاً.
pictures-add = إضافة
variants-caption = الأسعار بعملة { $currency } والأوزان بالغرام
variants-variant = الخيار
variants-only = المنتج
variants-price = السعر
variants-stock = المخزون
variants-weight = الوزن بالغرام
variants-sku = رقمك
variants-picture = الصورة
variants-picture-none = بلا صورة خاصة
variants-picture-n = الصورة { $n }
variants-offered = معروض
variants-reduced = يظهر مخفّضاً: أدنى سعر خلال الـ 30 يوماً السابقة كان { $price }.
variants-price-hint = يظهر السعر الأقل كتخفيض مدة 30 يوماً، إلى جانب أدنى سعر خلال الـ 30 يوماً التي سبقته، كما يقضي القانون.
variants-matrix = بين أي خيارات يختار المشترون؟
variants-matrix-what = حدّد قيماً في ثلاث خصائص على الأكثر: كل توليفة تصبح صفاً. تحتفظ الصفوف القائمة بسعرها ومخزونها؛ وما لم يعد محدداً لا يُعرض بعد ذلك.
variants-matrix-do = إنشاء الصفوف
variants-commas = افصل بين القيم بفواصل.
steps-what = من يشترِ أكثر يدفع أقل للقطعة. كل عمود كمية؛ اترك الحقل فارغاً إن لم يكن للخيار سعر كهذا.
steps-caption = سعر القطعة بعملة { $currency }
steps-one = من 1
steps-from = من
steps-cell = { $variant }، العمود { $n }
sending-quantities = الكميات التي يمكن شراؤها
sending-least = الحد الأدنى
sending-lot = بمضاعفات
sending-lot-hint = 6 تعني: 6 و12 و18 وهكذا.
sending-most = الحد الأقصى
sending-most-hint = للمشتري الواحد. اتركه فارغاً بلا حد.
sending-way = كيف يُشحن
sending-profile = طريقة الشحن
sending-profile-hint = إن لم تختر فهي طريقتك الأولى.
flash-listing-saved = حُفظ.
flash-listing-offered = المنتج معروض الآن.
flash-listing-removed = أُنهي المنتج.
stock-title = المخزون
stock-what = عدّل أرقاماً كثيرة دفعة واحدة. ما يُباع أثناء الكتابة يبقى مبيعاً.
stock-search = العنوان أو الرقم
stock-low = أوشك على النفاد
stock-all = الكل
stock-none = لا شيء هنا
stock-none-what = تظهر هنا المنتجات التي تعرضها أو تجهّزها.
stock-price = السعر بعملة { $currency }
error-stock-stale = بيع في هذه الأثناء ما يجعل المخزون أقل من صفر.
sell-logo = صورة المتجر
sell-logo-now = صورة متجرك
sell-logo-choose = اختيار صورة
sell-logo-hint = الصور المربّعة أفضل. JPEG أو PNG أو WebP أو GIF، حتى 20 ميغابايت.
sell-logo-save = استعمال هذه الصورة
sell-logo-remove = إزالة الصورة
sell-cost = التكلفة
sell-cost-what = نأخذ { $share } من ثمن المنتجات المبيعة، ولا شيء قبل ذلك: لا رسوم شهرية ولا رسوم على المنتجات.
sell-need = ما تحتاج إليه
sell-need-company = بيانات شركتك: الاسم والعنوان والرقم في السجل التجاري ورقم ضريبة القيمة المضافة.
sell-need-documents = مستخرج من السجل التجاري، وإثبات هوية ممثّل الشركة.
sell-need-responsible = للمنتجات المصنوعة خارج الاتحاد الأوروبي والمبيعة فيه: جهة مقيمة فيه مسؤولة عن سلامتها.
sell-need-goods = منتجات بأسعارها وصورها وأوزانها. تكتب بلغة واحدة، ويمكن أن تتبعها لغات أخرى.
sell-document-bank = إثبات الحساب المصرفي
sell-document-brand = إذن ببيع علامة تجارية
sell-document-register-expires = صلاحية المستخرج
sell-document-identity-expires = صلاحية إثبات الهوية
sell-document-more = تقديم مستند آخر
sell-document-kind = نوع المستند
sell-document-file = المستند
sell-document-expires = صالح حتى
sell-document-until = صالح حتى { $day }
sell-document-send = تقديم
flash-document-handed-in = شكراً لك. وصلنا المستند.
error-not-a-day = أدخل تاريخاً، مثل 2027-03-31.
