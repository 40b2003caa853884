# payouts: ar.

nav-payouts = الدفعات
payouts-title = الدفعات إلى البائعين
payouts-what = يُدفع ما كسبته المتاجر على مجموعات. تُعدّ المجموعة أولاً كي تراجعها؛ وعند بدئها يُجنَّب المال وتنزّل الملف لمصرفك.
payouts-next = من سيُدفع له الآن
payouts-nobody-owed = لا مستحقات لأي متجر.
payouts-store = المتجر
payouts-owed = المستحق
payouts-outcome = ما ستفعله المجموعة
payouts-pays = تدفعه
payouts-why-owes = مدين لنا: يُخصم مما يكسبه لاحقاً
payouts-why-little = أقل من الحد الأدنى
payouts-why-no-account = لم يحدّد حساباً مصرفياً
payouts-why-new-account = عُدّل حسابه المصرفي قبل وقت قصير
payouts-why-suspended = المتجر موقوف
payouts-why-in-run = ضمن مجموعة لم تبدأ
payouts-draw-up = إعداد مجموعة
payouts-draw-up-what =
    { $n ->
    [zero] لن يُدفع لأي متجر. لا يتحرك أي مال قبل أن تبدأ المجموعة.
    [one] سيُدفع لمتجر واحد. لا يتحرك أي مال قبل أن تبدأ المجموعة.
    [two] سيُدفع لمتجرين. لا يتحرك أي مال قبل أن تبدأ المجموعة.
    [few] سيُدفع إلى { $n } متاجر. لا يتحرك أي مال قبل أن تبدأ المجموعة.
    [many] سيُدفع إلى { $n } متجراً. لا يتحرك أي مال قبل أن تبدأ المجموعة.
    *[other] سيُدفع إلى { $n } متجر. لا يتحرك أي مال قبل أن تبدأ المجموعة.
    }
payouts-runs = المجموعات
payouts-no-runs = لا مجموعات بعد.
payouts-drawn-up = تاريخ الإعداد
payouts-by-clock = تلقائياً
payouts-count = الدفعات
payouts-state = الحالة
payouts-total = الإجمالي
payouts-run-drawn-up = أُعدّت ولم تبدأ
payouts-run-begun = جارية: بانتظار رد المصرف
payouts-run-done = تمّت
payouts-run-given-up = أُلغيت
payouts-results = تسجيل ردود المصرف
payouts-results-what = ملف CSV بالأعمدة payout وresult وreason. النتيجة paid أو failed أو returned؛ والسبب account-unknown أو account-closed أو refused أو other. تسجيل الملف مرتين لا يغيّر شيئاً.
payouts-results-file = ملف النتائج
payouts-results-enter = تسجيل
payouts-entered =
    { $n ->
    [zero] لم يُسجَّل أي سطر. لم تُسجَّل الأسطر التالية:
    [one] سُجّل سطر واحد. لم تُسجَّل الأسطر التالية:
    [two] سُجّل سطران. لم تُسجَّل الأسطر التالية:
    [few] سُجّلت { $n } أسطر. لم تُسجَّل الأسطر التالية:
    [many] سُجّل { $n } سطراً. لم تُسجَّل الأسطر التالية:
    *[other] سُجّل { $n } سطر. لم تُسجَّل الأسطر التالية:
    }
