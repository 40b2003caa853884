# إطار كل صفحة، والمشكلات التي قد تقع في أي جزء من البرنامج.

page-skip = انتقل إلى المحتوى
page-nav = القائمة الرئيسية
page-languages = اللغات
page-sign-in = تسجيل الدخول
page-sign-out = تسجيل الخروج

form-faults = هناك ما يحتاج إلى انتباهك قبل الإرسال:
form-choose = اختر …

typed-title = لم يضِع شيء: هذا ما كتبتَه
typed-sign-in = سجّل الدخول أولاً في علامة تبويب جديدة، ثم عُد إلى هذه الصفحة وأرسل النموذج مرة أخرى.
typed-sign-in-link = تسجيل الدخول (علامة تبويب جديدة)
typed-file = اختر الملف من جديد:
typed-send-again = أرسل مرة أخرى

problem-home = إلى صفحة البداية
problem-code = الرمز:
problem-about = يجيب البرنامج بهذه المشكلة عندما تتعذر تلبية طلب. ويبيّن الجواب موضع الخطأ بدقة ويسمّي كل حقل فيه خطأ.

problem-not-found = غير موجود
problem-not-found-detail = لا يوجد شيء هنا، أو لا يوجد ما يحق لك الاطلاع عليه.
problem-forbidden = غير مسموح
problem-forbidden-detail = لا يحق لحسابك القيام بذلك.
problem-not-signed-in = لم تسجّل الدخول
problem-not-signed-in-detail = سجّل الدخول أو أرسل رمز واجهة برمجة صالحاً.
problem-invalid = بعض المعلومات ناقصة أو خاطئة
problem-invalid-detail = كل حقل فيه خطأ مذكور أدناه.
problem-unreadable = تتعذر قراءة هذا الطلب
problem-unreadable-detail = ما أُرسل ليس بالشكل الذي يتوقعه هذا العنوان، أو انقطع أثناء الإرسال.
problem-conflict = سبقك شخص آخر
problem-conflict-detail = تغيّر هذا في هذه الأثناء. انظر إلى حالته الحالية ثم قرّر من جديد.
problem-too-many = محاولات كثيرة جداً
problem-too-many-detail = انتظر قليلاً ثم حاول مرة أخرى.
problem-too-often = طلبات كثيرة جداً
problem-too-often-detail = يُرجى إعادة المحاولة بعد عدد الثواني التالي: { $seconds }. ولم يُنفَّذ شيء من هذا الطلب.
problem-internal = حدث خطأ من جانبنا
problem-internal-detail = لم يتغيّر شيء. إذا تكرر ذلك فأبلغ المشغّل برقم الحادثة: { $incident }
problem-foreign-form = لم يُرسَل هذا النموذج من صفحاتنا
problem-foreign-form-detail = يقول المتصفح إن الطلب آتٍ من موقع آخر، لذلك لم يُنفَّذ شيء.
problem-stale-form = لم يعد هذا النموذج حديثاً
problem-stale-form-detail = سجّلتَ الدخول أو الخروج بعد فتح الصفحة. لم يُنفَّذ شيء بعد؛ راجع ما كتبتَه وأرسله مرة أخرى.
problem-session-ended = لم تعد مسجّل الدخول
problem-session-ended-detail = انتهت جلستك قبل وصول النموذج. لم يُنفَّذ شيء بعد، ولم يضِع شيء.
problem-unsupported-type = هذا النوع من المحتوى غير مقبول هنا
problem-unsupported-type-detail = أرسل المحتوى بأحد الأنواع المذكورة في توثيق هذا العنوان.
problem-too-large = هذا النموذج كبير جداً
problem-too-large-detail = يمكن إرسال { $limit } من النص على الأكثر دفعة واحدة.
problem-body-too-large = هذا كبير جداً
problem-body-too-large-detail = ما أُرسل أكبر مما يقبله هذا العنوان. لم يُحفظ شيء؛ أرسل ملفات أصغر، كلَّ ملف على حدة.
problem-method-not-allowed = لا يمكن فعل ذلك هنا
problem-method-not-allowed-detail = العنوان موجود، ولكن ليس لطريقة HTTP هذه.
problem-too-slow = استغرق هذا وقتاً طويلاً
problem-too-slow-detail = لم يصل الطلب في الوقت المحدد. حاول مرة أخرى.
problem-storage-full = مساحة التخزين ممتلئة
problem-storage-full-detail = لم يُحفظ شيء ولم يضِع شيء: حاول لاحقاً. وقد أُبلغ المشغّل.
problem-unavailable = يتعذر ذلك في الوقت الحالي
problem-unavailable-detail = جزء من النظام لا يستجيب. لم يتغيّر شيء؛ حاول مرة أخرى بعد دقيقة.
problem-bad-idempotency-key = لا يمكن استعمال Idempotency-Key
problem-bad-idempotency-key-detail = يجب أن يكون من 1 إلى 200 من محارف ASCII المرئية.
problem-idempotency-key-reused = استُعمل Idempotency-Key هذا لشيء آخر
problem-idempotency-key-reused-detail = ورد المفتاح نفسه من قبل بمحتوى آخر. استعمل مفتاحاً جديداً لطلب جديد.
problem-idempotency-key-taken = يجري العمل على هذا الطلب
problem-idempotency-key-taken-detail = الطلب نفسه قيد التنفيذ في هذه اللحظة. أعد السؤال بعد قليل.

error-required = هذا مطلوب.
error-not-an-email = هذا ليس عنوان بريد إلكتروني.
error-not-a-country = هذا ليس بلداً.
error-not-a-choice = اختر إحدى القيم المعروضة.
error-json-member = أحد عناصر مستند JSON ناقص أو من نوع خاطئ؛ ويبيّن «reason» أيُّها.
