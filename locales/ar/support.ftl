# الدعم: ما هو موجود، وما ليس موجودًا، والتقييم.
verdict-eligible = يبدو أنك تستوفي الشروط.
verdict-undecided = يتوقف على { $what }.
hangs-on-place = البلدية
hangs-on-swedish = مستواك في اللغة السويدية
verdict-depends-on-place = يتوقف على البلدية. افتح وظيفة، وعندها نرى.
verdict-ineligible-because = هذا على الأرجح ليس لك. ما يحسم ذلك: { $because }.
verdict-information = قد يعنيك هذا. اقرأ الشروط.
verdict-employer = صاحب العمل يحصل على هذا الدعم، وليس أنت. يمكنك ذكره له.
verdict-local = كل بلدية تقرر بنفسها. اسأل.
verdict-not-in-force = هذا غير سارٍ الآن.
verdict-ended = هذا لم يعد موجودًا.
verdict-never-existed = هذا لم يوجد أبدًا في السويد.
verdict-cross-border = هذا فقط للانتقال إلى بلد آخر.
mark-ended = لم يعد موجودًا: { $name }
mark-never = لم يوجد قط: { $name }
mark-abroad = فقط إلى بلد آخر: { $name }
mark-planned = ليس بعد: { $name }
mark-employer = يُدفع لصاحب العمل: { $name }
mark-unconfirmed = لا تعتمد على هذا: { $name }
instead-line = بدلًا من ذلك: { $instead }
support-less-sure = نحن أقل تأكدًا هنا. اسأل قبل أن تعتمد عليه.
ended-line = صفحات قديمة تَعِد بإعانة انتقال. لقد انتهت في 2015.

because-movers = من ينتقل
because-children_ages = عمر الأطفال
because-income = الدخل
because-age = عمرك
because-assistance_2025 = ما إذا كانت لديك إعانة försörjningsstöd (المعونة الاجتماعية) في 2025
because-assistance_now = ما إذا كانت لديك إعانة försörjningsstöd (المعونة الاجتماعية) الآن
because-registered_unemployed = ما إذا كنت مسجلًا لدى Arbetsförmedlingen
because-interview_far = طول الرحلة
because-keeps_old_home = ما إذا كنت تحتفظ بسكنك
because-rents_home = ما إذا كنت تستأجر سكنك
because-abilities = أنك تعرف السويدية
because-destination_tax_reduction = البلدية، وهي ليست في القائمة
because-destination_ev_premium = البلدية (قد تُحسب بعض المناطق، لذلك اسأل)

amount-up-to = بحد أقصى { $amount }.
amount-up-to-per-month = بحد أقصى { $amount } في الشهر.
amount-per-month = المبلغ { $amount } في الشهر.
amount-per-month-per-child = المبلغ { $amount } في الشهر لكل طفل.
amount-per-year = المبلغ { $amount } في السنة.
amount-check-with = ربما تغيّر المبلغ. اسأل { $payer }.

payer-af = مكتب العمل Arbetsförmedlingen
payer-fk = صندوق التأمين Försäkringskassan
payer-skatteverket = مصلحة الضرائب Skatteverket
payer-csn = هيئة تمويل الدراسة CSN
payer-kommun = البلدية (kommun)
payer-employer = صاحب العمل
payer-akassa = صندوق البطالة a-kassa
payer-naturvardsverket = هيئة البيئة Naturvårdsverket
payer-hyresnamnden = لجنة الإيجارات Hyresnämnden
payer-eures = شبكة EURES

q-age = كم عمرك؟
q-age-why = نسأل من أجل هذا الدعم فقط. له حد للعمر.
q-age-16_19 = 16–19
q-age-20_28 = 20–28
q-age-29_65 = 29–65
q-age-66_plus = 66 أو أكثر
q-assistance_2025 = هل كانت لديك إعانة försörjningsstöd (المعونة الاجتماعية) من يوليو إلى ديسمبر 2025؟
q-assistance_2025-why = نسأل من أجل هذا الدعم فقط. هو لمن حصل عليها في كل الأشهر الستة.
q-assistance_2025-every_month = نعم، كل شهر
q-assistance_2025-some_months = نعم، بعض الأشهر
q-assistance_2025-no = لا
q-assistance_now = هل لديك إعانة försörjningsstöd (المعونة الاجتماعية) الآن؟
q-assistance_now-why = نسأل من أجل هذا الدعم فقط. يحتاج إلى ستة أشهر متتالية.
q-assistance_now-six_months = نعم، ستة أشهر متتالية أو أكثر
q-assistance_now-shorter = نعم، لمدة أقصر
q-assistance_now-no = لا
q-registered_unemployed = هل أنت مسجل لدى Arbetsförmedlingen؟
q-registered_unemployed-why = نسأل من أجل هذا الدعم فقط. هو للمسجلين.
q-registered_unemployed-yes = نعم
q-registered_unemployed-no = لا
q-interview_far = هل تستغرق الرحلة إلى المقابلة أكثر من ثلاث ساعات ذهاباً وإياباً؟
q-interview_far-why = نسأل من أجل هذا الدعم فقط. هو للرحلات الطويلة إلى مقابلة.
q-interview_far-yes = نعم
q-interview_far-no = لا
q-keeps_old_home = هل تريد الاحتفاظ بسكنك عندما تبدأ العمل في بلدة أخرى؟
q-keeps_old_home-why = نسأل من أجل هذا الدعم فقط. هو لمن لديه سكنان.
q-keeps_old_home-yes = نعم
q-keeps_old_home-no = لا
q-rents_home = هل تستأجر سكنك بعقد باسمك؟
q-rents_home-why = نسأل من أجل هذه القاعدة فقط. هي عن السكن المستأجر.
q-rents_home-yes = نعم
q-rents_home-no = لا

