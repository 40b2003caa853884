# slip: ar.

slip-title = قائمة تعبئة الطلب { $number }
slip-print = اطبع هذه الصفحة (Ctrl+P أو ⌘P). تناسب ورق A4 وLetter؛ ولا تظهر فيها الأسعار.
slip-open = قائمة التعبئة
slip-to = إلى
slip-from = من
slip-ordered = تاريخ الطلب
slip-pieces = القطع
slip-number = الرقم
slip-packed = عُبّئ
slip-all =
    { $n ->
        [zero] لا قطع
        [one] قطعة واحدة إجمالاً
        [two] قطعتان إجمالاً
        [few] { $n } قطع إجمالاً
        [many] { $n } قطعة إجمالاً
       *[other] { $n } قطعة إجمالاً
    }
slip-return = هل هناك خلل؟ افتح طلبك في المتجر: يمكنك هناك سؤال البائع أو إرجاع المنتج.
