# customers: ar.

customer-sign-in-title = تسجيل الدخول
customer-forgotten = نسيت كلمة المرور؟
customer-keep = أبقِني مسجَّل الدخول على هذا الجهاز
customer-new = عميل جديد؟
customer-join = إنشاء حساب
customer-office = للسلطات والموظفين: تسجيل الدخول من هنا
join-title = إنشاء حساب
join-why = تابع طلباتك، واحفظ عناوينك، وادفع أسرع في المرة القادمة.
join-name = الاسم
join-mail-hint = نرسل إليه رابطاً للتأكد من أن العنوان لك.
join-country = البلد
join-country-hint = البلد الذي تقيم فيه.
join-currency = العملة
join-do = إنشاء حسابي
join-have = لديك حساب بالفعل؟
join-sent-title = تفقّد بريدك
join-sent-words = كتبنا إليك. اتبع الرابط في الرسالة لإتمام التسجيل؛ وهو صالح ثلاثة أيام.
join-sent-nothing = لم يصلك شيء؟
join-sent-again = أرسلها مجدداً
flash-mail-again = إذا سُجّل حساب بهذا العنوان فالرسالة في طريقها إليك من جديد.
confirm-title = أوشكت على الانتهاء
confirm-words = للإتمام، أدخل كلمة المرور التي اخترتها لـ { $mail }.
confirm-hint = حتى لا يفتح أحد حساباً باسمك.
confirm-do = أكّد وسجّل الدخول
confirm-anew = ليست كلمة مرورك؟ ابدأ من جديد
flash-joined = أهلاً بك! حسابك جاهز.
forgotten-title = نسيت كلمة المرور؟
forgotten-words = أدخل بريدك الإلكتروني لنرسل إليك رابطاً لاختيار كلمة مرور جديدة.
forgotten-do = أرسل الرابط
forgotten-sent-title = تفقّد بريدك
forgotten-sent-words = كتبنا إلى هذا العنوان. الرابط في الرسالة صالح ساعة واحدة ولمرة واحدة.
new-password-title = اختر كلمة مرور جديدة
mail-title = بريدك الإلكتروني الجديد
mail-words = أكّد أنك تريد تسجيل الدخول بهذا العنوان من الآن فصاعداً.
mail-do = استعمل هذا العنوان
flash-mail-changed = تغيّر بريدك الإلكتروني.
flash-mail-asked = كتبنا إلى العنوان الجديد. يسري متى اتبعت الرابط في الرسالة.
account-nav = حسابك
account-home-title = حسابك
account-home-hello = مرحباً { $name }
account-tab-home = نظرة عامة
account-tab-details = بياناتك
account-tab-addresses = العناوين
account-tab-security = الدخول والأمان
account-tab-tokens = رموز واجهة البرمجة
details-title = بياناتك
details-you = عنك
details-save = حفظ
details-new-mail = البريد الإلكتروني الجديد
details-new-mail-hint = نرسل إليه رابطاً؛ لا يتغير شيء قبل أن تتبعه.
details-change-mail = تغيير العنوان
flash-saved = حُفظ.
security-title = الدخول والأمان
second-step-on = يطلب تسجيل الدخول رمزاً من تطبيقك بعد كلمة المرور.
second-step-off = رمز من تطبيق على جهازك يمنع الآخرين من الدخول حتى إن عرفوا كلمة مرورك.
second-step-sellers = ننصح به كل من يبيع.
second-step-why = من الآن فصاعداً يطلب تسجيل الدخول رمزاً من تطبيق على جهازك بعد كلمة المرور.
second-step-do = تفعيل
second-step-remove = إيقاف
flash-second-step-removed = أُوقفت الخطوة الثانية.
security-own = بياناتك الشخصية
security-data = كل ما نحتفظ به عنك، في ملف واحد.
security-download = تنزيل بياناتي
security-closing = يمكنك إغلاق حسابك في أي وقت.
closing-title = إغلاق الحساب
closing-what-goes = تُمحى بيانات دخولك وعناوينك وإعداداتك فوراً. لا يمكن التراجع عن ذلك.
closing-what-stays = تبقى سجلات طلباتك المدة التي يفرضها القانون؛ ولا يمكن لأحد أن يتسوق بها.
closing-sure = أريد إغلاق حسابي
closing-do = إغلاق حسابي
closing-back = رجوع والإبقاء على الحساب
flash-account-closed = أُغلق حسابك. وداعاً!
problem-store-open = ما زلت تبيع هنا
problem-store-open-detail = لا يمكن إغلاق حساب له متجر. أغلق متجرك أولاً؛ ويجب تسوية الطلبات المفتوحة والأموال.
addresses-title = عناوينك
addresses-none = لم تحفظ أي عنوان بعد.
addresses-back = العودة إلى عناوينك
address-new = إضافة عنوان
address-edit-title = تعديل العنوان
address-edit = تعديل
address-remove = إزالة
address-make-default = اجعله عنواني الافتراضي
address-default = العنوان الافتراضي
address-save = حفظ العنوان
address-country-use = استعمل هذا البلد
address-optional = (اختياري)
address-example = مثلاً { $example }
address-doubts = يرجى التحقق. قد يكون هذا خطأ:
address-sure = هو صحيح كما هو
flash-address-saved = حُفظ العنوان.
flash-address-removed = أُزيل العنوان.
problem-address-book-full = دفتر عناوينك ممتلئ
problem-address-book-full-detail = يمكنك حفظ 50 عنواناً. أزل عنواناً لم تعد تستعمله.
address-label-name = الاسم
address-label-organisation = الشركة
address-label-street = الشارع ورقم المبنى
address-label-street_more = الشقة والطابق والمبنى
address-label-suburb = الضاحية
address-label-district = المنطقة
address-label-neighbourhood = الحي
address-label-village_township = القرية أو البلدة
address-label-townland = الناحية الريفية
address-label-city = المدينة
address-label-post_town = المدينة
address-label-area = المنطقة
address-label-province = المقاطعة
address-label-state = الولاية
address-label-emirate = الإمارة
address-label-parish = الأبرشية
address-label-department = الإقليم
address-label-island = الجزيرة
address-label-county = المقاطعة
address-label-prefecture = المحافظة
address-label-do_si = المقاطعة أو المدينة (do, si)
address-label-oblast = المقاطعة (أوبلاست)
address-label-governorate = المحافظة
address-label-region = الإقليم
address-label-postal_code = الرمز البريدي
address-label-zip_code = الرمز البريدي (ZIP)
address-label-pin_code = الرمز البريدي (PIN)
address-label-eircode = الرمز البريدي (Eircode)
address-label-sorting_code = رمز الفرز (CEDEX)
address-label-country = البلد
address-label-telephone = الهاتف
error-address-missing = هذا الحقل مطلوب.
error-address-missing-like = هذا الحقل مطلوب. ربما: { $suggestions }
error-address-too-long = عدد المحارف الأقصى { $most }.
error-address-too-many = عدد الأسطر الأقصى { $most }.
error-address-malformed = لا يبدو هذا صحيحاً لهذا البلد.
error-address-malformed-like = لا يبدو هذا صحيحاً لهذا البلد. الصيغة المعتادة: { $examples }.
error-address-unknown = لا نعرف هذا.
error-address-unknown-like = لا نعرف هذا. هل تقصد { $suggestions }؟
error-address-disagrees = هذا لا يتفق مع { $says }.
error-address-disagrees-like = هذا لا يتفق مع { $says }. نتوقع { $expected }.
error-address-unused = لا تستعمل عناوين هذا البلد هذا الحقل.
error-mail-address = أدخل عنوان بريد إلكتروني، مثل name@example.com.
error-name-too-long = 100 محرف على الأكثر.
error-closing-sure = ضع علامة في هذا المربع إذا كنت متأكداً.
mail-customer-confirm-subject = أكّد بريدك الإلكتروني
mail-customer-confirm-body =
    يريد أحدهم، والأرجح أنه أنت، فتح حساب لدى { $site } بهذا العنوان.
    اتبع الرابط وأدخل كلمة مرورك لإتمام التسجيل. الرابط صالح ثلاثة أيام.
    إن لم تكن أنت فلا تفعل شيئاً: لن يُفتح حساب.
