# selling: ar.

sold-title = طلبات يجب إرسالها
sold-all = الكل
sold-none = لا طلبات هنا
sold-none-what = يظهر الطلب الجديد هنا فور دفعه.
sold-send = موعد الإرسال: { $when }
sold-dispatch = إرسال
sold-carrier = شركة الشحن
sold-tracking = رقم التتبع
sold-tracking-what = يراه المشتري؛ اتركه فارغاً إن لم يوجد.
sold-dispatched = أُرسل الطلب
sold-decline = تعذّر الإرسال؟
sold-decline-do = إلغاء الطلب
sold-reason = السبب
flash-order-dispatched = أُبلغ المشتري بأن الطلب في الطريق.
flash-order-declined = أُلغي الطلب؛ يستعيد المشتري كل ما دفع.
cancel-reason-out-of-stock = نفدت الكمية
cancel-reason-cannot-send = لا يمكن الإرسال إلى هذا العنوان
