# operator-carriers: ar.

carriers-title = شركات الشحن
carriers-what = يمكن لبرنامج شركة الشحن أن يخبرنا بمواقع الطرود. سلّم الشركة العنوان والمفتاح السري؛ ويُوقَّع كل حدث بالمفتاح السري.
carriers-name = اسم شركة الشحن كما يكتبه البائعون
carriers-show = عرض
carriers-address = العنوان
carriers-secret = المفتاح السري
