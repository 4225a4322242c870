# Vacancies, how to apply, the town.
number-today = متاح في الريف الآن: { $places ->
    [zero] لا وظائف
    [one] وظيفة واحدة
    [two] وظيفتان
    [few] { $places } وظائف
    [many] { $places } وظيفة
   *[other] { $places } وظيفة
  } في { $vacancies ->
    [zero] لا إعلانات
    [one] إعلان واحد
    [two] إعلانين
    [few] { $vacancies } إعلانات
    [many] { $vacancies } إعلانًا
   *[other] { $vacancies } إعلان
  }. المهنة: { $work }. { $permanent ->
    [0] لا يوجد إعلان عن عمل دائم.
    [zero] لا يوجد إعلان عن عمل دائم.
    [one] إعلان واحد عن عمل دائم.
    [two] إعلانان عن عمل دائم.
    [few] { $permanent } إعلانات عن عمل دائم.
    [many] { $permanent } إعلانًا عن عمل دائم.
   *[other] { $permanent } إعلان عن عمل دائم.
  }
number-none = لا توجد اليوم وظيفة شاغرة في الريف: { $work }. هذا هو الأقرب.
number-checked = تم التحقق اليوم الساعة { $time }.
number-checked-yesterday = تم التحقق أمس الساعة { $time }.
number-checked-old = آخر تحقق: { $date }. قد تكون بعض الوظائف قد أُغلقت.
number-samples = هذه أمثلة، وليست وظائف حقيقية. هي تبيّن كيف تعمل الخدمة.
card-sample = مثال، وليست وظيفة حقيقية
card-where = 📍 بلدية { $municipality }، { $county }
card-where-distance = 📍 بلدية { $municipality }، { $county }. { $km ->
    [0] حيث تسكن الآن.
    [one] نحو كيلومتر واحد عن بيتك بخط مستقيم.
    [two] نحو كيلومترين عن بيتك بخط مستقيم.
    [few] نحو { $km } كيلومترات عن بيتك بخط مستقيم.
    [many] نحو { $km } كيلومترًا عن بيتك بخط مستقيم.
   *[other] نحو { $km } كيلومتر عن بيتك بخط مستقيم.
  }
card-employer = 🏢 صاحب العمل: { $employer }
card-permanent = 📄 عقد دائم (tillsvidare)
card-temporary = 📄 عقد مؤقت
card-seasonal = 📄 عمل موسمي
card-on_call = 📄 عند الحاجة
card-unknown = 📄 الإعلان لا يذكر هل العمل دائم
card-full-time = 🕑 دوام كامل
card-part-time = 🕑 دوام جزئي، { $percent } بالمئة
card-part-time-range = 🕑 من { $min } إلى { $max } بالمئة
card-pay = 💰 { $pay }
card-until = 📅 آخر موعد للتقديم { $date }
card-position = اقتراح { $at } من { $of }
reasons-title = { $occupation } في { $municipality }: لماذا هذه الوظيفة؟
reasons-marks = ✓ متوفر. ✗ غير متوفر. ؟ لا نعرف: اسأل.
reasons-evidence = هكذا يقول الإعلان، بالسويدية:
button-previous = ‹ السابقة
button-next = التالية ›
button-reasons = لماذا هذه الوظيفة؟
button-apply = كيف تقدم الطلب
button-town = عن البلدة
button-support-us = الدعم الذي قد يناسبنا
button-save = ☆ حفظ
button-unsave = ★ إزالة
button-share = مشاركة
button-not-for-me = لا تناسبني
button-open-ad = فتح الإعلان
button-map = عرض على الخريطة
button-jobs-open = عرض الوظائف المتاحة
share-text = { $headline } في { $municipality }
vacancy-gone = هذه الوظيفة لم تعد مفتوحة.