grant-resebidrag-name = إعانة السفر إلى مقابلة عمل (resebidrag)
grant-resebidrag-what = مساعدة في السفر والمبيت عندما تكون المقابلة بعيدة. ليس للانتقال نفسه.
grant-resebidrag-needs = عمرك 20 سنة أو أكثر ومسجل لدى Arbetsförmedlingen. أنت بلا عمل أو مهدد بذلك. الرحلة تستغرق أكثر من ثلاث ساعات ذهابًا وإيابًا.
    الوظيفة معلنة في Platsbanken. يقرر Arbetsförmedlingen.
    هل درست في yrkeshögskola؟ قد تسري قواعد أخرى.
grant-resebidrag-apply = قدّم الطلب قبل الرحلة. اتصل بمكتب Arbetsförmedlingen على { "\u2068" }0771-416 416{ "\u2069" }، قبل ثلاثة أيام عمل على الأقل. احتفظ بالدعوة والإعلان.

grant-jobbpremie-name = علاوة العمل (jobbpremie)
grant-jobbpremie-what = مال إضافي عند الانتقال من försörjningsstöd إلى عمل. بدون ضريبة. يمكن أن تُدفع 18 شهرًا كحد أقصى.
grant-jobbpremie-needs = كانت لديك försörjningsstöd كل شهر من يوليو إلى ديسمبر 2025. لديك راتب في الشهر الذي تطلب عنه. لا أحد في الأسرة لديه försörjningsstöd في ذلك الشهر.
    مكان السكن لا يهم.
grant-jobbpremie-apply = قدّم الطلب لدى Försäkringskassan على الإنترنت، مرة لكل شهر. افعل ذلك خلال ثلاثة أشهر بعد شهر الراتب.

grant-jobbstimulans-name = جزء من راتبك لا يُحسب (jobbstimulans)
grant-jobbstimulans-what = ربع راتبك لا يُحسب عندما تحسب البلدية försörjningsstöd. يستمر ذلك سنتين.
grant-jobbstimulans-needs = كانت لديك försörjningsstöd ستة أشهر متتالية ولديك راتب من عمل. لا يمكن جمعه مع jobbpremie في الشهر نفسه.
grant-jobbstimulans-apply = أخبر البلدية عن العمل. اطلب منها استخدام jobbstimulans.

grant-bostadsbidrag_barn-name = بدل السكن للأسر (bostadsbidrag)
grant-bostadsbidrag_barn-what = مساعدة في الإيجار للأسر التي يسكن أطفالها معها. الإيجار الأقل قد يعني بدلًا أقل. والراتب الأعلى كذلك.
grant-bostadsbidrag_barn-needs = يتوقف على الإيجار والدخل والمدخرات وعدد الأطفال. أعلى مبلغ لثلاثة أطفال أو أكثر. يجب أن تكونوا مسجلين في السكن (folkbokförd).
    هل تغيّر الدخل؟ أبلغ فورًا، وإلا قد يصبح عليك دين.
grant-bostadsbidrag_barn-apply = قدّم الطلب لدى Försäkringskassan في الشهر الذي تنتقلون فيه إلى السكن. لا يمكن الطلب عن أشهر مضت.

grant-bostadsbidrag_ung-name = بدل السكن، من 18 إلى 28 سنة (bostadsbidrag)
grant-bostadsbidrag_ung-what = مساعدة في الإيجار للشباب بلا أطفال وبدخل منخفض جدًا.
grant-bostadsbidrag_ung-needs = عمرك من 18 إلى 28. لديك سكن خاص وأنت مسجل فيه. مع راتب دوام كامل يكون الدخل دائمًا تقريبًا أعلى من الحد.
grant-bostadsbidrag_ung-apply = قدّم الطلب لدى Försäkringskassan في الشهر الذي تنتقل فيه إلى السكن.

grant-barnbidrag-name = علاوة الأطفال (barnbidrag وflerbarnstillägg)
grant-barnbidrag-what = علاوة الأطفال لا تتغير عند الانتقال داخل السويد. مع طفلين أو أكثر توجد أيضًا زيادة flerbarnstillägg.
grant-barnbidrag-needs = عمر الطفل أقل من 16، أو ما زال في المدرسة الأساسية.
grant-barnbidrag-apply = هل لديك علاوة الأطفال الآن؟ لا حاجة إلى طلب جديد. أبلغ Skatteverket بعنوانك الجديد.

