# إطار الدليل.

guide-title = دليل السلطات
guide-version = الإصدار
guide-effective = مدة السريان
guide-changes = الجديد
guide-old = لم يعد هذا الإصدار ساريًا. وهو محفوظ لأن طلبات تحيل إليه.
guide-future = لم يسرِ هذا الإصدار بعد.
guide-present = الإصدار الساري الآن: { $version }
guide-english-only = نص الدليل مكتوب بالإنجليزية.
guide-contents = المحتويات
guide-versions = جميع الإصدارات