payouts-bad-no-payout = السطر { $line }: لا توجد دفعة بهذا الرقم.
payouts-bad-not-under-way = السطر { $line }: لهذه الدفعة رد آخر بالفعل، أو أنها لم تبدأ.
payouts-bad-payout-result = السطر { $line }: النتيجة ليست paid أو failed أو returned.
payouts-bad-payout-reason = السطر { $line }: هذا السبب غير معروف.
payouts-run-title = مجموعة دفعات
payouts-start-what = راجع المبالغ. عند بدء المجموعة يُجنَّب مال كل دفعة. ويُستبعد ما لم يعد مستحقاً لمتجر.
payouts-start = بدء المجموعة
payouts-give-up = إلغاء المجموعة
payouts-file-what = سلّم هذا الملف إلى مصرفك، ثم سجّل ردوده. يُدوَّن تنزيلك للملف في السجل لأنه يحوي أرقام حسابات كاملة.
payouts-file-csv = ملف CSV
payouts-file-xml = ملف XML (pain.001)
payouts-number = الدفعة
payouts-amount = المبلغ
payouts-answer = رد المصرف
payouts-reason = السبب
payouts-paid = دُفعت
payouts-paid-number = دُفعت الدفعة { $number }
payouts-failed = رُفضت
payouts-failed-number = رُفضت الدفعة { $number }
payouts-returned = ارتدّت
payouts-returned-number = ارتدّت الدفعة { $number }
payout-state-drawn-up = أُعدّت
payout-state-begun = في الطريق
payout-state-paid = دُفعت
payout-state-failed = لم تُدفع
payout-state-returned = ارتدّت
payout-state-given-up = أُلغيت
payout-failure-account-unknown = المصرف لا يعرف هذا الحساب.
payout-failure-account-closed = الحساب مغلق.
payout-failure-refused = رفضها المصرف.
payout-failure-other = لم يدفعها المصرف.
payout-failure-owed-less = لم يعد المستحق للمتجر بهذا القدر.
flash-payouts-started = بدأت المجموعة. نزّل الملف لمصرفك.
flash-payouts-given-up = أُلغيت المجموعة.
flash-payouts-results = سُجّلت النتائج.
flash-payout-answered = سُجّل الرد.
error-payouts-nobody = لا أحد يُدفع له الآن.
error-results-header = هذا ليس ملف نتائج: يجب أن يكون سطره الأول payout,result,reason.
error-payout-result = اذكر paid أو failed أو returned.
error-payout-reason = اختر أحد الأسباب.
balance-title = الرصيد
balance-payable = جاهز للدفع
balance-is-payable = من الطلبات المكتملة.
balance-held = محفوظ
balance-is-held = حتى يستلم المشترون منتجاتهم، بعد خصم العمولة.
balance-on-its-way = في الطريق
balance-is-on-its-way = يصل إلى مصرفك خلال أيام قليلة.
balance-paid = المدفوع حتى الآن
balance-is-paid = في كل الدفعات.
balance-owes = رصيدك أقل من صفر لأن مبالغ رُدّت إلى مشترين بعد أن صارت لك. تُخصم مما تكسبه لاحقاً.
balance-account = وجهة الدفعات
balance-account-since = منذ
balance-account-change = تعديل
balance-account-add = تحديد حساب مصرفي
balance-no-account = لم تحدّد حساباً مصرفياً بعد. لا يمكن دفع أي شيء قبل ذلك.
balance-releases = ما سيُتاح قريباً
balance-releases-what = في هذه الأيام تنتهي مدة حماية المشترين، إن لم يؤكّدوا قبلها وصول كل شيء.
balance-order = الطلب
balance-yours = حصتك
balance-until = على أبعد تقدير في
balance-payouts = الدفعات
balance-no-payouts = لا دفعات بعد.
balance-day = اليوم
balance-statements = كشوف الحساب
balance-statements-what = كل قيد في الشهر مع رقم طلبه: للقراءة، وبصيغة CSV لمحاسبتك، وبصيغة PDF.
bank-account-title = الحساب المصرفي
bank-account-what = ندفع ما تكسبه إلى هذا الحساب. نحفظ رقمه مشفّراً، ولا نعرض إلا آخر أربعة محارف.
bank-account-now = تذهب الدفعات حتى الآن إلى
bank-account-holder = صاحب الحساب
bank-account-holder-what = الاسم كما هو لدى المصرف.
bank-account-country = بلد المصرف
bank-account-number = رقم IBAN أو رقم الحساب
bank-account-number-what = حيث تستعمل المصارف رقم IBAN، أدخل رقم IBAN.
bank-account-bank = رمز BIC
bank-account-bank-what = 8 أو 11 من الأحرف والأرقام. اتركه فارغاً إن لم يحتج إليه مصرفك.
bank-account-password = كلمة مرورك
bank-account-password-what = نطلبها من جديد كي لا يغيّر أحد سواك وجهة أموالك.
bank-account-save = حفظ
flash-bank-account = تذهب الدفعات إلى هذا الحساب من الآن فصاعداً.
error-bank-holder = أدخل اسم صاحب الحساب، 70 محرفاً على الأكثر.
error-bank-number = أدخل من 4 إلى 34 من الأحرف والأرقام.
error-bank-iban = في رقم IBAN هذا خطأ. قارنه ببطاقتك أو برسالة مصرفك.
error-bank-code = يتكون رمز BIC من 8 أو 11 من الأحرف والأرقام.
mail-payout-paid-subject = وصل { $amount } إلى حسابك
mail-payout-paid-body =
    دفعنا إليك { $amount } (الدفعة { $number }).
    تجد تفاصيلها في كشف حسابك.
mail-payout-paid-action = فتح الرصيد
mail-payout-failed-subject = لم تصل إحدى الدفعات
mail-payout-failed-body =
    لم تصل الدفعة { $number } بمبلغ { $amount }. { $why }
    عاد المبلغ إلى رصيدك. يرجى مراجعة حسابك المصرفي كي تصل الدفعة التالية.
mail-payout-failed-action = مراجعة الحساب المصرفي
mail-payout-account-subject = عُدّل حسابك المصرفي
mail-payout-account-body =
    تذهب دفعات متجرك من الآن فصاعداً إلى الحساب { $number }.
    إذا لم تعدّله بنفسك فغيّر كلمة مرورك وراسلنا فوراً.
mail-payout-account-action = فتح الرصيد