apply-title = هكذا تقدم الطلب
apply-link = اضغط على «فتح الإعلان». هناك تقدم الطلب.
apply-email = أرسل بريدًا إلكترونيًا إلى { $email }
apply-reference = اكتب المرجع { $reference }
apply-ask-employer = الإعلان لا يقول كيف. اتصل بـ { $employer } واسأل.
apply-copy = يمكنك نسخ هذا إلى طلبك. غيّره ليكون صحيحًا:
apply-meaning = معناه:
apply-paragraph = مرحبًا! أتقدم إلى وظيفة «{ $headline }». أريد الانتقال إلى { $municipality }.
    يمكنني أن أبدأ حسب الاتفاق.{ $experience }{ $licence }
    يسعدني أن أخبركم بالمزيد.
apply-experience-in_sweden = { " " }عملت في هذه المهنة في السويد.
apply-experience-abroad = { " " }عملت في هذه المهنة في بلد آخر.
apply-experience-trained = { " " }درست هذه المهنة.
apply-licence-b = { " " }لدي رخصة قيادة B.
apply-ask-title = أربعة أسئلة تطرحها على الهاتف:
apply-ask-permanent = 1. هل العمل دائم (tillsvidare)؟ هل هناك فترة تجربة؟
apply-ask-hours = 2. ما هي أوقات العمل؟ هل العمل مساءً أو ليلًا أو في عطلة الأسبوع؟
apply-ask-housing = 3. هل يوجد سكن؟ بمن يمكنني الاتصال؟
apply-ask-start = 4. متى يمكنني أن أبدأ؟ هل يمكنكم دفع تكاليف الانتقال؟
apply-you-send = لا نرسل شيئًا إلى صاحب العمل. أنت وحدك من يرسل.

not-for-me-title = ما الذي لا يناسبك؟ لن نعرض هذه الوظيفة مرة أخرى.
not-for-me-work = نوع العمل
not-for-me-place = المكان
not-for-me-hours = الأوقات
not-for-me-pay = الراتب
not-for-me-demands = المتطلبات
not-for-me-other = شيء آخر

nothing-today = لا يوجد ما يناسب اليوم.
nothing-today-as = لم نجد اليوم وظيفة شاغرة في الريف: { $work }.
nothing-nearest = الأقرب هو { $work }: { $vacancies ->
    [zero] لا وظائف
    [one] وظيفة واحدة
    [two] وظيفتان
    [few] { $vacancies } وظائف
    [many] { $vacancies } وظيفة
   *[other] { $vacancies } وظيفة
  }.
nothing-wait = يمكننا أن نراسلك مرة واحدة، عندما تأتي وظيفة مناسبة.
nothing-waiting = سنراسلك مرة واحدة، عندما تأتي وظيفة مناسبة.
button-wait = راسلوني عند توفر وظيفة
button-unwait = لا تراسلوني
button-look-at = عرض: { $work }
button-any-work = عرض كل المهن
waiting-on = سنراسلك مرة واحدة، عندما تأتي وظيفة مناسبة.
waiting-off = لن نراسلك من تلقاء أنفسنا.
found-title = توجد الآن وظيفة تناسبك
found-why = طلبت منا أن نراسلك. هذه هي المرة الوحيدة.
button-see-job = عرض الوظيفة
opens-occupation = إذا بحثت عن عمل آخر أيضًا فهناك { $count ->
    [one] وظيفة إضافية واحدة
    [two] وظيفتان إضافيتان
    [few] { $count } وظائف إضافية
    [many] { $count } وظيفة إضافية
   *[other] { $count } وظيفة إضافية
  }.
opens-place = في أماكن أخرى هناك { $count ->
    [one] وظيفة إضافية واحدة
    [two] وظيفتان إضافيتان
    [few] { $count } وظائف إضافية
    [many] { $count } وظيفة إضافية
   *[other] { $count } وظيفة إضافية
  }.
opens-hours = مع أوقات أخرى كانت ستظهر { $count ->
    [one] وظيفة إضافية واحدة
    [two] وظيفتان إضافيتان
    [few] { $count } وظائف إضافية
    [many] { $count } وظيفة إضافية
   *[other] { $count } وظيفة إضافية
  }.
