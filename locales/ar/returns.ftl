# returns: ar.

frame-seller-returns = المرتجعات
return-stage-asked = طُلب الإرجاع
return-stage-accepted = قُبل
return-stage-refused = رُفض
return-stage-sent = أُعيد إرساله
return-stage-refunded = رُدّ المبلغ
return-stage-lapsed = لم يُرسل في موعده
return-stage-withdrawn = سُحب
return-reason-changed-mind = غيّرت رأيي
return-reason-damaged = وصل تالفاً
return-reason-not-as-described = لا يطابق الوصف
return-reason-wrong-article = وصلني منتج آخر
return-reason-incomplete = ينقصه شيء
return-reason-does-not-fit = المقاس غير مناسب
return-reason-other = سبب آخر
return-ask = إرجاع منتجات
return-ask-until = يمكنك طلب الإرجاع حتى { $day }.
return-ask-what = اختر ما تريد إرجاعه. يرد البائع خلال 5 أيام، وإذا لم يرد عُدّ طلبك مقبولاً. بعد ذلك أمامك 10 أيام لإرسال المنتجات.
return-ask-right = يحق لك إرجاع المنتجات خلال 14 يوماً من استلامها دون ذكر سبب. تتحمّل أنت تكلفة إعادتها ما لم يُتفق على غير ذلك.
return-quantity = كم قطعة من { $title }؟
return-of = من { $n }
return-reason = ما السبب؟
return-words = ماذا ينبغي أن يعرف البائع؟
return-words-hint = مثلاً ما الذي انكسر، أو ما كنت تتوقعه.
return-send = طلب الإرجاع
return-title = إرجاع من الطلب { $number }
return-list = المرتجعات
return-list-none = لا مرتجعات هنا
return-list-none-what = تجد هنا ما يريد المشترون إرجاعه.
return-see = عرض الإرجاع
return-amount = يُردّ إليك { $amount }
return-amount-seller = يُردّ إلى المشتري { $amount }
return-goods = ما سيُرجَع
return-why = السبب
return-what-now-asked = أمام البائع حتى { $day } للرد. وإذا لم يرد عُدّ الإرجاع مقبولاً.
return-what-now-accepted = أرسل المنتجات قبل { $day } واذكر شركة الشحن، وإلا انتهى الإرجاع ومضى الطلب في سيره.
return-what-now-sent = يُردّ المبلغ متى استلم البائع المنتجات، في { $day } على أبعد تقدير.
return-what-now-refused = البائع غير موافق. راسله للوصول إلى حل.
return-what-now-refunded = المبلغ في طريقه إليك.
return-what-now-lapsed = لم تُرسل المنتجات في موعدها. يمضي الطلب في سيره.
return-what-now-withdrawn = سحبتَ طلب الإرجاع. يمضي الطلب في سيره.
return-to-do-asked = أجب قبل { $day }. إذا لم تُجب عُدّ الإرجاع مقبولاً.
return-to-do-accepted = أمام المشتري حتى { $day } لإرسال المنتجات.
return-to-do-sent = المنتجات في طريقها إليك. أكّد استلامها عند وصولها؛ يُردّ المبلغ إلى المشتري في { $day } على أبعد تقدير.
return-to-do-over = لم يبقَ ما يجب فعله.
return-answer = ردّك
return-answer-hint = اذكر إلى أين تُرسل المنتجات، أو سبب عدم موافقتك.
return-answer-said = رد البائع
return-accept = قبول
return-refuse = رفض
return-must-accept = للمشتري حق في هذا الإرجاع، فلا يمكن رفضه.
return-carrier = شركة الشحن
return-tracking = رقم التتبع
return-tracking-hint = إن وُجد.
return-sent-do = أرسلت المنتجات
return-withdraw = سحب طلب الإرجاع
return-received = استلمت المنتجات
return-received-what = يُردّ المبلغ الآن إلى المشتري. لا يمكن التراجع عن ذلك.
return-restock = إعادة المنتجات إلى المخزون
flash-return-asked = طلبك لدى البائع.
flash-return-withdrawn = سُحب طلب الإرجاع. يمضي الطلب في سيره.
flash-return-sent = يعرف البائع أن المنتجات في الطريق.
flash-return-accepted = قُبل الإرجاع. يعرف المشتري ما عليه فعله.
flash-return-refused = رُفض الإرجاع. يعرف المشتري السبب.
flash-return-received = المبلغ في طريقه إلى المشتري.
error-return-nothing = اختر كمية لمنتج واحد على الأقل.
error-return-quantity = اختر عدداً من 0 إلى { $most }.
problem-return-not-now = لا يمكن القيام بذلك الآن
problem-return-not-now-detail = تغيّرت حالة الإرجاع في هذه الأثناء. راجعه من جديد.
mail-return-asked-subject = طلب إرجاع منتجات من الطلب { $number }
mail-return-asked-body =
    يريد مشتري الطلب { $number } إرجاع منتجات.
    يرجى الرد خلال 5 أيام. إذا لم ترد عُدّ الإرجاع مقبولاً.
