# shipping: ar.

shipping-title = طرق الشحن
shipping-lead = إلى أي البلدان ترسل، وعبر من، وبأي سرعة، وبأي تكلفة. طريقتك الأولى لكل المنتجات التي لم تُحدَّد لها طريقة أخرى.
shipping-new = طريقة شحن جديدة
shipping-none = أنت لا ترسل إلى أي مكان بعد
shipping-none-what = يمكن للمشترين الطلب متى ذكرت إلى أين ترسل.
shipping-handling-says =
    { $n ->
        [zero] يُسلّم إلى شركة الشحن في اليوم نفسه
        [one] يُسلّم إلى شركة الشحن خلال يوم عمل واحد
        [two] يُسلّم إلى شركة الشحن خلال يومي عمل
        [few] يُسلّم إلى شركة الشحن خلال { $n } أيام عمل
        [many] يُسلّم إلى شركة الشحن خلال { $n } يوم عمل
       *[other] يُسلّم إلى شركة الشحن خلال { $n } يوم عمل
    }
shipping-to = إلى
shipping-to-hint = بلدان تفصل بينها فواصل، وEU للاتحاد الأوروبي. اتركه فارغاً لكل البلدان الأخرى.
shipping-others = كل البلدان الأخرى
shipping-service = الخدمة
shipping-carrier = شركة الشحن
shipping-time = مدة الشحن
shipping-fee = رسوم الشحن
shipping-days = من { $least } إلى { $most } من أيام العمل
shipping-fee-kg = { $fee } و{ $each } لكل كيلوغرام
shipping-fee-free = { $fee }، مجاناً ابتداءً من { $from }
shipping-change = تعديل
shipping-remove = إزالة
shipping-name = الاسم
shipping-name-hint = لا يراه سواك.
shipping-handling = أيام العمل حتى التسليم إلى شركة الشحن
shipping-handling-hint = من 0 إلى 30.
shipping-lanes = إلى أين ترسل، والرسوم بعملة { $currency }
shipping-lanes-hint = لا تُحتسب الصفوف التي تخلو من شركة الشحن والمدة والرسوم.
shipping-lane = الصف { $n }
shipping-lane-remove = إزالة هذا الصف
shipping-days-least = مدة الشحن بأيام العمل، الحد الأدنى
shipping-days-most = مدة الشحن بأيام العمل، الحد الأقصى
shipping-base = رسوم الشحن
shipping-per-kg = ولكل كيلوغرام
shipping-free-from = مجاناً ابتداءً من هذه القيمة
shipping-more = إضافة صف
flash-shipping-saved = حُفظ.
error-not-a-country-name = «{ $wanted }» ليس بلداً معروفاً هنا.
