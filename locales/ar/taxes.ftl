# taxes: ar.

error-tax-cell = تعذّرت قراءة هذا: { $wanted }.
error-tax-contradiction = هذا يناقض صفاً آخر: { $wanted }.
error-tax-other-sheet = يحمل صف في جدول آخر هذا المعرّف.
error-shipping-handling = من 0 إلى { $wanted } من أيام العمل.
error-shipping-lanes = اذكر إلى أين ترسل، في صف واحد حتى { $wanted }.
error-shipping-countries = اختر بلداً واحداً على الأقل، أو كل البلدان الأخرى.
error-shipping-twice = يوجد صف آخر بالخدمة نفسها لـ { $wanted }.
error-shipping-days = يجب ألا يتجاوز العدد الأول الثاني، وألا يتجاوز الثاني { $wanted }.
error-shipping-amount = أدخل مبلغاً لا يقل عن 0.
error-shipping-profiles = أقصى عدد لطرق الشحن في المتجر { $wanted }.
problem-shipping-in-use = توجد منتجات تُشحن بهذه الطريقة
problem-shipping-in-use-detail = اختر لها طريقة شحن أخرى أولاً.
error-header = لا يذكر السطر الأول أعمدة ملف أسعار الصرف.
error-cells = عدد الخلايا في هذا السطر أكثر أو أقل مما في السطر الأول.
error-day = هذا ليس تاريخاً، مثل 2026-11-30.
error-day-to-come = هذا اليوم لم يأتِ بعد.
error-currency = هذه ليست عملة.
error-rate = هذا ليس سعر صرف.