opens-permanence = مع وظائف لفترة محددة كانت ستظهر { $count ->
    [one] وظيفة إضافية واحدة
    [two] وظيفتان إضافيتان
    [few] { $count } وظائف إضافية
    [many] { $count } وظيفة إضافية
   *[other] { $count } وظيفة إضافية
  }.
opens-licence = مع رخصة قيادة كانت ستظهر { $count ->
    [one] وظيفة إضافية واحدة
    [two] وظيفتان إضافيتان
    [few] { $count } وظائف إضافية
    [many] { $count } وظيفة إضافية
   *[other] { $count } وظيفة إضافية
  }.
button-change-occupation = تغيير المهنة
button-change-place = تغيير المكان
button-change-hours = تغيير الأوقات
button-change-permanence = تغيير ما هو الأهم
button-change-licence = تغيير رخصة القيادة
number-none-real = لا توجد هنا وظائف حقيقية الآن. لا نعرض أمثلة هنا. أهلًا بك مرة أخرى لاحقًا.
card-also-in = 📍 الوظيفة نفسها موجودة أيضًا في: { $municipalities }
gone-nearest = هذه هي الأقرب إليها، وهي مفتوحة:
button-remind = 🔔 ذكّرني قبل ثلاثة أيام
button-unremind = 🔕 لا تذكّرني
reminder-title = اقترب آخر يوم للتقديم
reminder-why = أنت طلبت منا أن نذكّرك.
nothing-today-there = لا توجد اليوم وظيفة شاغرة حيث تريد أن تسكن: { $work }.
apply-about = الوظيفة: { $occupation } لدى { $employer } في { $municipality }