grant-regional_skattereduktion-name = ضريبة أقل في بعض البلديات (regional skattereduktion)
grant-regional_skattereduktion-what = من يسكن في بعض البلديات يدفع ضريبة أقل قليلًا.
grant-regional_skattereduktion-needs = أنت مسجل في البلدية في 1 نوفمبر. عندها يسري في السنة التالية.
    هل تنتقل بعد 1 نوفمبر؟ عندها يتأخر سنة.
grant-regional_skattereduktion-apply = لا حاجة إلى طلب. أبلغ Skatteverket بالانتقال خلال أسبوع.

grant-dubbel_bosattning-name = خصم ضريبي لسكنين (dubbel bosättning)
grant-dubbel_bosattning-what = هل تحتفظ بسكنك وتستأجر آخر حيث تعمل؟ عندها يمكنك خصم الإيجار الجديد في الإقرار الضريبي. رحلات العودة قد تُحسب أيضًا.
grant-dubbel_bosattning-needs = انتقلت بسبب العمل وتحتفظ بسكنك القديم. المسافة أكثر من 50 كيلومترًا. تنام في البلدة الجديدة.
    سنتان كحد أقصى لمن هو وحده. أحيانًا خمس سنوات للشريكين.
grant-dubbel_bosattning-apply = اكتبه في الإقرار الضريبي. احتفظ بإيصالات الإيجار.

grant-flytt_av_arbetsgivare-name = اطلب من صاحب العمل أن يدفع تكلفة الانتقال
grant-flytt_av_arbetsgivare-what = يمكن لصاحب العمل أن يدفع سيارة النقل وسفر الأسرة. عندها بدون ضريبة عليك. لا أحد من أصحاب العمل ملزم بذلك.
grant-flytt_av_arbetsgivare-needs = تنتقل لأن مكان عملك يتغير. الإيجار المزدوج ليس معفى من الضريبة.
grant-flytt_av_arbetsgivare-apply = اسأل قبل توقيع العقد. اطلب الجواب مكتوبًا.

grant-rut_flytt-name = خصم RUT للمساعدة في النقل
grant-rut_flytt-what = عندما تشتري مساعدة نقل من شركة، يمكن خصم جزء من التكلفة. الشركة تخصمه من الفاتورة.
grant-rut_flytt-needs = عمرك 18 أو أكثر. تدفع ضريبة كافية. الشركة معتمدة.
    هل دفعت جهة حكومية أو بلدية؟ عندها لا يُحسب.
grant-rut_flytt-apply = اسأل الشركة عن RUT قبل الحجز. اسأل Skatteverket كم يمكن خصمه.

grant-elbilspremie-name = دعم السيارة الكهربائية (elbilspremie)
grant-elbilspremie-what = دعم لشراء أو استئجار سيارة كهربائية في بعض البلديات. يُدفع شهرًا بعد شهر. قد ينفد المال.
grant-elbilspremie-needs = دخل الأسرة منخفض نسبيًا. لا أحد يدفع ضريبة الدولة على الدخل. لم تكن لديكم سيارة كهربائية أو هجينة قابلة للشحن في السنة الأخيرة.
    لا ديون طرق لدى Kronofogden. السيارة ليست غالية جدًا.
grant-elbilspremie-apply = أبلغ عن الانتقال أولًا. قدّم الطلب لدى Naturvårdsverket خلال شهرين من امتلاك السيارة. اسأل هل بقي مال.

grant-reseavdrag-name = خصم ضريبي للسفر إلى العمل (reseavdrag)
grant-reseavdrag-what = هل العمل بعيد؟ عندها يمكن خصم جزء من التكلفة في الإقرار الضريبي.
grant-reseavdrag-needs = تُحسب فقط التكاليف فوق حد سنوي. بالسيارة يجب أن تكون المسافة خمسة كيلومترات على الأقل. ويجب أن توفر ساعتين في اليوم مقارنة بالباص أو القطار.
grant-reseavdrag-apply = سجّل رحلاتك. اكتبها في الإقرار الضريبي. اسأل Skatteverket عن حد هذه السنة.

grant-nystartsjobb-name = عمل بداية جديدة (nystartsjobb)
grant-nystartsjobb-what = يدفع صاحب العمل رسومًا أقل عندما يوظف من كان بلا عمل طويلًا. يجب أن يتبع الراتب الاتفاق.
grant-nystartsjobb-needs = أنت مسجل لدى Arbetsförmedlingen وكنت بلا عمل طويلًا، أو أنت جديد في السويد. يقرر Arbetsförmedlingen.
grant-nystartsjobb-apply = اسأل الموظف المسؤول عنك هل يسري عليك. أخبر صاحب العمل. يجب أن يأتي القرار قبل اليوم الأول.

grant-introduktionsjobb-name = عمل تمهيدي (introduktionsjobb)
grant-introduktionsjobb-what = يحصل صاحب العمل على دعم لجزء من الراتب ويدربك أثناء العمل.
grant-introduktionsjobb-needs = أنت في برنامج لدى Arbetsförmedlingen، أو جديد في السويد. يقرر Arbetsförmedlingen.
grant-introduktionsjobb-apply = اسأل الموظف المسؤول عنك هل يسري عليك. يجب أن يأتي القرار قبل اليوم الأول.

