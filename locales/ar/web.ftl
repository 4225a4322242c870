# The pages in a browser.
web-title = وظائف في الريف السويدي: Landa
web-what-title = وظائف في الريف السويدي تناسب الأسرة كلها
web-what-questions = أجب عن سؤالين. بعدها ترى وظائف حقيقية.
web-what-why = نقول لماذا تناسبكم الوظيفة. ونقول أيضًا ما لا نعرفه.
web-what-free = هذا مجاني واختياري. لا ترى إجاباتك أي جهة حكومية.
web-what-shared = تنتهي المحادثة عند إغلاق المتصفح، أو بعد 20 دقيقة بدون إجابة منك.
web-start = البدء
web-to-chat = إلى المحادثة
web-languages = اللغة
web-menu = القائمة
web-skip = التخطي إلى المحتوى
web-now = الأحدث
web-write = اكتب هنا
web-send = إرسال
web-copy = نسخ
web-download = تنزيل في ملف
web-earlier = { $count ->
    [zero] لا إجابات سابقة
    [one] إجابة سابقة واحدة
    [two] إجابتان سابقتان
    [few] { $count } إجابات سابقة
    [many] { $count } إجابة سابقة
   *[other] { $count } إجابة سابقة
  }
web-busy = انتظر قليلًا.
note-too-long = النص طويل جدًا. اكتب نصًا أقصر قليلًا.
web-no-answer = تعذّر الوصول إلينا. لم تُرسل إجابتك. حاول مرة أخرى.
consent-web = تنتهي المحادثة عند إغلاق المتصفح، أو بعد 20 دقيقة بدون إجابة منك. عندها نحذف إجاباتك.
privacy-how-web = لا يُحفظ في المتصفح إلا رقم سري ننشئه نحن. نزيله عندما تنتهي المحادثة.

web-keep-first = هذا هاتفي أو حاسوبي الخاص. احفظوا المحادثة 90 يومًا بدلًا من ذلك.
web-keep = هذا جهازي الخاص: احفظوا المحادثة 90 يومًا
web-keep-not = آخرون يستخدمون هذا الجهاز: لا تحفظوا المحادثة
web-kept = تبقى المحادثة هنا 90 يومًا.
web-not-kept = تنتهي المحادثة عند إغلاق المتصفح، أو بعد 20 دقيقة بدون إجابة منك.

web-end = إنهاء ومسح
web-end-title = هل تريد إنهاء المحادثة ومسحها؟
web-end-what = عندها نحذف إجاباتك. لا يستطيع أي شخص آخر رؤيتها على هذا الجهاز.
web-end-joined = تختفي المحادثة من هذا الجهاز. وتبقى في تلغرام.
web-end-yes = نعم، إنهاء ومسح
web-end-no = لا، رجوع
web-ended-title = انتهت المحادثة
web-ended-asked = لم يبقَ شيء على هذا الجهاز.
web-ended-idle = مضى وقت بدون إجابة. لذلك أزلنا المحادثة من هذا الجهاز.
web-ended-forgotten = حذفنا كل شيء. شكرًا على وقتك.
web-begin-again = البدء من جديد
web-idle-title = هل ما زلت هنا؟
web-idle-what = بعد دقيقتين نزيل المحادثة من هذا الجهاز.
web-idle-stay = نعم، ما زلت هنا

web-missing-title = هذه الصفحة غير موجودة
web-missing = قد يكون عنوان الصفحة قديمًا، أو مكتوبًا بشكل خاطئ.
web-trouble-title = حدث خطأ عندنا
web-trouble = كل إجاباتك ما زالت محفوظة. انتظر دقيقة وحاول مرة أخرى.

mark-met = ينطبق:
mark-missing = غير متوفر:
mark-unknown = لا نعرف:

nothing-wait-web = لا نستطيع أن نراسلك في المتصفح. في تلغرام يمكننا أن نراسلك عندما تأتي وظيفة.
button-join-telegram = المتابعة في تلغرام
button-join-web = المتابعة في المتصفح
join-title = المتابعة في مكان آخر
join-once = يعمل الرابط مرة واحدة، خلال 15 دقيقة. إجاباتك تأتي معك. لا تعطِ الرابط لأي شخص آخر.
join-open-telegram = فتح تلغرام
join-open-web = فتح المتصفح
join-ask = هل تريد متابعة المحادثة هنا؟
join-ask-both = عندها تصبح محادثة واحدة. تظهر إجاباتك في المكانين.
join-ask-yourself = قل «نعم» فقط إذا طلبت الرابط بنفسك. من لديه المحادثة الأخرى يرى إجاباتك.
join-shared = هل تستخدم هذا الجهاز مع آخرين؟ اضغط على «إنهاء ومسح» عندما تنتهي.
join-yes = نعم، المتابعة هنا
join-no = لا
join-done = الآن هي محادثة واحدة في المكانين.
join-expired = استُخدم الرابط من قبل، أو أصبح قديمًا. اطلب رابطًا جديدًا حيث حصلت على هذا الرابط.

landing-browser = تحدّث هنا في المتصفح
landing-telegram = فتح في تلغرام
landing-qr = المتابعة في الهاتف: وجّه الكاميرا إلى هنا
landing-qr-alt = رمز QR لهذه الصفحة

example-title = شاهد كيف تعمل الخدمة
example-what = أسر من الخيال. لا نحفظ شيئًا.
example-invented = هذه الأسرة من الخيال. لا نحفظ شيئًا.
example-family = أم لديها أطفال، تبحث عن عمل دائم (tillsvidare) في مجال الرعاية
example-couple = شخصان بالغان: أحدهما يقود شاحنة، والآخر يعمل في التنظيف
example-young = شخص شاب يريد تجربة شيء جديد
example-steps = المتابعة في المثال
example-next = التالي
example-all = عرض كل شيء
example-again = من البداية
example-own = ابدأ محادثتك أنت
example-they-say = الإجابة:

status-title = حالة الخدمة
status-version = الإصدار { $version } من Landa
status-fresh = آخر تحقق من الوظائف: { $date } الساعة { $time }.
status-old = آخر تحقق من الوظائف: { $date } الساعة { $time }. مضى على ذلك أكثر من يوم. قد تكون بعض الوظائف قد انتهت.
status-never = لم نتحقق من الوظائف بعد.
status-open = الوظائف الشاغرة الآن
status-none = لا توجد وظائف الآن.
status-source-jobtech = { $vacancies ->
    [zero] لا وظائف من موقع Platsbanken
    [one] وظيفة واحدة من موقع Platsbanken
    [two] وظيفتان من موقع Platsbanken
    [few] { $vacancies } وظائف من موقع Platsbanken
    [many] { $vacancies } وظيفة من موقع Platsbanken
   *[other] { $vacancies } وظيفة من موقع Platsbanken
  }
status-source-opening = { $vacancies ->
    [zero] لا وظائف من البلديات مباشرة
    [one] وظيفة واحدة من بلدية مباشرة
    [two] وظيفتان من البلديات مباشرة
    [few] { $vacancies } وظائف من البلديات مباشرة
    [many] { $vacancies } وظيفة من البلديات مباشرة
   *[other] { $vacancies } وظيفة من البلديات مباشرة
  }
status-source-sample = { $vacancies ->
    [zero] لا أمثلة
    [one] مثال واحد. ليس وظيفة حقيقية.
    [two] مثالان. ليسا وظيفتين حقيقيتين.
    [few] { $vacancies } أمثلة. ليست وظائف حقيقية.
    [many] { $vacancies } مثالًا. ليست وظائف حقيقية.
   *[other] { $vacancies } مثال. ليست وظائف حقيقية.
  }
landing-continue = تابع المحادثة

join-link = للبلديات: كيف تشاركون
