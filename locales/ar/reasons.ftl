# Why a vacancy fits, or what is missing or not known.
reason-occupation-same = العمل الذي تبحث عنه: { $occupation }
reason-occupation-near = قريب مما تبحث عنه: { $occupation }
reason-occupation-open-now = متاح الآن، بدون ترخيص (legitimation): { $occupation }
reason-occupation-field = المجال نفسه الذي تبحث فيه: { $occupation }
reason-occupation-other = مهنة أخرى: { $occupation }
reason-occupation-any = { $occupation }. اقرأ ما يطلبه الإعلان.
reason-occupation-no-training = يمكنك أن تبدأ بدون دراسة
reason-permanent-yes = عمل دائم (tillsvidare)
reason-permanent-yes-wished = عمل دائم أولًا، كما تريد (tillsvidare)
reason-permanent-leads = قد يصبح دائمًا، حسب الإعلان
reason-permanent-unknown = الإعلان لا يذكر هل العمل دائم: اسأل
reason-permanent-no = العمل لفترة محددة
reason-permanent-short-wished = عمل لفترة محددة، كما تريد
reason-school-right = للأطفال حق في المدرسة هنا حتى الصف التاسع. لا نعرف أقرب مدرسة.
reason-school-gymnasium = قد تكون المدرسة الثانوية (gymnasium) في بلدة أخرى: اسأل البلدية
reason-pay-stated = الراتب حسب الإعلان: { $pay }
reason-pay-typical = الراتب المعتاد في المهنة: { $pay } في الشهر ({ $year }). هذا ليس راتب هذه الوظيفة.
reason-pay-unknown = الراتب غير مذكور في الإعلان: اسأل
reason-step-up-yes = خطوة إلى الأعلى عمّا تبحث عنه
reason-step-up-unknown = لا نعرف هل هذه خطوة إلى الأعلى
reason-known-here = تعرف أحدًا هنا
reason-known-near = تعرف أحدًا على بعد { $km } كم
reason-known-far = بعيد عمّن تعرفهم: { $km } كم
reason-known-unknown = لا نعرف هل تعرف أحدًا هنا
reason-partner-here = وظائف للبالغ الآخر في المكان نفسه: { $count ->
    [zero] لا شيء
    [one] واحدة
    [two] اثنتان
    [few] { $count }
    [many] { $count }
   *[other] { $count }
  }
reason-partner-near = وظائف للبالغ الآخر في الجوار: { $count ->
    [zero] لا شيء
    [one] واحدة
    [two] اثنتان
    [few] { $count }
    [many] { $count }
   *[other] { $count }
  }
reason-partner-none = لا توجد وظيفة للبالغ الآخر هنا الآن
reason-partner-unknown = لا نعرف عمّ يبحث البالغ الآخر
reason-housing-stated = البلدية تقول إن هناك سكنًا. { $said }
reason-housing-unknown = لا نعرف شيئًا عن السكن: اسأل البلدية
reason-getting-car = لديك سيارة للوصول إلى العمل
reason-getting-odd-hours = الحافلات قليلة مساءً وفي عطلة الأسبوع: اسأل كيف تصل
reason-getting-unknown = لا نعرف هل توجد حافلة إلى العمل: اسأل
reason-shifts-day = عمل في النهار
reason-shifts-odd = عمل مساءً أو ليلًا أو في عطلة الأسبوع أو بالمناوبة
reason-shifts-children = عمل مساءً أو ليلًا أو في عطلة الأسبوع. رعاية الأطفال ليلًا غير مؤكدة: اسأل.
reason-shifts-unknown = الإعلان لا يذكر أوقات العمل: اسأل
reason-experience-not-needed = لا تُطلب خبرة
reason-experience-unknown = الإعلان لا يذكر هل تُطلب خبرة
reason-experience-have = لديك الخبرة
reason-experience-abroad = لديك خبرة من بلد آخر
reason-experience-missing = الخبرة مطلوبة
reason-experience-demanded = الخبرة مطلوبة: اسأل هل تكفي خبرتك
reason-credential-have = لديك الترخيص (legitimation)
reason-credential-missing = الترخيص السويدي (legitimation) مطلوب
reason-credential-legitimation = الترخيص السويدي (legitimation) مطلوب: هل هو لديك؟
reason-credential-title = لقب مساعد تمريض (undersköterska) يتطلب شهادة إثبات (bevis). العمل كمساعد رعاية (vårdbiträde) متاح.
reason-credential-teacher = بدون ترخيص المعلمين (lärarlegitimation): سنة واحدة على الأكثر في كل مرة
reason-credential-guard = يجب أن توافق عليك إدارة المحافظة (länsstyrelsen) أولًا. صاحب العمل يقدم الطلب.
reason-credential-electrician = يمكنك العمل تحت إشراف شركة كهرباء مسجلة
reason-credential-truck = تدريب على الرافعة الشوكية (truck) مطلوب، وتصريح من صاحب العمل
reason-credential-permit = تصريح مطلوب: اسأل صاحب العمل
reason-credential-ykb = رخصة قيادة C أو D وشهادة السائق المهني (YKB) مطلوبتان
reason-credential-taxi = ترخيص سائق تاكسي (taxiförarlegitimation) مطلوب
reason-credential-open = لا يُطلب ترخيص (legitimation)
reason-licence-none = لا تُطلب رخصة قيادة في خانات الإعلان
reason-licence-demanded = رخصة القيادة مطلوبة: { $licence }
reason-licence-have = لديك رخصة القيادة المطلوبة: { $licence }
reason-licence-missing = رخصة القيادة مطلوبة: { $licence }
reason-car-none = لا تُطلب سيارة خاصة في خانات الإعلان
reason-car-demanded = سيارة خاصة مطلوبة
reason-car-have = لديك السيارة المطلوبة
reason-car-missing = سيارة خاصة مطلوبة
reason-language-swedish = اللغة السويدية مطلوبة
reason-language-have = مستواك في السويدية يكفي لما هو مطلوب
reason-language-other = اللغات المطلوبة: { $languages }
reason-language-unknown = الإعلان لا يذكر شيئًا عن اللغات
lane-licence = للعمل في مهنة { $occupation } تحتاج إلى ترخيص سويدي (legitimation). المجلس الوطني للصحة والرعاية (Socialstyrelsen) يقيّم دراستك.
    يمكنك أن تطلب الترخيص الآن. لا تحتاج إلى السويدية بعد.
