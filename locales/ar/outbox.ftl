# outbox: ar.

mail-greeting = مرحباً { $name }،
mail-greeting-nameless = مرحباً،
mail-footer = أرسل { $site } هذه الرسالة لأمر حدث في حسابك أو طلبك. لا تُقرأ الردود على هذا العنوان.
mail-trial-subject = رسائل { $site } تصل
mail-trial-body =
    هذه تجربة: أراد القائم على { $site } أن يتحقق من وصول رسائله.
    لا يلزمك فعل شيء.
mail-trial-action = زيارة { $site }
problem-mail-erased = مُحي نص هذه الرسالة
problem-mail-erased-detail = يُمحى نص الرسالة بعد مدة من إرسالها. لا يمكن إرسالها من جديد.
problem-under-way = هي في الطريق بالفعل
problem-under-way-detail = انتظر حتى تُجرَّب ثم حاول مجدداً.
problem-webhook-too-many = عناوين كثيرة جداً
problem-webhook-too-many-detail = أزل عنواناً لم تعد تستعمله ثم أضف الجديد.
error-webhook-address = أدخل عنواناً على الإنترنت العام يبدأ بـ https:// ولا يتضمن اسم مستخدم ولا كلمة مرور.
error-webhook-events = اختر حدثاً واحداً على الأقل.
