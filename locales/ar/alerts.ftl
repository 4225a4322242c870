# Messages that we start ourselves, what a person has said yes to, and what is passed on to others.
alert-title = { $count ->
    [one] 🔔 وظيفة جديدة تناسبك
    [two] 🔔 وظيفتان جديدتان تناسبانك
    [few] 🔔 { $count } وظائف جديدة تناسبك
   *[other] 🔔 { $count } وظيفة جديدة تناسبك
  }
alert-job = { $mark } { $occupation } في { $municipality }
alert-job-permanent = { $mark } { $occupation } في { $municipality }. عمل دائم.
alert-more = { $count ->
    [one] ووظيفة أخرى.
    [two] ووظيفتان أخريان.
    [few] و{ $count } وظائف أخرى.
   *[other] و{ $count } وظيفة أخرى.
  }
alert-why = وافقت على معرفة الوظائف الجديدة. المهنة: { $work }. المكان: { $where }.
alert-any-work = كل المهن
alert-anywhere = كل البلاد
alert-neutral = يوجد هنا شيء جديد لتقرأه.
alert-show = عرض
alert-see = { $mark } { $occupation } في { $municipality }
alert-mute-group = 🔕 لا مزيد: { $occupation }
alert-mute-municipality = 🔕 لا مزيد من { $municipality }
alert-settings = ⚙️ رسائلي
alert-closed = { $occupation }، { $municipality }: لم تعد مفتوحة.
campaign-title = { $count ->
    [one] 🏘 لدى { $municipality } وظيفة تناسبك
    [two] 🏘 لدى { $municipality } وظيفتان تناسبانك
    [few] 🏘 لدى { $municipality } { $count } وظائف تناسبك
   *[other] 🏘 لدى { $municipality } { $count } وظيفة تناسبك
  }
campaign-welcome = من ينتقل إلى هنا مرحّب به للتقديم.
campaign-housing = تقول البلدية إن السكن متوفر.
campaign-words = تكتب البلدية:
campaign-why = وافقت على رسائل البلديات. المهنة: { $work }. المكان: { $where }.
    البلدية لا تعرف من أنت.

outcome-ask = قرأت كيف تقدّم الطلب على وظيفة: { $occupation }، { $municipality }. كيف سارت الأمور؟ نسأل مرة واحدة فقط.
outcome-applied = قدّمت الطلب
outcome-interview = ذهبت إلى مقابلة
outcome-got_it = حصلت على الوظيفة
outcome-moved = انتقلت
outcome-not_looking = لم أعد أبحث
outcome-never = لا تسألوني أبدًا
outcome-thanks = شكرًا. نعدّ الإجابة. لا نحفظ أنها منك.
outcome-thanks-never = لن نسأل كيف سارت الأمور.
apply-outcome = بعد أسبوعين نسأل مرة واحدة كيف سارت الأمور. تصبح الإجابة رقمًا فقط.
apply-outcome-never = لا شكرًا، لا تسألوا

toast-alerts-on = تم التشغيل. يمكنك التغيير متى أردت.
toast-alerts-off = تم الإيقاف.
toast-alerts-paused = سنصمت حتى ذلك الوقت.
toast-alerts-changed = تم التغيير.
toast-alerts-later = سنسأل مرة أخرى عندها.
toast-outcome-never = لن نسأل كيف سارت الأمور.
toast-muted = لن تسمع عن هذا بعد الآن.
toast-unmuted = ستسمع عن هذا من جديد.

menu-alerts = رسائلي
    .words = رسائل; تنبيهات; إشعارات
alerts-title = متى نراسلك
alerts-none = لا نراسلك قبل أن توافق.
alerts-ended = كانت المحادثة مغلقة أمامنا، فانتهت موافقتك. تبدأ من جديد فقط عندما توافق مرة أخرى.
alerts-paused = ⏸ إيقاف مؤقت. لن نراسلك قبل { $date }.
alerts-own-line = 🔔 الوظائف الجديدة التي تناسبك: { $state }
alerts-own-what = نخبرك فقط عن نوع الوظائف الذي اخترته.
alerts-towns-line = 🏘 رسائل من البلديات: { $state }
alerts-towns-what = يمكن لبلدية أن تخبرك عن نوع الوظائف الذي اخترته. مرة في اليوم على الأكثر. البلدية لا تعرف من أنت.
alerts-state-on = تعمل
alerts-state-off = متوقفة
alerts-pace-off = متوقفة
alerts-pace-now = تعمل، فور وصولها
alerts-pace-daily = تعمل، مرة في اليوم
alerts-pace-weekly = تعمل، كل يوم اثنين
alerts-quiet-line = 🌙 صمت من { $from } إلى { $until }
alerts-quiet-line-none = 🌙 يمكننا أن نراسلك في أي ساعة
alerts-neutral-line = 🔒 الرسالة لا تقول عن ماذا هي.
alerts-muted-line = { $count ->
    [one] 🔕 يوجد شيء واحد لا تريد أن تسمع عنه.
    [two] 🔕 يوجد شيئان لا تريد أن تسمع عنهما.
    [few] 🔕 توجد { $count } أشياء لا تريد أن تسمع عنها.
   *[other] 🔕 يوجد { $count } شيئًا لا تريد أن تسمع عنها.
  }