grant-etableringsjobb-name = عمل التأسيس (etableringsjobb)
grant-etableringsjobb-what = عمل بدوام كامل يدفع فيه صاحب العمل جزءًا وتدفع لك الدولة جزءًا آخر. هو نادر.
grant-etableringsjobb-needs = عمرك 20 أو أكثر ومسجل لدى Arbetsförmedlingen. كنت بلا عمل طويلًا، أو أنت جديد في السويد. لدى صاحب العمل اتفاق العمل الجماعي (kollektivavtal) من نوع خاص.
grant-etableringsjobb-apply = اسأل Arbetsförmedlingen. يجب أن يأتي القرار قبل اليوم الأول.

grant-starta_eget-name = دعم بدء مشروع خاص (starta eget)
grant-starta_eget-what = تعويض في الفترة الأولى من مشروعك. غالبًا ستة أشهر.
grant-starta_eget-needs = عمرك 18 أو أكثر ومسجل لدى Arbetsförmedlingen. المشروع لم يبدأ بعد. الفكرة يمكن أن تغطي نفقاتها.
    لا ديون لدى Kronofogden. يقرر Arbetsförmedlingen.
grant-starta_eget-apply = تحدث مع Arbetsförmedlingen قبل أن تبدأ.

grant-skolplats-name = مكان في المدرسة
grant-skolplats-what = للأطفال حق في مدرسة في البلدية التي يسكنون فيها. المدرسة مجانية. يبدأ الأطفال förskoleklass في السنة التي يبلغون فيها السادسة.
grant-skolplats-needs = الطفل مسجل في البلدية. النقل المدرسي مجاني إذا كان الطريق طويلًا أو خطرًا. البلدية تقرر ما هو الطويل.
grant-skolplats-apply = اتصل بالبلدية فور معرفة موعد الانتقال. اسأل عن النقل المدرسي أيضًا.

grant-forskola-name = مكان في الروضة (förskola)
grant-forskola-what = على البلدية أن تعرض مكانًا خلال أربعة أشهر من طلبك. يجب أن يكون عمر الطفل سنة أو أكثر.
grant-forskola-needs = تسكن في البلدية وتعمل أو تدرس. هل أنت بلا عمل أو في إجازة والدين؟ عندها للطفل حق في 15 ساعة أسبوعيًا على الأقل.
    القانون لا يضمن المساء أو الليل أو نهاية الأسبوع.
grant-forskola-apply = اطلب المكان مبكرًا. هل ستعمل بالمناوبة؟ اسأل عن المساء ونهاية الأسبوع قبل قبول العمل.

grant-inackordering-name = دعم عندما يسكن اليافع قرب المدرسة الثانوية
grant-inackordering-what = قد تكون المدرسة الثانوية (gymnasium) في بلدة أخرى. عندها يوجد دعم لسكن التلميذ.
grant-inackordering-needs = يجب أن يسكن التلميذ بعيدًا بسبب المدرسة. يستمر الدعم حتى منتصف السنة التي يبلغ فيها 20.
grant-inackordering-apply = اسأل البلدية التي تنتقل إليها. اسأل أيضًا عن البرامج المتوفرة.

grant-sfi-name = دورة السويدية Sfi
grant-sfi-what = دورة مجانية في السويدية في البلدية التي تسكن فيها. تبدأ عادة خلال ثلاثة أشهر.
grant-sfi-needs = الحق يستمر ثلاث سنوات من أول قبول.
    هل قُبلت قبل 2026؟ عندها يُحسب الوقت من 1 يناير 2026. يمكن تمديده.
grant-sfi-apply = اتصل بتعليم الكبار (vuxenutbildningen) في البلدية الجديدة. اطلب شهادة بما درسته.

grant-forsorjningsstod_flytt-name = المعونة försörjningsstöd وتكلفة الانتقال
grant-forsorjningsstod_flytt-what = يمكن للبلدية أحيانًا أن تساعد في تكلفة الانتقال. لا يوجد مبلغ ثابت ولا حق مؤكد.
    لا تستطيع أي جهة إجبارك على الانتقال. الرغبة يجب أن تكون رغبتك.
grant-forsorjningsstod_flytt-needs = تنظر البلدية في وضعك الخاص. بعد الانتقال تكون البلدية الجديدة مسؤولة. قد تختلف قواعدها.
grant-forsorjningsstod_flytt-apply = قدّم الطلب قبل الانتقال، في البلدية التي تسكن فيها الآن. أخبرهم عن العمل الذي ينتظرك.
    اطلب قرارًا مكتوبًا. يمكنك الاعتراض عليه.

grant-a_kassa-name = صندوق البطالة a-kassa عند تغيير العمل
grant-a_kassa-what = لا تستقل قبل توقيع العمل الجديد. من يترك بدون سبب مقبول قد يبقى 45 يومًا بلا تعويض.
grant-a_kassa-needs = هل تنتقل مع شريكك؟ ليس مؤكدًا أن ذلك سبب مقبول. يقرر صندوق a-kassa.
grant-a_kassa-apply = اسأل صندوق a-kassa قبل أن تستقيل. هل أصبحت بلا عمل؟ سجّل لدى Arbetsförmedlingen في اليوم الأول.

