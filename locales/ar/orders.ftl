# orders: ar.

order-stage-placed = لم يُدفع بعد
order-stage-paid = مدفوع
order-stage-dispatched = في الطريق
order-stage-delivered = وصل
order-stage-completed = مكتمل
order-stage-cancelled = ملغى
order-stage-returning = قيد الإرجاع
order-stage-returned = مُرجَع
order-stage-refunded = رُدّ المبلغ
order-event-placed = طُلب
order-event-paid = دُفع
order-event-cancelled = أُلغي
order-event-dispatched = سُلّم إلى شركة الشحن
order-event-delivered = وصل بحسب شركة الشحن
order-event-confirmed = أُكّد الاستلام
order-event-protection-ended = اكتمل: انتهت مدة الحماية
order-event-extended = مُدّدت الحماية
order-event-return-asked = طُلب الإرجاع
order-event-return-ended = انتهى الإرجاع
order-event-returned = أُرجع ورُدّ المبلغ
order-event-refunded-in-part = رُدّ جزء من المبلغ
order-event-refunded = رُدّ المبلغ
order-by-buyer = من المشتري
order-by-seller = من البائع
order-by-operator = من إدارة السوق
order-by-provider = من مزوّد الدفع
order-by-clock = لانقضاء المهلة
orders-title = طلباتك
orders-none = لا طلبات بعد
orders-none-what = تجد هنا ما تشتريه.
orders-more =
    { $n ->
        [zero] ولا منتجات أخرى
        [one] ومنتج آخر
        [two] ومنتجان آخران
        [few] و{ $n } منتجات أخرى
        [many] و{ $n } منتجاً آخر
       *[other] و{ $n } منتج آخر
    }
orders-see = عرض الطلب
orders-see-number = عرض الطلب { $number }
orders-older = طلبات أقدم
orders-find = البحث عن طلب
orders-find-what = للطلبات التي تمت بلا حساب. تجد البيانين في الرسالة التي أرسلناها إليك.
orders-find-number = رقم الطلب
orders-find-number-what = عشرة أحرف وأرقام، مثل 7K3M9-QPD4X.
orders-find-do = ابحث عنه
orders-find-none = لا يوجد طلب بهذا الرقم وهذا البريد الإلكتروني.
order-title = الطلب { $number }
order-arrived = هل وصل؟
order-arrived-what = لا يحصل البائع على أموالك إلا بعد تأكيدك أو انقضاء هذه المهلة. إذا كان هناك خلل فلا تؤكّد.
order-confirm = نعم، كل شيء سليم
order-waits = البائع يجهّز الطلب
order-waits-what = إذا لم يُرسل في موعده يُلغى الطلب تلقائياً وتستعيد أموالك.
order-cancel = إلغاء الطلب
order-left = تنتهي { $when }
order-unpaid = لم يُدفع ثمن هذا الطلب بعد.
order-pay = ادفع الآن
order-goods = ما اشتريته
order-happened = ما جرى
order-carrier = أُرسل عبر { $carrier }
order-paid = ما دفعته
order-purchase = عملية الشراء كاملة
order-receipt = الإيصال
receipt-title = إيصال الطلب { $number }
receipt-from = البائع
receipt-register = السجل: { $register }
receipt-vat = رقم ضريبة القيمة المضافة: { $number }
receipt-to = المشتري
receipt-day = تاريخ الدفع
receipt-goods = المنتجات
receipt-amount = المبلغ
receipt-scheme = حصّلت السوقُ الضريبةَ وفق نظام { $scheme }.
receipt-tax-collected = حصّلت السوقُ الضريبةَ.
receipt-refunded = المبلغ المردود
receipt-print = استعمل متصفحك لطباعة هذه الصفحة أو حفظها بصيغة PDF.
order-refund-begun = مبلغ { $amount } في طريقه إليك.
order-refund-paid = رُدّ إليك مبلغ { $amount }.
order-refund-failed = تعذّر حتى الآن رد مبلغ { $amount }. نحن نبحث الأمر.
flash-order-confirmed = شكراً لك. دُفع للبائع الآن.
flash-order-cancelled = أُلغي الطلب. ستعاد أموالك إليك.
flash-order-other = تغيّرت حالة الطلب في هذه الأثناء. هذه حالته الآن.
problem-order-not-now = لا يمكن القيام بذلك الآن
problem-order-not-now-detail = الطلب في مرحلة لا تسمح بذلك. راجع الطلب من جديد.
error-dispatch-carrier = أدخل اسم شركة الشحن، 60 محرفاً على الأكثر.
error-dispatch-tracking = أدخل رقم التتبع كما كتبته شركة الشحن: أحرف وأرقام وشُرَط.
error-refund-too-much = هذا أكثر مما بقي رده.
mail-order-paid-subject = شكراً على طلبك { $number }
mail-order-paid-body =
    وصلتنا دفعتك بمبلغ { $total }، وطلبك لدى البائع.
    { $lines }
    تُحفظ أموالك حتى يصل طلبك.
mail-order-paid-action = متابعة طلبك
mail-order-transfer-subject = يرجى تحويل { $total } لطلبك
mail-order-transfer-body =
    شكراً على طلبك. يرجى تحويل { $total } قبل { $until }.
    اكتب هذا الرقم المرجعي كي نعثر على دفعتك: { $number }
    إذا لم يصل شيء في الموعد يُلغى الطلب تلقائياً ولا يترتب عليك شيء.
mail-order-transfer-action = عرض الحساب والرقم المرجعي
mail-order-lapsed-subject = أُلغي طلبك { $number }
mail-order-lapsed-body =
    لم يُدفع ثمن طلبك { $number } وقدره { $total } في موعده، فأُلغي. لا يترتب عليك شيء.
    يسعدنا أن تطلب من جديد.
mail-order-lapsed-action = عرض الطلب
mail-order-cancelled-subject = لا يستطيع البائع إرسال طلبك { $number }
mail-order-cancelled-body = نأسف: أُلغي طلبك { $number }. يعاد إليك مبلغ { $total } بالطريقة التي دفعت بها.
mail-order-cancelled-action = عرض الطلب
mail-order-cancelled-by-you-subject = أُلغي طلبك { $number }
mail-order-cancelled-by-you-body = ألغيتَ طلبك { $number }. يعاد إليك مبلغ { $total } بالطريقة التي دفعت بها.
mail-order-cancelled-by-you-action = عرض الطلب
mail-order-cancelled-late-subject = لم يُرسل طلبك { $number } في موعده
mail-order-cancelled-late-body = لم يرسل البائع طلبك { $number } في موعده، فأُلغي. يعاد إليك مبلغ { $total } بالطريقة التي دفعت بها.
mail-order-cancelled-late-action = عرض الطلب
mail-order-sent-subject = طلبك { $number } في الطريق
mail-order-sent-body =
    سلّم البائع طلبك إلى { $carrier }. رقم التتبع: { $tracking }
    يصل في موعد أقصاه { $until }. عند وصوله يرجى تأكيد ذلك في صفحة طلبك.
mail-order-sent-action = متابعة طلبك
mail-order-sent-untracked-subject = طلبك { $number } في الطريق
mail-order-sent-untracked-body =
    سلّم البائع طلبك إلى { $carrier }. ليس له رقم تتبع.
    يصل في موعد أقصاه { $until }. عند وصوله يرجى تأكيد ذلك في صفحة طلبك.
mail-order-sent-untracked-action = متابعة طلبك
