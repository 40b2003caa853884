# صفحة القنوات.

channels-title = القنوات
channels-lead = كيف يصل الطلب قانونيًا من بلدك إلى مقر الشركة. تؤدي القنوات إلى المقر، لا إلى البلد الذي يقيم فيه المستخدم.
channels-from = بلد سلطتك
channels-seat = مقر الشركة
channels-seat-hint = يظهر المقر في جواب صفحة جهات التبليغ:
channels-seats = مقار جهات التبليغ
channels-others = بلدان وأقاليم أخرى
channels-proceeding = نوع الإجراءات
channels-ask = عرض القنوات
channels-between = من { $from } إلى { $seat }
channels-address-to = يوجَّه إلى
channels-authorities = السلطات التي تتلقى الطلبات: { $seat }
channels-authorities-why = تُرسَل الطلبات من السلطة المركزية في بلدك إلى هذه السلطات، ما لم تنص القناة على غير ذلك.
channels-contact = الاتصال
channels-languages = اللغات
channels-requirements = المتطلبات
channels-fees = التكاليف
channels-caution = هذه جداول لها مصادر، وليست مشورة قانونية. عدم العثور على شيء لا يعني عدم وجوده: سلطتك المركزية تعرف ما وُقّع بعد ذلك.

proceeding-criminal = جزائية
proceeding-civil = مدنية أو تجارية
proceeding-administrative = إدارية

standing-available = يمكن استخدامها
standing-to-verify = تحقق أولًا
standing-suspended = معلّقة
standing-not-in-force = غير سارية

channels-say-domestic = كلاهما نظام قانوني واحد. تُتَّبع إجراءاته، ولا حاجة إلى معاهدة.
channels-say-special = العلاقة بين هذين المكانين ليست مسألة معاهدات. يقرر فيها موظف.
channels-say-silent = لا تقول الجداول شيئًا عن هذا. ولا يعني ذلك عدم وجود قناة.
channels-say-none-found = لم يُعثر على قناة في الجداول. ولا يعني ذلك عدم وجودها.
channels-say-no-hague = اتفاقيتا لاهاي بشأن التبليغ والأدلة تشملان المسائل المدنية أو التجارية فقط. لا تفيدان في الإجراءات الجزائية، ولذلك لم تُذكرا.
channels-say-hague-civil = تشمل اتفاقيتا لاهاي المسائل المدنية أو التجارية فقط. إن كانت مسألتك جزائية فاختر الإجراءات الجزائية.
channels-say-no-force = تبليغ ورقة بموجب اتفاقية التبليغ لا يُلزم أحدًا بتقديم دليل.
channels-say-administrative = قلّما تفيد المعاهدات في الإجراءات الإدارية. تستطيع سلطات الاتحاد الأوروبي إصدار أوامر بموجب المادة 10 من اللائحة (EU) 2022/2065 إلى المنشأة في الاتحاد.
channels-say-formal-only = الشركة التي مقرها هنا لا تجيب عن طلب مباشر من سلطة أجنبية. لا بد من قناة رسمية، ولا يُفصح عن شيء دون الموافقة التي يطلبها قانون المقر.
channels-say-no-fallback = لا تذكر الجداول لهذا المقر طريقًا بغير معاهدة. اسأل وزارة العدل في بلد المقر.

channel-name-mlat-criminal = معاهدة مساعدة قانونية في المسائل الجزائية
channel-name-mlat-civil = معاهدة مساعدة قانونية في المسائل المدنية
channel-name-mlat-drug-offences-only = اتفاق مساعدة قانونية في قضايا المخدرات فقط
channel-name-untoc = اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة
channel-name-uncac = اتفاقية الأمم المتحدة لمكافحة الفساد
channel-name-budapest = اتفاقية الجرائم الإلكترونية (بودابست)
channel-name-budapest-second-protocol = البروتوكول الثاني لاتفاقية الجرائم الإلكترونية
channel-name-hanoi = اتفاقية الأمم المتحدة لمكافحة الجرائم الإلكترونية (هانوي)
channel-name-coe030 = الاتفاقية الأوروبية للمساعدة المتبادلة في المسائل الجزائية
channel-name-aseanmlat = معاهدة دول آسيان للمساعدة القانونية في المسائل الجزائية
channel-name-minsk = اتفاقية مينسك للمساعدة القانونية
channel-name-chisinau = اتفاقية كيشيناو للمساعدة القانونية
channel-name-e-evidence = أوامر التقديم والحفظ الأوروبية
channel-name-dsa-art-10 = أمر بموجب المادة 10 من قانون الخدمات الرقمية
channel-name-hague-service = اتفاقية لاهاي للتبليغ
channel-name-hague-evidence = اتفاقية لاهاي للأدلة
channel-name-diplomatic = القناة الدبلوماسية مع تعهّد بالمعاملة بالمثل
channel-name-reciprocity-attorney-general = إلى النائب العام (Attorney-General) مع تعهّد بالمعاملة بالمثل
channel-name-reciprocity-secretary-for-justice = إلى أمين العدل (Secretary for Justice) مع تعهّد بالمعاملة بالمثل
channel-name-domestic-law = قانون المكان نفسه

central-function-criminal_mla = المساعدة القانونية في المسائل الجزائية
central-function-hague_service = التبليغ بموجب اتفاقية لاهاي
central-function-hague_evidence = الأدلة بموجب اتفاقية لاهاي
