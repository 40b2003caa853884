# pictures: ar.

error-picture-kind = اختر صورة: ملف JPEG أو PNG أو WebP أو GIF.
error-picture-bytes = حجم هذه الصورة أكبر من 20 ميغابايت. اختر صورة أصغر.
error-picture-pixels = دقة هذه الصورة عالية جداً. اختر صورة لا تتجاوز 50 ميغابكسل.
error-picture-shape = هذه الصورة طويلة وضيقة جداً. قصّها لتقترب من المستطيل.
error-picture-broken = تعذّرت قراءة هذه الصورة. قد تكون تالفة؛ حاول حفظها من جديد.