lane-now = يمكنك التقديم على هذه الوظائف من الآن:
reason-licence-special = تلزم رخصة أو شهادة خاصة: اقرأ الإعلان
reason-studies-unknown = لا نعرف عن التعليم بالقرب: اسأل تعليم الكبار في البلدية
reason-experience-trained = تتعلم العمل في مكان العمل
reason-language-basic = مطلوب قليل من السويدية
reason-language-good = مطلوبة سويدية جيدة
reason-language-fluent = مطلوبة سويدية بطلاقة
reason-housing-help = يقول الإعلان إنك تحصل على مساعدة في السكن
reason-money-more = يبقى حوالي { $amount } أكثر في الشهر من العمل نفسه في { $home } ({ $year })
reason-money-less = يبقى حوالي { $amount } أقل في الشهر من العمل نفسه في { $home } ({ $year })
reason-money-same = يبقى المبلغ نفسه تقريبًا في الشهر كما في العمل نفسه في { $home } ({ $year })
reason-school-places = للأطفال حق في المدرسة هنا حتى الصف التاسع. تقول البلدية إن هذه المدارس موجودة في { $places }. { $said }
reason-housing-vacant = تقول البلدية إن هناك { $count ->
    [one] شقة شاغرة واحدة
    [two] شقتين شاغرتين
    [few] { $count } شقق شاغرة
    [many] { $count } شقة شاغرة
   *[other] { $count } شقة شاغرة
  }. { $said }
reason-housing-none-now = تقول البلدية إنه لا توجد شقة شاغرة. { $said }
reason-partner-stated = تقول البلدية إن هناك عملًا للبالغ الآخر أيضًا. { $said }
reason-welcome-movers = تكتب البلدية: أهلًا بكم إذا انتقلتم إلى هنا. { $said }
reason-welcome-help = تكتب البلدية: نحن نساعد في الانتقال. { $said }
reason-welcome-both = تكتب البلدية: أهلًا بكم إذا انتقلتم إلى هنا، ونحن نساعد في الانتقال. { $said }
reason-welcome-unknown = لا نعرف هل يبحثون عن أشخاص ينتقلون إلى هنا
reason-getting-bus-day = تقول البلدية إن هناك حافلات في النهار. { $said }
reason-getting-bus-odd = تقول البلدية إن هناك حافلات مساءً وفي عطلة الأسبوع. { $said }
reason-getting-no-bus-day = تقول البلدية إنه لا توجد حافلة: اسأل كيف تصل إلى العمل. { $said }
reason-getting-no-bus-odd = تقول البلدية إنه لا توجد حافلات مساءً وفي عطلة الأسبوع: اسأل كيف تصل إلى العمل. { $said }
reason-shifts-care = عمل مساءً أو ليلًا أو في عطلة الأسبوع. تقول البلدية إن هناك رعاية للأطفال في هذه الأوقات. { $said }
reason-shifts-no-care = عمل مساءً أو ليلًا أو في عطلة الأسبوع. تقول البلدية إنه لا توجد رعاية للأطفال في هذه الأوقات. { $said }
reason-language-work = تقول البلدية إن اللغات في العمل هي: { $languages }. { $said }
reason-language-reception = تقول البلدية إن من يستقبلك يتكلم: { $languages }. { $said }
reason-studies-sfi = تقول البلدية إن تعليم اللغة السويدية (sfi) موجود في { $places }. هناك تتعلم السويدية. { $said }
reason-studies-adult = تقول البلدية إن الكبار يمكنهم الدراسة في { $places }. { $said }
reason-studies-college = تقول البلدية إن أقرب جامعة هي { $college } في { $place }. { $said }
reason-studies-both = تقول البلدية إن الكبار يمكنهم الدراسة في { $places }. أقرب جامعة هي { $college } في { $place }. { $said }
