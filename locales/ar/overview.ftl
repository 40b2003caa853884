# overview: ar.

overview-title = نظرة عامة
overview-waits = بانتظارك
overview-to-dispatch = طلبات يجب إرسالها
overview-soon =
    { $n ->
        [zero] لا شيء يحين موعده خلال يوم
        [one] طلب واحد يحين موعده خلال يوم
        [two] طلبان يحين موعدهما خلال يوم
        [few] { $n } طلبات يحين موعدها خلال يوم
        [many] { $n } طلباً يحين موعدها خلال يوم
       *[other] { $n } طلب يحين موعدها خلال يوم
    }
overview-messages = رسائل غير مقروءة
overview-questions = أسئلة تنتظر الرد
overview-returns = المرتجعات
overview-low = أوشك على النفاد
overview-next = التالي للإرسال
overview-order = الطلب
overview-article = المنتج
overview-country = البلد
overview-due = موعد الإرسال
overview-amount = المبلغ
overview-thirty = آخر 30 يوماً
overview-sales = المبيعات
overview-orders = الطلبات
overview-mean = متوسط الطلب
overview-offered = المنتجات المعروضة
overview-change = { $change } مقارنة بالـ 30 يوماً السابقة
overview-sales-chart = المبيعات حسب اليوم
overview-orders-chart = الطلبات حسب اليوم
overview-countries-chart = وجهات الطلبات
overview-highest = أعلى قيمة { $most }.
overview-as-table = كجدول
overview-day = اليوم
overview-best = الأكثر شراءً
overview-pieces = القطع
overview-left = المتبقي
