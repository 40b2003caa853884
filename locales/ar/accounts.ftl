# تسجيل الدخول والحساب الشخصي.

nav-officers = الموظفون

sign-in-title = تسجيل الدخول
sign-in-mail = البريد الإلكتروني
sign-in-password = كلمة المرور
sign-in-continue = متابعة
sign-in-no-account = ينشئ المكتبُ أو مسؤولُ جهتك حسابات الجهات.
problem-sign-in-failed = تعذّر تسجيل الدخول
problem-sign-in-failed-detail = العنوان أو كلمة المرور خطأ، أو لا يمكن استعمال الحساب.

code-title = الخطوة الثانية
code-label = الرمز
code-hint = الأرقام الستة التي يعرضها تطبيقك الآن، أو أحد رموز الاسترداد.
problem-wrong-code = هذا الرمز غير صحيح
problem-wrong-code-detail = تحقق من صحة ساعة جهازك وانتظر الرمز التالي: كل رمز صالح مرة واحدة.

enrolment-title = إعداد الخطوة الثانية
enrolment-why = إلى جانب كلمة المرور، يحتاج كل تسجيل دخول هنا إلى رمز من تطبيق على جهازك. يجري الإعداد مرة واحدة.
enrolment-scan = ١. امسح هذا بالتطبيق
enrolment-open = افتح في التطبيق على هذا الجهاز
enrolment-type = أو اكتب هذا السر:
enrolment-confirm = ٢. أدخل الرمز الذي يعرضه
enrolment-done = أكّد وسجّل الدخول

recovery-title = رموز الاسترداد
recovery-why = احفظ هذه الرموز في مكان آمن. كل واحد منها يغني عن التطبيق مرة واحدة إذا فقدت جهازك. لن تُعرض مرة أخرى.
recovery-kept = حفظتُها: متابعة

invitation-title = أهلاً بك
invitation-for = اختر كلمة مرور لـ { $mail }.
invitation-set = اضبط كلمة المرور

password-title = كلمة المرور
password-current = كلمة المرور الحالية
password-new = كلمة المرور الجديدة
password-again = كلمة المرور الجديدة مرة أخرى
password-hint = 12 محرفاً على الأقل. عدة كلمات لا رابط بينها يسهل تذكرها ويصعب تخمينها.
password-change = غيّر كلمة المرور

account-title = حسابك
sessions-title = أين سجّلتَ الدخول
session-device = المتصفح
session-began = منذ
session-used = آخر استعمال
session-this = هذه الجلسة
session-end = سجّل الخروج هناك

tokens-title = رموز واجهة البرمجة
tokens-why = يتيح الرمز لبرنامج أن يعمل باسمك في حدود صلاحياته. عامله مثل كلمة المرور.
token-new = رمز جديد
token-name = الاسم
token-name-hint = الغرض من الرمز.
token-scopes = ما يُسمح له به
token-days = أيام الصلاحية
token-expires = ينتهي في
token-make = أنشئ الرمز
token-revoke = أبطل
token-made = هذا هو الرمز الجديد. انسخه الآن: لن يُعرض مرة أخرى.

scope-requests-read = قراءة الطلبات
scope-requests-write = تقديم الطلبات واستكمالها
scope-packages-read = تنزيل الحزم
scope-office-read = قراءة أعمال المكتب
scope-office-write = القيام بأعمال المكتب
scope-shop-read = قراءة طلباتك وعناوينك ومفضلتك
scope-shop-write = الشراء نيابةً عنك
scope-seller-read = قراءة عروضك ومبيعاتك ورصيدك
scope-seller-write = البيع نيابةً عنك
scope-market-read = قراءة جداول السوق
scope-market-write = إدارة جداول السوق

language-title = اللغة
language-label = لغة الصفحات
language-hint = إذا لم تختر، تتبع الصفحات لغة متصفحك.
language-choose = استعمل هذه اللغة

flash-signed-out = سجّلتَ الخروج.
flash-password-set = ضُبطت كلمة المرور. يمكنك تسجيل الدخول الآن.
flash-password-changed = تغيّرت كلمة المرور وانتهت كل الجلسات الأخرى.
flash-language = تغيّرت اللغة.
flash-token-revoked = أُبطل الرمز.
flash-session-ended = انتهت الجلسة.

problem-scope-missing = صلاحية الرمز لا تكفي
problem-scope-missing-detail = يلزم لهذا رمز له الصلاحية { $scope }.
problem-browsers-only = ليس للرموز
problem-browsers-only-detail = لا يقوم بهذا إلا من سجّل الدخول بمتصفح.

error-password-too-short = استعمل 12 محرفاً على الأقل.
error-password-too-long = استعمل 512 بايتاً على الأكثر.
error-password-too-easy = هذه سهلة التخمين: لا تكرر المحارف ولا تستعمل عنوانك.
error-passwords-differ = كلمتا المرور غير متطابقتين.
error-wrong-password = ليست هذه كلمة مرورك الحالية.
error-token-name = أعطِ الرمز اسماً لا يزيد على 80 محرفاً.
error-token-scopes = اختر صلاحية واحدة على الأقل.
error-token-days = عمر الرمز من يوم واحد إلى 366 يوماً.

# الجهة وموظفوها.

authority-title = { $name }
authority-name = اسم الجهة
authority-country = البلد
authority-kind-label = النوع
authority-kind-police = شرطة
authority-kind-prosecutor = نيابة عامة
authority-kind-court = محكمة
authority-kind-central = سلطة مركزية
authority-kind-other = جهة أخرى
authority-address = العنوان البريدي
authority-domains = نطاقات البريد
authority-recipients = مفاتيح الإفصاح (age)
authority-recipients-hint = مفتاح عام واحد في كل سطر يبدأ بـ age1. تُشفَّر الحزم لكل منها.
status-label = الحالة
status-invited = مدعو
status-active = فعّال
status-suspended = موقوف
officers-title = الموظفون
officer-invite = ادعُ موظفاً
officer-administers = يدير موظفي الجهة
officer-mail-hint = عنوان في أحد نطاقات بريد الجهة.
person-name = الاسم
person-mail = البريد الإلكتروني
invitation-made = سلّم هذا الرابط إلى الشخص بطريقة لا يقرؤها غيره. يعمل مرة واحدة خلال سبعة أيام ولن يُعرض مرة أخرى.

error-mail-in-use = يوجد حساب بهذا العنوان.
error-not-the-authoritys-domain = العنوان ليس في أحد نطاقات بريد الجهة.
error-not-a-domain = اذكر نطاقاً واحداً على الأقل، مثل police.example.
error-not-a-recipient = هذا ليس مفتاح age عاماً.
