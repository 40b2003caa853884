# import: ar.

import-title = استيراد منتجات من ملف
import-lead = ملف CSV أو JSON بأي عدد من المنتجات. الأسطر التي لديك رقمها من قبل تعدّل تلك المنتجات، وما سواها منتجات جديدة. يمكنك مغادرة هذه الصفحة أثناء الاستيراد.
import-file = الملف
import-file-hint = الأعمدة: sku وtitle وdescription وcategory وprice وstock وweight_g، وattribute.… للخصائص.
import-mapping = مطابقة الأعمدة
import-mapping-hint = فقط إذا كانت لأعمدة ملفك أسماء أخرى: بضعة أسطر بصيغة TOML. يمكن تركها فارغة.
import-send = استيراد
import-before = الملفات السابقة
import-when = بدأ في
import-made = منتجات جديدة
import-changed = منتجات معدّلة
import-drafts = مسودات من الجديدة تنقصها خاصية
import-bad = أسطر لم تُقبل
import-bad-rows = الأسطر التي لم تُقبل
import-line = السطر
import-field = الحقل
import-why = السبب
import-done = تم استيراد الملف.
import-failed = تعذّر إكمال استيراد الملف:
import-percent = تم استيراد { $n }٪ من الملف.
import-goes-on = تعرض هذه الصفحة مدى التقدم كل بضع ثوانٍ.
error-import-mapping = تعذّرت قراءة هذه المطابقة: { $wanted }