grant-andrahandsuthyrning-name = تأجير شقتك مؤقتًا أثناء التجربة
grant-andrahandsuthyrning-what = يمكنك الاحتفاظ بشقتك المستأجرة أثناء تجربة عمل في بلدة أخرى. العمل المؤقت سبب مقبول.
grant-andrahandsuthyrning-needs = يجب أن يوافق المؤجّر أو Hyresnämnden أولًا. يجب أن يكون الإيجار معقولًا.
    بدون إذن قد تفقد العقد. إذا أنهيت عقد شقتك فالمدة عادة ثلاثة أشهر.
grant-andrahandsuthyrning-apply = اسأل المؤجّر كتابيًا قبل الانتقال. هل رفض؟ اسأل Hyresnämnden.

grant-hyresgaranti-name = ضمان الإيجار من البلدية (kommunal hyresgaranti)
grant-hyresgaranti-what = تعد البلدية المؤجّر بأن الإيجار سيُدفع. ليس مالًا لك، لكن قد يسهل الحصول على عقد.
grant-hyresgaranti-needs = بعض البلديات فقط لديها ذلك. هي تقرر لمن يكون.
grant-hyresgaranti-apply = اسأل البلدية التي تريد الانتقال إليها.

grant-kommunal_bonus-name = مساعدة البلدية للسكان الجدد
grant-kommunal_bonus-what = لم نجد بلدية تدفع بالتأكيد مالًا لمن ينتقل إليها. كثير منها يقدم نصائح عن السكن والمدرسة والعمل.
grant-kommunal_bonus-needs = يختلف ذلك من بلدية إلى أخرى. ثق فقط بصفحة البلدية نفسها مع تاريخ.
grant-kommunal_bonus-apply = اسأل عن خدمة inflyttarservice في البلدية. اسأل بماذا يساعدون.

grant-flyttningsbidrag-name = إعانة الانتقال (flyttningsbidrag)
grant-flyttningsbidrag-ended = انتهت في 2015. كانت مالًا لسيارة النقل وللسفر اليومي.
    صفحات قديمة ما زالت تقول إنها موجودة. إعانة starthjälp غير موجودة أيضًا.
grant-flyttningsbidrag-instead = اسأل صاحب العمل عن المساعدة في الانتقال قبل التوقيع. للمقابلة البعيدة يوجد resebidrag.

grant-csn_avskrivning-name = دين دراسي أقل في الريف
grant-csn_avskrivning-ended = هذا لم يوجد أبدًا في السويد. كان اقتراحًا فقط. هو موجود في النرويج، لكن للقروض النرويجية فقط.
grant-csn_avskrivning-instead = هل الدفع صعب؟ اسأل CSN عن دفع أقل.

grant-korkortslan-name = قرض رخصة القيادة من CSN (körkortslån)
grant-korkortslan-ended = أُغلق في بداية 2024. كان قرضًا للحصول على رخصة قيادة.
grant-korkortslan-instead = اسأل صاحب العمل أو Arbetsförmedlingen. يمكننا أيضًا عرض وظائف بلا رخصة.

grant-hemutrustningslan-name = قرض تجهيز البيت من CSN (hemutrustningslån)
grant-hemutrustningslan-ended = انتهى في بداية 2022. كان قرضًا لأثاث القادمين الجدد إلى السويد.
grant-hemutrustningslan-instead = هل لديك försörjningsstöd؟ اطلب من البلدية مساعدة في أهم ما تحتاج إليه. اسأل عن الأشياء المستعملة أيضًا.

grant-studiestartsstod-name = دعم بداية الدراسة (studiestartsstöd)
grant-studiestartsstod-ended = انتهى في بداية 2026. كان إعانة لمن هم بلا عمل وبدؤوا الدراسة.
grant-studiestartsstod-instead = اسأل CSN عن تمويل الدراسة العادي. اسأل تعليم الكبار في البلدية عن الدورات.

grant-yrkesintroduktion-name = دعم التدريب المهني الأول (yrkesintroduktion)
grant-yrkesintroduktion-ended = انتهى في بداية 2024. كان دعمًا لأصحاب العمل الذين يدربون الشباب.
grant-yrkesintroduktion-instead = اسأل Arbetsförmedlingen عن introduktionsjobb أو nystartsjobb.

grant-avstandsbaserat_reseavdrag-name = خصم حسب المسافة إلى العمل
grant-avstandsbaserat_reseavdrag-ended = لم يبدأ العمل به أبدًا. وافق البرلمان في 2022 ثم تراجع. بعض المدونات تخطئ في ذلك.
grant-avstandsbaserat_reseavdrag-instead = الخصم العادي للسفر إلى العمل ما زال موجودًا.

grant-eures_tms-name = برنامج التنقل EURES (TMS)
grant-eures_tms-ended = ليس للانتقال داخل السويد. هو فقط لعمل في بلد آخر في الاتحاد الأوروبي.
grant-eures_tms-instead = للمقابلة البعيدة في السويد يوجد resebidrag.

