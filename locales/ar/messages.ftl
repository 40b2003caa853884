# messages: ar.

frame-messages = الرسائل
frame-seller-messages = الرسائل
messages-title = الرسائل
messages-with = الرسائل مع { $name }
messages-to-buyer = مراسلة المشتري
messages-none = لا رسائل بعد
messages-none-what = تجد هنا ما تتبادله من رسائل مع الطرف الآخر.
messages-unread =
    { $n ->
        [zero] لا رسائل جديدة
        [one] رسالة جديدة واحدة
        [two] رسالتان جديدتان
        [few] { $n } رسائل جديدة
        [many] { $n } رسالة جديدة
       *[other] { $n } رسالة جديدة
    }
messages-older = رسائل أقدم
message-text = رسالتك
message-text-hint = لا يقرؤها سواكما. لا تكتب كلمات مرور ولا أرقام بطاقات.
message-send = إرسال
message-picture = صورة
message-write-seller = مراسلة البائع
message-write-buyer = مراسلة المشتري
flash-message-sent = أُرسلت رسالتك.
error-message-too-long = الحد الأقصى للرسالة 4,000 محرف.
order-problem = مشكلة في الطلب
wrong-first = أخبر البائع بالخلل
wrong-first-what = صِف المشكلة وأرفق صوراً إن كانت تفيد. تُحل معظم المشكلات بهذه الطريقة. ما دمت لم تؤكّد أن كل شيء سليم، تبقى أموالك محفوظة حتى تنتهي مدة حمايتك.
mail-message-waits-subject = رسالة بانتظارك بشأن: { $about }
mail-message-waits-body = كتب إليك أحدهم بشأن: { $about }. يمكنك قراءة الرسالة والرد عليها في صفحاتنا.
mail-message-waits-action = قراءة الرسالة