mail-customer-confirm-action = تأكيد عنواني
mail-customer-known-subject = لديك حساب بالفعل
mail-customer-known-body =
    أراد أحدهم، والأرجح أنه أنت، استعمال هذا العنوان لحساب لدى { $site }. يوجد حساب به بالفعل، فلم يتغير شيء.
    يمكنك تسجيل الدخول، أو اختيار كلمة مرور جديدة إن نسيت كلمتك.
mail-customer-known-action = تسجيل الدخول
mail-customer-forgotten-subject = اختر كلمة مرور جديدة
mail-customer-forgotten-body =
    طلب أحدهم، والأرجح أنه أنت، كلمة مرور جديدة لحسابك لدى { $site }.
    الرابط صالح ساعة واحدة ولمرة واحدة. إن لم تكن أنت فلا تفعل شيئاً: تبقى كلمة مرورك كما هي.
mail-customer-forgotten-action = اختيار كلمة مرور جديدة
mail-customer-unknown-subject = لا يوجد حساب بهذا العنوان
mail-customer-unknown-body =
    طلب أحدهم، والأرجح أنه أنت، كلمة مرور جديدة لدى { $site }. لا يوجد حساب تسوّق بهذا العنوان.
    ربما سجّلت بعنوان آخر. إن لم تكن أنت فلا تفعل شيئاً.
mail-customer-unknown-action = إنشاء حساب
mail-customer-password-subject = تغيّرت كلمة مرورك
mail-customer-password-body =
    تغيّرت للتو كلمة مرور حسابك لدى { $site }، وسُجّل الخروج من كل الأجهزة الأخرى.
    إن لم تكن أنت فاختر كلمة مرور جديدة فوراً وراجع حسابك.
mail-customer-password-action = عرض حسابي
mail-customer-mail-subject = أكّد بريدك الإلكتروني الجديد
mail-customer-mail-body =
    تريد تسجيل الدخول لدى { $site } بهذا العنوان من الآن فصاعداً.
    اتبع الرابط لتأكيده. الرابط صالح يوماً واحداً.
mail-customer-mail-action = استعمال هذا العنوان
mail-customer-mail-changed-subject = تغيّر بريدك الإلكتروني
mail-customer-mail-changed-body =
    صار لحسابك لدى { $site } بريد إلكتروني آخر. تسجّل الدخول بالعنوان الجديد وإليه نكتب.
    إن لم تكن أنت فاكتب إلينا فوراً.
mail-customer-mail-changed-action = عرض حسابي
mail-customer-closed-subject = أُغلق حسابك
mail-customer-closed-body =
    أُغلق حسابك لدى { $site } كما رغبت. مُحيت بيانات دخولك وعناوينك وإعداداتك.
    تبقى سجلات طلباتك المدة التي يفرضها القانون.
mail-customer-closed-action = إلى المتجر
