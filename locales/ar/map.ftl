# The map of the jobs: on the front page and in the conversation.
map-title = هنا توجد الوظائف
map-picture = خريطة السويد.
map-alt = خريطة السويد، وعليها نقطة لكل بلدية فيها وظائف. الأرقام في النص.
map-share-alt = خريطة السويد، وعليها نقطة لكل بلدية ريفية فيها وظائف.
map-number = متاح الآن: { $jobs ->
    [zero] لا وظائف
    [one] وظيفة واحدة
    [two] وظيفتان
    [few] { $jobs } وظائف
    [many] { $jobs } وظيفة
   *[other] { $jobs } وظيفة
  } في { $places ->
    [zero] أي بلدية
    [one] بلدية واحدة
    [two] بلديتين
    [few] { $places } بلديات
    [many] { $places } بلدية
   *[other] { $places } بلدية
  }. المهنة: { $work }.
map-permanent = { $permanent ->
    [0] ليست بينها وظيفة دائمة.
    [zero] ليست بينها وظيفة دائمة.
    [one] واحدة منها دائمة.
    [two] اثنتان منها دائمتان.
    [few] { $permanent } منها دائمة.
    [many] { $permanent } منها دائمة.
   *[other] { $permanent } منها دائمة.
  }
map-permanent-all = { $permanent ->
    [one] وهي دائمة.
    [two] وهما دائمتان.
   *[other] كلها دائمة.
  }
map-legend-permanent = وظيفة دائمة
map-legend-other = وظيفة أخرى
map-legend-both = الاثنتان معًا
map-legend-size = نقطة أكبر: وظائف أكثر.
map-up-to = 1–{ $jobs }
map-other-means = الوظائف الأخرى لمدة محددة أو لموسم أو عند الحاجة. بعض الإعلانات لا تذكر ذلك.
map-counted = هذا العدد في { $date } الساعة { $time }.
map-counted-old = آخر تحقق من الوظائف: { $date }. قد تكون بعض الوظائف قد انتهت.
map-table = الأرقام في جدول
map-municipality = البلدية
map-permanent-jobs = دائمة
map-other-jobs = أخرى
map-all-jobs = الكل
map-sum = المجموع
map-none = لا توجد وظائف شاغرة في الريف الآن.
map-none-such = لا توجد وظائف كهذه الآن. اختر شيئًا آخر.
map-work = المهنة
map-any-work = كل المهن
map-permanent-only = الوظائف الدائمة فقط
map-show = عرض
map-dot = بلدية { $municipality }: { $permanent } دائمة، { $other } أخرى
menu-map = أين توجد الوظائف؟
    .words = خريطة; الخريطة; أين الوظائف; أين توجد الوظائف; أين توجد وظائف; وين الوظائف; وين الشغل; فين الشغل
button-where = 🗺 أين الوظائف؟
map-place = بلدية { $municipality }: { $jobs ->
    [zero] لا وظائف
    [one] وظيفة واحدة
    [two] وظيفتان
    [few] { $jobs } وظائف
    [many] { $jobs } وظيفة
   *[other] { $jobs } وظيفة
  }، { $permanent ->
    [0] لا واحدة دائمة
    [zero] لا واحدة دائمة
    [one] واحدة دائمة
    [two] اثنتان دائمتان
    [few] { $permanent } دائمة
    [many] { $permanent } دائمة
   *[other] { $permanent } دائمة
  }
map-more-places = وفي { $places ->
    [zero] بلديات أخرى
    [one] بلدية أخرى
    [two] بلديتين أخريين
    [few] { $places } بلديات أخرى
    [many] { $places } بلدية أخرى
   *[other] { $places } بلدية أخرى
  }.
map-marks = نقطة مملوءة: وظائف دائمة. حلقة: وظائف أخرى. نقطة أكبر: وظائف أكثر.
map-home = البيت على الخريطة هو حيث تسكن.
map-none-work = لا توجد اليوم وظيفة شاغرة في الريف: { $work }.
button-map-all = كل المهن على الخريطة
button-map-own = مهنتي على الخريطة
