# الوظائف الشاغرة، كيفية التقديم، البلدة.
number-today = { $vacancies ->
    [one] وظيفة شاغرة واحدة
    [two] وظيفتان شاغرتان
    [few] { $vacancies } وظائف شاغرة
   *[other] { $vacancies } وظيفة شاغرة
  } و{ $places ->
    [one] مكان واحد
    [two] مكانان
    [few] { $places } أماكن
   *[other] { $places } مكاناً
  } في ريف السويد الآن: { $work }. { $permanent ->
    [zero] لا يوجد بينها عمل دائم.
    [one] واحدة منها دائمة.
    [two] اثنتان منها دائمتان.
   *[other] منها { $permanent } دائمة.
  }
number-none = لا توجد وظيفة شاغرة في الريف اليوم: { $work }. هذا هو الأقرب.
number-checked = تم التحقق اليوم الساعة { $time }.
number-checked-yesterday = تم التحقق أمس الساعة { $time }.
number-checked-old = آخر تحقق في { $date }. قد تكون بعض الوظائف قد انتهت.
number-samples = هذه أمثلة وليست وظائف حقيقية. إنها تُظهر كيف تعمل الخدمة.
card-sample = مثال، وليست وظيفة حقيقية
card-where = 📍 { $municipality }، { $county }
card-where-distance = 📍 { $municipality }، { $county }. { $km ->
    [zero] حيث تسكن الآن.
   *[other] حوالي { $km } كم من بيتك بخط مستقيم.
  }
card-employer = 🏢 { $employer }
card-permanent = 📄 عقد دائم (tills vidare)
card-temporary = 📄 لفترة محدودة
card-seasonal = 📄 موسمي
card-on_call = 📄 عند الحاجة
card-unknown = 📄 الإعلان لا يقول هل العمل دائم
card-full-time = 🕑 دوام كامل
card-part-time = 🕑 دوام جزئي، { $percent }٪
card-part-time-range = 🕑 { $min }–{ $max }٪
card-pay = 💰 { $pay }
card-until = 📅 آخر موعد للتقديم { $date }
card-position = { $at } من { $of }
reasons-title = لماذا هذه: { $occupation } في { $municipality }
reasons-marks = ✓ متوفر. ✗ غير متوفر. ? لا نعرف: اسأل.
reasons-evidence = هكذا كُتب في الإعلان، بالسويدية:
button-previous = السابق
button-next = التالي
button-reasons = لماذا هذه؟
button-apply = كيف تقدّم
button-town = عن البلدة
button-support-us = دعم لنا
button-save = ☆ حفظ
button-unsave = ★ إزالة
button-share = مشاركة
button-not-for-me = لا تناسبني
button-open-ad = فتح الإعلان
button-map = العرض على الخريطة
button-jobs-open = عرض وظائف متاحة
share-text = وظيفة: { $headline } في { $municipality }
vacancy-gone = هذه الوظيفة لم تعد متاحة. إليك وظائف متاحة.

apply-title = كيف تقدّم
apply-link = اضغط على فتح الإعلان. هناك تقدّم الطلب.
apply-email = أرسل بريداً إلكترونياً إلى { $email }
apply-reference = اكتب المرجع { $reference }
apply-ask-employer = الإعلان لا يقول كيف. اتصل بصاحب العمل واسأل: { $employer }
apply-copy = يمكنك نسخ هذا إلى طلبك. غيّره ليكون صحيحاً:
apply-meaning = معناه:
apply-paragraph = مرحباً! أتقدّم إلى وظيفة “{ $headline }”. أريد الانتقال إلى { $municipality }. أستطيع البدء حسب الاتفاق.{ $experience }{ $licence } يسعدني أن أخبركم بالمزيد.
apply-experience-in_sweden = { " " }عملت في هذا المجال في السويد.
apply-experience-abroad = { " " }عملت في هذا المجال في بلد آخر.
apply-experience-trained = { " " }لدي تعليم لهذا العمل.
apply-licence-b = { " " }لدي رخصة قيادة B.
apply-ask-title = أربعة أسئلة تطرحها بالهاتف:
apply-ask-permanent = 1. هل العمل دائم؟ هل توجد فترة تجربة؟
apply-ask-hours = 2. ما ساعات العمل؟ مساءً أو ليلاً أو في نهاية الأسبوع؟
apply-ask-housing = 3. هل يوجد سكن؟ بمن أتصل؟
apply-ask-start = 4. متى أستطيع البدء؟ هل يمكنكم دفع تكاليف الانتقال؟
apply-you-send = لا نرسل شيئاً إلى صاحب العمل. أنت فقط من يرسل.