## أحكام ومبالغ محسوبة وأسئلة
verdict-planned = هذا مخطط له. يبدأ في { $date }. قد يتغيّر قبل ذلك.
verdict-unconfirmed = لم نتمكن من تأكيد هذا. لا تعتمد عليه.
verdict-check-with = ربما تغيّرت القاعدة منذ أن قرأناها. اسأل { $payer }.
time-begins-before-move = يبدأ في { $date }، قبل الموعد الذي تريد الانتقال فيه.
time-ends-before-move = ينتهي في { $date }، قبل الموعد الذي تريد الانتقال فيه. لا تعتمد عليه.
time-may-end-before-move = ينتهي في { $date }. قد يكون ذلك قبل انتقالك.
amount-fee-up-to = الرسوم { $amount } كحد أقصى في الشهر للطفل الأول. الإخوة يكلّفون أقل.
amount-up-to-per-child-and-year = بحد أقصى { $amount } في السنة لكل طفل. وغالبًا أقل.
money-between = من { $from } إلى { $to }
money-up-to = بحد أقصى { $to }
money-at-least = ما لا يقل عن { $from }
sum-per-month = حسب إجاباتك: { $money } في الشهر.
sum-once = حسب إجاباتك: { $money } لرحلة واحدة.
sum-nothing = حسب إجاباتك، لا مال على الأرجح.
sum-fee-per-month = رسوم الطفل الأول حسب إجاباتك: { $money } في الشهر.
sum-fee-none = حسب إجاباتك، لا توجد رسوم.
sum-less-tax-per-month = حسب إجاباتك تقلّ الضريبة: { $money } في الشهر.
sum-each-year = تقلّ الضريبة { $amount } في السنة. أول سنة هي { $year }.
sum-each-year-or = تقلّ الضريبة { $amount } في السنة. أول سنة هي { $year } أو { $or }.
assuming-job-premium = محسوب على الراتب قبل الضريبة. لا أحد في الأسرة لديه försörjningsstöd في ذلك الشهر.
assuming-interview = محسوب على تكلفة الرحلة كما ذكرتها. يقرر Arbetsförmedlingen.
assuming-fee = محسوب كأن كل الدخل راتب. الأرقام أولية. اسأل البلدية.
assuming-housing = محسوب على الإيجار الذي ذكرته ودخل اليوم، كأنه كله راتب. المدخرات غير محسوبة هنا. الراتب الجديد يغيّر المبلغ.
assuming-children = محسوب للأطفال تحت 16 سنة أو في المدرسة الأساسية. نصيب الوالدين كليهما محسوب.
assuming-tax = محسوب كأن الضريبة نحو ثلاثة أعشار الراتب. يُطلب الخصم في الإقرار الضريبي.
assuming-registered = محسوب كأنك مسجّل هناك (folkbokförd) يوم انتقالك.
payer-ehalsomyndigheten = هيئة الصحة الإلكترونية E-hälsomyndigheten
support-question-title = سؤال واحد يفيد أكثر
support-next-question = { $count ->
    [one] دعم واحد يتوقف على: { $what }.
    [two] دعمان يتوقفان على: { $what }.
    [few] { $count } أنواع دعم تتوقف على: { $what }.
   *[other] { $count } نوع دعم يتوقف على: { $what }.
  }
button-more-support = المزيد عن الدعم
more-support-title = المزيد عن الدعم
planned-line = ليس بعد: { $name }. مخطط له من { $date }.
ruled-out-title = على الأرجح ليس لكم
ruled-out-line = { $name }. ما يحسم ذلك: { $because }.
more-support-tap = عمّ تريد أن تقرأ؟
topic-children = المدرسة والروضة
topic-home = إعانات للأطفال والإيجار
topic-move = الانتقال والشقة
topic-work = العمل والمقابلة والدورات
topic-assistance = إذا كنت تأخذ إعانة försörjningsstöd
topic-tax = الضريبة والسفر والسيارة
topic-employer = دعم يُدفع لصاحب العمل
topic-employer-why = صاحب العمل يأخذ المال، وليس أنت. يمكنك أن تذكر هذا الدعم عندما تتقدم إلى عمل.
q-move_when = متى تظن أنكم ستنتقلون؟
q-move_when-why = بعض القواعد تبدأ أو تنتهي في تاريخ معيّن. وللضريبة يهمّ يوم 1 نوفمبر.
q-move_when-2026 = خلال 2026
q-move_when-2027_by_1_nov = عام 2027، حتى 1 نوفمبر
q-move_when-2027_after_1_nov = عام 2027، بعد 1 نوفمبر
q-move_when-2028 = خلال 2028
short-move_when = موعد الانتقال
q-children_count = كم طفلاً ينتقل معك؟
q-children_count-why = نسأل فقط لنحسب المبلغ.
q-children_count-1 = طفل واحد
q-children_count-2 = طفلان
q-children_count-3 = ثلاثة أطفال
q-children_count-4 = أربعة أطفال
q-children_count-5_plus = خمسة أطفال أو أكثر
short-children_count = عدد الأطفال
q-new_rent = كم تظن أن يكون الإيجار في الشهر في السكن الجديد؟
q-new_rent-why = نسأل فقط لنحسب المبلغ. التخمين يكفي.
q-new_rent-under_4 = أقل من 4000 كرونة
q-new_rent-4_6 = من 4000 إلى 6000 كرونة
q-new_rent-6_8 = من 6000 إلى 8000 كرونة
q-new_rent-over_8 = أكثر من 8000 كرونة
short-new_rent = الإيجار الجديد
q-new_pay = كم سيكون راتبك في الشهر قبل الضريبة في العمل الجديد؟
q-new_pay-why = نسأل فقط لنحسب العلاوة. هي تتبع الراتب.
q-new_pay-under_15 = أقل من 15000 كرونة
q-new_pay-15_25 = من 15000 إلى 25000 كرونة
q-new_pay-over_25 = أكثر من 25000 كرونة
short-new_pay = الراتب الجديد
q-trip_cost = كم تكلّف الرحلة إلى المقابلة مع المبيت؟
q-trip_cost-why = نسأل فقط لنحسب المبلغ. التخمين يكفي.
q-trip_cost-under_1500 = أقل من 1500 كرونة
q-trip_cost-1500_3600 = من 1500 إلى 3600 كرونة
q-trip_cost-over_3600 = أكثر من 3600 كرونة
short-trip_cost = تكلفة الرحلة