button-left = كم يبقى؟
left-title = كم يبقى كل شهر؟
left-part-rent = الإيجار
left-part-left = الباقي
bar-part = { $label }: { $amount }
left-range = من { $low } إلى { $high }
left-there = يبقى من الراتب حوالي { $amount } كل شهر بعد الضريبة والإيجار. الأرقام لسنة { $year }.
left-more = يبقى حوالي { $amount } أكثر كل شهر من العمل نفسه في { $home }. قبل الطعام والسيارة والتدفئة. الأرقام لسنة { $year }.
left-less = يبقى حوالي { $amount } أقل كل شهر من العمل نفسه في { $home }. قبل الطعام والسيارة والتدفئة. الأرقام لسنة { $year }.
left-same = يبقى المبلغ نفسه تقريبًا كل شهر كما في العمل نفسه في { $home }. قبل الطعام والسيارة والتدفئة. الأرقام لسنة { $year }.
left-pay-stated = الراتب قبل الضريبة: { $there } حسب الإعلان. في { $home }: { $here }، متوسط المهنة ({ $year }).
left-pay-stated_least = الراتب قبل الضريبة: على الأقل { $there } حسب الإعلان. في { $home }: { $here }، متوسط المهنة ({ $year }).
left-pay-region = الراتب قبل الضريبة، متوسط المهنة: { $there } هناك، و{ $here } في { $home } ({ $year }). هذا ليس راتب هذه الوظيفة.
left-pay-country = الراتب قبل الضريبة: { $there } في المكانين، متوسط المهنة في كل البلد ({ $year }). لا رقم للمكان نفسه.
left-hours = نحسب { $percent }٪ من الدوام الكامل في المكانين.
left-tax = الضريبة: ضريبة البلدية نفسها، { $year }. نفترض أن عمرك أقل من 66 سنة ولا تدفع رسوم كنيسة.
left-rent = الإيجار: الإيجار المعتاد لسكن { $rooms }، حوالي { $area } م². قد يكون السكن الشاغر أغلى.
left-rent-assumed = الإيجار: الإيجار المعتاد لسكن { $rooms }، حوالي { $area } م². الحجم تقدير منا. قد يكون السكن الشاغر أغلى.
left-supplements = المتوسط يشمل زيادات المساء ونهاية الأسبوع. ليس مؤكدًا أن راتب الإعلان يشملها.
left-between = من { $less } أقل إلى { $more } أكثر: أرقام الإيجار ليست دقيقة.
left-not-exact = قد يكون الفرق { $amount }: أرقام الإيجار ليست دقيقة.
left-no-margin = لا نعرف كم رقم الإيجار في { $municipality } دقيق.
left-second = إذا عمل البالغ الآخر { $occupation }: حوالي { $there } بعد الضريبة هناك، و{ $here } في { $home }. هذا ممكن وليس مؤكدًا.
left-now = ما تعيش منه اليوم غير محسوب.
left-two-homes = هل تدفعون لسكنين لفترة؟ هذا غير محسوب.
left-support = الإعانات غير محسوبة. قد تزيد أو تنقص عندما يتغير الراتب والإيجار.
left-with-more = مع بدل السكن (bostadsbidrag): يبقى { $amount } أكثر كل شهر مما في { $home }.
left-with-less = مع بدل السكن (bostadsbidrag): يبقى { $amount } أقل كل شهر مما في { $home }.
left-with-same = مع بدل السكن (bostadsbidrag): من { $less } أقل إلى { $more } أكثر كل شهر مما في { $home }.
left-housing = بدل السكن مع هذا الراتب والإيجار: { $there } هناك، و{ $here } في { $home }.
left-housing-same = إذن بدل السكن هو نفسه في المكانين.
left-housing-none = مع هذا الراتب لا تحصل على الأرجح على بدل السكن، لا هناك ولا في { $home }.
left-housing-assuming = نحسب كأن الراتب هو كل دخلكم. المدخرات قد تخفض البدل. القرار لدى Försäkringskassan.
left-housing-unknown-children_count = قد يتغير بدل السكن. لا نعرف كم طفلًا ينتقل معك.
left-housing-unknown-other_adult = قد يتغير بدل السكن. لا نعرف كم يكسب البالغ الآخر، لذلك لا نحسبه.
left-housing-unknown-home = قد يتغير بدل السكن. السكن كبير، لذلك يُحسب جزء من الإيجار فقط.
left-premium-same = علاوة العمل (jobbpremie) هي نفسها في المكانين: { $there } في الشهر. وهي غير محسوبة في المبلغ.
left-premium = علاوة العمل (jobbpremie): { $there } في الشهر هناك، و{ $here } في { $home }. وهي غير محسوبة في المبلغ.
left-child-same = علاوة الأطفال (barnbidrag) هي نفسها في المكانين.
left-support-rest = الدعم الآخر غير محسوب.
left-reduction-gained = الضريبة أقل لمن يسكن هناك، { $sek } في السنة. هذا غير محسوب.
    يجب أن تكون مسجلًا هناك في 1 نوفمبر من السنة السابقة. ليس الأمر كذلك في { $home }.
left-reduction-lost = في { $home } الضريبة أقل، { $sek } في السنة. هذا غير محسوب، وينتهي إذا انتقلت.
left-none-lapsed = الأرقام كانت لسنة أخرى. لا نحسب حتى تأتي أرقام جديدة.
left-none-over_65 = من عمر 66 سنة تكون الضريبة مختلفة. لا نحسبها.
left-none-no_home = لا نعرف أين تسكن الآن. لذلك لا نستطيع المقارنة.
left-none-same_place = العمل في المكان الذي تسكن فيه الآن.
left-none-hours_unknown = الساعات غير محددة. لذلك لا نستطيع حساب ما يبقى.
left-none-no_pay = لا يوجد رقم مؤكد للراتب في هذه المهنة. لذلك لا نحسب.
left-none-no_tax = لا يوجد رقم مؤكد للضريبة. لذلك لا نحسب.
left-none-no_rent = لا يوجد رقم مؤكد للإيجار. لذلك لا نحسب.
card-starts = 📅 يبدأ العمل في { $date }
card-spoken = 🗣 اللغات في العمل: { $languages }
card-said = هذا كلام البلدية نفسها. { $said }
pay-month = { $min } في الشهر
pay-month-from = من { $min } في الشهر
pay-month-range = من { $min } إلى { $max } في الشهر
pay-hour = { $min } في الساعة
pay-hour-from = من { $min } في الساعة
pay-hour-range = من { $min } إلى { $max } في الساعة