mail-return-asked-action = القراءة والرد
mail-return-accepted-subject = يمكنك إرجاع منتجات من الطلب { $number }
mail-return-accepted-body = قُبل طلب الإرجاع. يرجى إرسال المنتجات قبل { $day } وذكر شركة الشحن في صفحتنا.
mail-return-accepted-action = عرض الإرجاع
mail-return-refused-subject = رفض البائع إرجاعك من الطلب { $number }
mail-return-refused-body =
    لم يوافق البائع على إرجاعك من الطلب { $number }:
    { $answer }
mail-return-refused-action = عرض الإرجاع
mail-return-sent-subject = منتجات من الطلب { $number } في طريق العودة إليك
mail-return-sent-body = أعاد المشتري إرسال منتجات من الطلب { $number }. عند استلامها يرجى تأكيد ذلك في صفحتنا.
mail-return-sent-action = عرض الإرجاع
mail-return-refunded-subject = يُردّ إليك { $amount } عن الطلب { $number }
mail-return-refunded-body = اكتمل الإرجاع من الطلب { $number }. يعاد إليك مبلغ { $amount } بالطريقة التي دفعت بها.
mail-return-refunded-action = عرض الطلب
mail-return-lapsed-subject = انتهى إرجاعك من الطلب { $number }
mail-return-lapsed-body = لم تُرسل منتجات الطلب { $number } في موعدها، فانتهى الإرجاع ويمضي الطلب في سيره.
mail-return-lapsed-action = عرض الطلب
track-title = تتبّع الشحنة
track-accepted = لدى شركة الشحن
track-in-transit = في الطريق
track-customs = في الجمارك
track-out-for-delivery = خرج للتوصيل
track-delivered = تم التوصيل
track-failed = تعذّر التوصيل
track-returned = عائد إلى المرسل
track-add = تحديث موقع الطرد
track-kind = ما جرى
track-place = المكان
track-place-hint = مثال: روتردام، هولندا.
track-save = حفظ
track-parcel = الطرد
track-more = ستتبعه طرود أخرى من هذا الطلب
track-more-hint = يُعدّ الطلب مُرسلاً مع آخر طرد.
flash-track-saved = يمكن للمشتري رؤية ذلك.
flash-parcel-sent = الطرد في الطريق. ينتظر الطلب بقية الطرود.
error-track-place = استعمل 120 محرفاً على الأكثر.
order-extend = أحتاج إلى وقت أطول
order-extend-what =
    { $n ->
        [zero] ألم يصل بعد؟ يمكنك تمديد مدة حمايتك مرة واحدة.
        [one] ألم يصل بعد؟ يمكنك تمديد مدة حمايتك مرة واحدة يوماً واحداً.
        [two] ألم يصل بعد؟ يمكنك تمديد مدة حمايتك مرة واحدة يومين.
        [few] ألم يصل بعد؟ يمكنك تمديد مدة حمايتك مرة واحدة { $n } أيام.
        [many] ألم يصل بعد؟ يمكنك تمديد مدة حمايتك مرة واحدة { $n } يوماً.
       *[other] ألم يصل بعد؟ يمكنك تمديد مدة حمايتك مرة واحدة { $n } يوم.
    }
flash-order-extended = مُدّدت مدة حمايتك.
mail-order-arrived-subject = وصل طلبك { $number }
mail-order-arrived-body = تفيد شركة الشحن بأن طلبك { $number } قد وصل. يرجى فحصه وتأكيد أن كل شيء سليم في صفحته.
mail-order-arrived-action = عرض الطلب
help-on-return = هل يمكنني إرجاع منتج؟
help-answer-return = نعم: خلال 14 يوماً من وصول الطلب يمكنك طلب الإرجاع من صفحة طلبك، لكل منتج على حدة. يرد البائع خلال 5 أيام، ثم ترسل المنتج، وعند وصوله تسترد أموالك مما لا يزال محفوظاً أو من البائع.