town-where = أكبر بلدة: { $town }. { $county }.
town-distance = حوالي { $km } كم بخط مستقيم من { $municipality }.
town-near = بالقرب منها: { $places }.
town-school = للأطفال الذين يسكنون في البلدية حق في المدرسة حتى الصف التاسع. لا نعرف أقرب مدرسة.
town-preschool = على البلدية أن تعرض روضة خلال أربعة أشهر. المساء والليل ونهاية الأسبوع غير مؤكدة: اسأل.
town-housing-stated = تقول البلدية إن السكن متوفر. قيل ذلك في { $date }.
town-housing-unknown = لا نعرف هل يوجد سكن شاغر. اسأل البلدية.
town-tax = من يسكن هنا تنقص ضريبته 1,675 كرونة في السنة. يجب أن تكون مسجلاً هنا (folkbokförd) في 1 نوفمبر من السنة السابقة.
town-ask = اتصل ببلدية { $municipality }. اسأل عن مساعدة المنتقلين الجدد والمدرسة والسكن.

not-for-me-title = ما الذي لا يناسبك؟ لن نعرض هذه الوظيفة مرة أخرى.
not-for-me-work = العمل
not-for-me-place = المكان
not-for-me-hours = الساعات
not-for-me-pay = الراتب
not-for-me-demands = الشروط
not-for-me-other = شيء آخر

nothing-today = لا شيء يناسب اليوم.
nothing-today-as = لم نجد وظيفة شاغرة في الريف اليوم: { $work }.
nothing-nearest = الأقرب: { $work }، { $vacancies ->
    [one] وظيفة واحدة
    [two] وظيفتان
    [few] { $vacancies } وظائف
   *[other] { $vacancies } وظيفة
  }.
nothing-wait = يمكننا مراسلتك مرة واحدة، عندما تأتي وظيفة تناسبك.
nothing-waiting = سنراسلك مرة واحدة، عندما تأتي وظيفة تناسبك.
button-wait = أخبروني عندما تأتي وظيفة
button-unwait = لا تراسلوني
button-look-at = عرض: { $work }
button-any-work = عرض كل المهن
waiting-on = سنراسلك مرة واحدة، عندما تأتي وظيفة تناسبك.
waiting-off = لا نراسلك من أنفسنا.
found-title = توجد الآن وظيفة تناسبك
found-why = طلبت منا أن نخبرك. هذه هي المرة الوحيدة.
button-see-job = عرض الوظيفة
opens-occupation = مهن أكثر تفتح { $count } وظيفة أخرى.
opens-place = أماكن أكثر تفتح { $count } وظيفة أخرى.
opens-hours = ساعات أخرى تفتح { $count } وظيفة أخرى.
opens-permanence = وظائف لفترة محدودة تفتح { $count } وظيفة أخرى.
opens-licence = رخصة قيادة تفتح { $count } وظيفة أخرى.
button-change-occupation = تغيير المهنة
button-change-place = تغيير المكان
button-change-hours = تغيير الساعات
button-change-permanence = تغيير الأهم
button-change-licence = تغيير الرخصة
number-none-real = لا توجد وظائف حقيقية هنا الآن. لا نعرض أمثلة هنا. أهلاً بك لاحقاً.