## قواعد أخرى
grant-logi_program-name = سفر وسكن أثناء برنامج
grant-logi_program-what = مساعدة في السفر والسكن المزدوج عندما تشارك في برنامج في بلدة أخرى. ليس لعمل عادي.
grant-logi_program-needs = وضعك Arbetsförmedlingen في البرنامج. تُحسب فقط التكاليف فوق حد معيّن.
grant-logi_program-apply = اسأل الموظف المسؤول عنك قبل بداية البرنامج.

grant-boende_vid_jobbstart-name = سكن مؤقت عند بداية العمل
grant-boende_vid_jobbstart-what = لم نجد دعمًا من الدولة للسكن عند بداية العمل.
grant-boende_vid_jobbstart-needs = هناك طرق أخرى. مع سكنين قد يناسبك خصم dubbel bosättning.
grant-boende_vid_jobbstart-apply = اسأل صاحب العمل عن سكن في الفترة الأولى. اسأل قبل التوقيع.

grant-aktivitetsstod-name = تعويض aktivitetsstöd و etableringsersättning عند الانتقال
grant-aktivitetsstod-what = هو مال أثناء مشاركتك في برنامج. حسب قراءتنا للقواعد، الانتقال لا يخرجك منه.
grant-aktivitetsstod-needs = أنت في برنامج لدى Arbetsförmedlingen. عمل بدوام كامل ينهي البرنامج. إذا فقدت العمل يمكنك أن تعود.
grant-aktivitetsstod-apply = أخبر الموظف المسؤول عنك بالانتقال قبل أن تنتقل.

grant-lonebidrag-name = دعم الأجر (lönebidrag) وما يشبهه
grant-lonebidrag-what = يحصل صاحب العمل على دعم لجزء من الراتب عندما يحتاج شخص إلى عمل مكيّف.
grant-lonebidrag-needs = يقرر Arbetsförmedlingen. نحن لا نسأل أبدًا عن ذلك.
grant-lonebidrag-apply = اسأل الموظف المسؤول عنك هل يسري عليك. يجب أن يأتي القرار قبل اليوم الأول.

grant-egen_flyttkostnad-name = خصم ضريبي لتكاليف انتقالك
grant-egen_flyttkostnad-what = ما تدفعه بنفسك للانتقال لا يُخصم عادة.
grant-egen_flyttkostnad-needs = قد يوجد استثناء عندما ينقل صاحب العمل الوظيفة كلها.
grant-egen_flyttkostnad-apply = الأفضل أن تسأل صاحب العمل عن المساعدة قبل التوقيع. اسأل Skatteverket عن الاستثناءات.

grant-fritidskort-name = بطاقة أوقات الفراغ للأطفال (fritidskort)
grant-fritidskort-what = مال على بطاقة للرياضة والموسيقى وغيرها. ترافق الطفل إلى بلدية جديدة.
grant-fritidskort-needs = يبلغ الطفل بين 6 و16 سنة. المبلغ أعلى للأسر التي كان لديها bostadsbidrag في السنة السابقة.
grant-fritidskort-apply = افتح البطاقة على fritidskortet.se. استخدمها قبل 30 نوفمبر.

grant-aktivitetskrav-name = نشاط مطلوب مع försörjningsstöd
grant-aktivitetskrav-what = من لديه försörjningsstöd يجب أن يبحث عن عمل أو يفعل ما تنظمه البلدية. غالبًا بدوام كامل بعد ثلاثة أشهر.
grant-aktivitetskrav-needs = يسري أيضًا في بلدية جديدة. لا أحد يستطيع أن يطلب منك الانتقال.
grant-aktivitetskrav-apply = اسأل البلدية عما تنظمه. العمل الجديد يُحسب.

grant-bidragstak-name = سقف لإعانة försörjningsstöd (bidragstak)
grant-bidragstak-what = الفكرة هي حد أعلى لما يمكن أن تحصل عليه الأسرة من إعانات. الأسر الكبيرة تتأثر أكثر.
grant-bidragstak-needs = يخص الأسر التي لديها försörjningsstöd. قد يغيّره البرلمان الجديد.
grant-bidragstak-apply = اسأل البلدية عما يعنيه ذلك لكم.