alerts-own-change = 🔔 الوظائف الجديدة: تشغيل أو إيقاف
alerts-towns-yes = 🏘 نعم لرسائل البلديات
alerts-towns-no = 🏘 لا لرسائل البلديات
alerts-times = 🌙 وقت الصمت والإيقاف المؤقت
alerts-neutral-on = 🔒 أخفوا عن ماذا هي الرسالة
alerts-neutral-off = 🔓 أظهروا عن ماذا هي الرسالة
alerts-muted = 🔕 لا مزيد: عرض القائمة
alerts-own-title = كم مرة تريد أن تسمع عن الوظائف الجديدة؟
alerts-own-wish = المهنة: { $work }. المكان: { $where }.
alerts-own-now = فور وصولها
alerts-own-daily = مرة في اليوم
alerts-own-weekly = كل يوم اثنين
alerts-own-off = أبدًا
alerts-times-title = متى نصمت؟
alerts-times-what = ما يأتي في وقت الصمت يصلك بعده. الإيقاف المؤقت يشمل الوظائف الجديدة والبلديات. أما التذكيرات التي طلبتها فتصل.
alerts-quiet-at-21-08 = صمت من 21 إلى 08
alerts-quiet-at-22-07 = صمت من 22 إلى 07
alerts-quiet-at-18-10 = صمت من 18 إلى 10
alerts-quiet-at-none = بلا صمت
alerts-pause-7 = ⏸ توقف أسبوعًا
alerts-pause-30 = ⏸ توقف شهرًا
alerts-pause-90 = ⏸ توقف ثلاثة أشهر
alerts-pause-end = ▶️ إنهاء التوقف
alerts-muted-title = لا تريد أن تسمع عن هذا
alerts-muted-what = اضغط على سطر لتسمع عنه من جديد.
alerts-muted-none = القائمة فارغة. تسمع عن كل ما اخترته.
alerts-unmute = 🔔 { $what }
alerts-web = صفحة الإنترنت لا تستطيع أن تراسلك وهي مغلقة. هذا ممكن في تلغرام فقط.
alerts-web-join = تابع هناك، ويمكنك أن توافق على معرفة الوظائف الجديدة.

told-title = هذا ما كانت الرسالة عنه
told-closed = لم تعد الوظيفة مفتوحة.

offer-ask = 🔔 تأتي وظائف جديدة دائمًا. هل نخبرك عندما يناسبك شيء؟
offer-yes = نعم، مرة في اليوم على الأكثر
offer-no = لا شكرًا
offer-declined = إذن لا نراسلك. هل نسأل مرة أخرى لاحقًا؟
offer-later-30 = اسألوا بعد شهر
offer-later-90 = اسألوا بعد ثلاثة أشهر
nothing-alerts = يمكننا أن نخبرك مرة واحدة، عندما تأتي أول وظيفة. أو كل مرة، مرة في اليوم على الأكثر.
nothing-alerts-on = وافقت على معرفة الوظائف الجديدة. سنخبرك عندما يناسبك شيء.
button-alerts-ongoing = أخبروني كل مرة

shared-hello = 💛 شخص ما فكّر فيك وشارك معك وظيفة.
share-bot = 💛 أخبر أحد جيرانك
share-bot-text = وظائف في الريف السويدي، للأسرة كلها. مجاني، وبلغتك.
inline-bot-title = أخبر عن وظائف في الريف السويدي
inline-bot-what = مجاني، وبلغة من يستلم الرسالة

town-saved = ما لا يقل عن { $count } أشخاص من { $county } حفظوا وظائف في { $municipality }.
privacy-alerts = هل توافق على الرسائل؟ ما اخترته غير مقفل، وإلا لا نعرف ماذا نرسل. وكذلك محافظتك (län)، للعدّ فقط.
    نعدّ كم شخصًا يحفظ وظائف ويقدّم وينتقل. ونعدّ أيضًا الأسئلة عن مكان لم يعرف أحد جوابها. لا أحد يرى من، ولا يظهر أي عدد أقل من خمسة.
