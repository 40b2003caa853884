# checkout: ar.

checkout-title = إتمام الشراء
step-basket = السلة
step-address = العنوان
step-payment = التوصيل والدفع
checkout-saved = إلى أين نرسل؟
checkout-saved-use = أرسل إلى هذا العنوان
checkout-where = إلى أين نرسل؟
checkout-elsewhere = عنوان آخر
checkout-guest = يمكنك الشراء بلا حساب. لديك حساب؟
checkout-mail = البريد الإلكتروني
checkout-mail-what = نرسل إليه التأكيد وطريقة متابعة طلبك.
checkout-keep = احفظ هذا العنوان في حسابي
checkout-next = المتابعة إلى التوصيل والدفع
checkout-to = يُرسل إلى
checkout-to-change = تغيير
checkout-pieces =
    { $n ->
        [zero] بلا قطع
        [one] قطعة واحدة
        [two] قطعتان
        [few] { $n } قطع
        [many] { $n } قطعة
       *[other] { $n } قطعة
    }
checkout-ways = التوصيل
checkout-ways-use = استعمل طرق التوصيل هذه
checkout-back = العودة إلى السلة
checkout-changed = تغيّر شيء منذ آخر اطلاعك: الأسعار أو المخزون أو القسائم. يرجى مراجعة المبالغ والدفع من جديد. لم يُطلب شيء بعد.
error-address-part = هذا الجزء من العنوان لا يناسب بلده.
pay-how = كيف تريد الدفع؟
pay-card = بطاقة
pay-card-what = قد يطلب مصرفك تأكيداً.
pay-transfer = تحويل مصرفي
pay-transfer-what = نحجز لك المنتجات سبعة أيام حتى يصل المبلغ.
pay-card-number = رقم البطاقة
pay-card-expires = صالحة حتى (MM/YY)
pay-card-code = رمز الأمان
pay-now = ادفع { $total }
pay-held = تُحفظ أموالك حتى يصل طلبك.
pay-test-cards = يقبل هذا المتجر بطاقات اختبار
test-card-pays = تُدفع فوراً
test-card-declined = تُرفض
test-card-no-money = رصيدها غير كافٍ
test-card-asks = يطلب المصرف تأكيداً أولاً
test-card-slow = تستغرق بضع ثوانٍ
error-pay-method = اختر طريقة دفع.
error-card-number = هذا ليس رقم بطاقة. ابحث عن رقم مكتوب خطأً.
error-card-expires = أدخل الشهر والسنة المدوّنين على البطاقة، مثل 09/29.
error-card-expired = لم تعد هذه البطاقة صالحة.
error-card-code = أدخل الأرقام الثلاثة أو الأربعة على ظهر البطاقة.
purchase-paid = شكراً لك، تم الدفع
purchase-paid-what = أُبلغ البائعون وسيرسلون منتجاتك. ستصلك رسالة بكل التفاصيل.
purchase-awaiting = طلبك بانتظار الدفع
purchase-cancelled = أُلغي هذا الطلب
purchase-cancelled-what = لا يترتب عليك شيء. إذا وصل مبلغ عنه مع ذلك فسيعاد إليك.
purchase-challenge = يطلب مصرفك تأكيداً
purchase-challenge-what = لا يتم الدفع من دونه.
purchase-challenge-go = إلى المصرف
purchase-waits = لم يرد مصرفك بعد. قد يستغرق ذلك دقيقة.
purchase-look-again = تحقّق مجدداً
purchase-transfer = يرجى تحويل المبلغ
purchase-transfer-what = اكتب الرقم المرجعي كما هو هنا تماماً كي نعثر على دفعتك.
purchase-transfer-holder = المستفيد
purchase-transfer-account = الحساب
purchase-transfer-bank = المصرف
purchase-transfer-amount = المبلغ
purchase-transfer-reference = الرقم المرجعي
purchase-pay-by = الدفع قبل
purchase-cancel = إلغاء الطلب
purchase-orders = الطلبات
flash-purchase-cancelled = أُلغي الطلب.
payment-failed-declined = رفض مصرفك الدفع. جرّب بطاقة أخرى أو اسأل مصرفك.
payment-failed-no-money = الرصيد لا يكفي لهذه الدفعة. جرّب بطاقة أخرى.
payment-failed-expired = لم تعد هذه البطاقة صالحة. جرّب بطاقة أخرى.
payment-failed-refused = لم يؤكَّد الدفع. لم يُخصم شيء؛ يمكنك المحاولة مجدداً.