grant-dubbel_hyra_kommun-name = إيجار مزدوج تدفعه بلدية
grant-dubbel_hyra_kommun-what = يقال أحيانًا إن بلدية مثل Södertälje تدفع الإيجار المزدوج عند الانتقال. لم نجد ما يثبت ذلك.
grant-dubbel_hyra_kommun-needs = ثق فقط بجواب مكتوب من البلدية.
grant-dubbel_hyra_kommun-apply = خطط المواعيد لتتجنب الإيجار المزدوج. هل لديك försörjningsstöd؟ اسأل البلدية قبل الانتقال.

grant-uppsagningstid-name = ثلاثة أشهر لإنهاء عقد شقتك
grant-uppsagningstid-what = يستطيع المستأجر دائمًا إنهاء عقد شقته. ينتهي العقد في نهاية شهر، بعد ثلاثة أشهر على الأقل.
grant-uppsagningstid-needs = يسري ذلك مهما كُتب في العقد. قد يوافق المؤجّر على مدة أقصر. وإلا فقد تدفع إيجارين حتى أربعة أشهر.
grant-uppsagningstid-apply = أنهِ العقد كتابيًا، لكن بعد أن يثبت العمل والسكن الجديدان. اطلب من المؤجّر مدة أقصر.

grant-folkbokforing-name = أبلغ Skatteverket بالانتقال (folkbokföring)
grant-folkbokforing-what = يجب أن تبلغ عن الانتقال خلال أسبوع. يترتب عليه الكثير: المدرسة وبدل السكن و Sfi والضريبة.
grant-folkbokforing-needs = تسكن حيث تنام عادة. مع سكنين قد يسألك Skatteverket.
grant-folkbokforing-apply = افعل ذلك على skatteverket.se أو في مكتب خدمات. اذكر الأطفال في البلاغ.

grant-tioarig_skola-name = مدرسة أساسية من عشر سنوات
grant-tioarig_skola-what = سيصبح förskoleklass الصف الأول. المدرسة مجانية كما كانت، ويبدأ الأطفال في العمر نفسه.
grant-tioarig_skola-needs = يخص كل الأطفال في المدرسة، في كل بلدية.
grant-tioarig_skola-apply = لا حاجة إلى أن تفعل شيئًا. المدرسة ستخبرك.

grant-skolskjuts-name = النقل المدرسي (skolskjuts)
grant-skolskjuts-what = باص أو تاكسي مجاني إلى المدرسة الأساسية عندما يكون الطريق طويلًا أو خطرًا.
grant-skolskjuts-needs = البلدية تقرر ما هو الطويل. إذا اخترتم مدرسة غير مدرسة البلدية فقد يضيع الحق.
grant-skolskjuts-apply = اسأل البلدية عن النقل المدرسي قبل اختيار السكن.

grant-forskola_skift-name = رعاية الأطفال مساءً وليلًا وفي نهاية الأسبوع
grant-forskola_skift-what = القانون لا يضمن الرعاية مساءً وليلًا وفي نهاية الأسبوع. على البلدية أن تحاول ترتيبها.
grant-forskola_skift-needs = يختلف من بلدية إلى أخرى. غالبًا يجب أن يعمل الوالدان في تلك الأوقات.
grant-forskola_skift-apply = هل ستعمل بالمناوبة؟ اتصل بالبلدية قبل قبول العمل.

grant-forskoleavgift-name = تكلفة الروضة
grant-forskoleavgift-what = يوجد سقف للرسوم يسمى maxtaxa. من دخله قليل يدفع القليل أو لا شيء.
grant-forskoleavgift-needs = تتبع الرسوم دخل الأسرة وعدد الأطفال. من خريف السنة التي يبلغ فيها الطفل الثالثة تكون بعض الساعات مجانية.
grant-forskoleavgift-apply = أبلغ البلدية الجديدة بدخلك عندما يبدأ الطفل.

grant-fritidshem-name = رعاية بعد المدرسة (fritids)
grant-fritidshem-what = رعاية قبل المدرسة وبعدها وفي العطل.
grant-fritidshem-needs = أنت تعمل أو تدرس. تستمر حتى ربيع السنة التي يبلغ فيها الطفل 13.
grant-fritidshem-apply = اطلب مكانًا من البلدية مع المدرسة.

grant-kvalificering-name = سنوات أكثر في السويد لبعض الإعانات
grant-kvalificering-what = من يستقر في السويد من 2027 سينتظر بعض الإعانات. الانتقال داخل البلد لا يُحسب.
grant-kvalificering-needs = هل تسكنون في السويد الآن؟ عندها لا ينبغي أن يغيّر الانتقال شيئًا.
grant-kvalificering-apply = لا حاجة إلى أن تفعل شيئًا. اسأل Försäkringskassan إن لم تكن متأكدًا.

grant-bostadsbidrag_manad-name = بدل السكن محسوب شهريًا (bostadsbidrag)
grant-bostadsbidrag_manad-what = سيُحسب الدخل شهرًا بعد شهر بدلًا من السنة. عندها تسهل معرفة المبلغ.
grant-bostadsbidrag_manad-needs = يخص من لديه bostadsbidrag. قد تتغيّر حدود الدخل أيضًا.
grant-bostadsbidrag_manad-apply = اسأل Försäkringskassan عما يسري عندما تنتقل إلى السكن.
