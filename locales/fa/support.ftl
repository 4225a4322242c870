# Support.

verdict-eligible = به نظر می‌رسد شرط‌ها را دارید.
verdict-undecided = بستگی دارد به { $what }.
hangs-on-place = کمون
hangs-on-swedish = اینکه چقدر سوئدی بلدید
verdict-depends-on-place = به کمون بستگی دارد. یک شغل را باز کنید تا ببینیم.
verdict-ineligible-because = این احتمالاً به شما نمی‌رسد. این را تعیین می‌کند: { $because }.
verdict-information = شاید این به شما مربوط باشد. شرط‌ها را بخوانید.
verdict-employer = این کمک به کارفرما می‌رسد، نه به شما. می‌توانید به او بگویید.
verdict-local = هر کمون خودش تصمیم می‌گیرد. بپرسید.
verdict-not-in-force = این الان برقرار نیست.
verdict-ended = این دیگر وجود ندارد.
verdict-never-existed = این هرگز در سوئد وجود نداشته است.
verdict-cross-border = این فقط برای نقل مکان به کشور دیگر است.
mark-ended = دیگر وجود ندارد: { $name }
mark-never = هرگز وجود نداشته: { $name }
mark-abroad = فقط به کشور دیگر: { $name }
mark-planned = هنوز نه: { $name }
mark-employer = به کارفرما می‌رسد: { $name }
mark-unconfirmed = روی این حساب نکنید: { $name }
instead-line = به جای آن: { $instead }
support-less-sure = اینجا کمتر مطمئنیم. پیش از حساب کردن روی آن، بپرسید.
ended-line = صفحه‌های قدیمی قول کمک‌هزینهٔ نقل مکان می‌دهند. این کمک‌هزینه در ۲۰۱۵ حذف شد.

because-movers = اینکه چه کسانی نقل مکان می‌کنند
because-children_ages = سن بچه‌ها
because-income = درآمد
because-age = سن شما
because-assistance_2025 = اینکه در ۲۰۲۵ کمک معیشتی (försörjningsstöd) می‌گرفتید یا نه
because-assistance_now = اینکه حالا کمک معیشتی (försörjningsstöd) می‌گیرید یا نه
because-registered_unemployed = اینکه در ادارهٔ کار (Arbetsförmedlingen) ثبت‌نام هستید یا نه
because-interview_far = طول سفر
because-keeps_old_home = اینکه خانه‌تان را نگه می‌دارید یا نه
because-rents_home = اینکه خانه‌تان اجاره‌ای است یا نه
because-abilities = اینکه از قبل سوئدی بلدید
because-destination_tax_reduction = کمون، که در فهرست نیست
because-destination_ev_premium = کمون (شاید بعضی منطقه‌ها حساب شوند، پس بپرسید)

amount-up-to = حداکثر { $amount }.
amount-up-to-per-month = حداکثر { $amount } در ماه.
amount-per-month = مبلغ { $amount } در ماه.
amount-per-month-per-child = مبلغ { $amount } در ماه برای هر بچه.
amount-per-year = مبلغ { $amount } در سال.
amount-check-with = شاید مبلغ تغییر کرده باشد. از اینجا بپرسید: { $payer }.

payer-af = ادارهٔ کار (Arbetsförmedlingen)
payer-fk = ادارهٔ بیمه (Försäkringskassan)
payer-skatteverket = ادارهٔ مالیات (Skatteverket)
payer-csn = ادارهٔ کمک‌هزینهٔ تحصیلی (CSN)
payer-kommun = کمون (kommun)
payer-employer = کارفرما
payer-akassa = صندوق بیکاری (a-kassa)
payer-naturvardsverket = ادارهٔ محیط زیست (Naturvårdsverket)
payer-hyresnamnden = هیئت رسیدگی به اجاره (Hyresnämnden)
payer-eures = شبکهٔ کاریابی اروپا (EURES)

q-age = چند سال دارید؟
q-age-why = این را فقط برای همین کمک می‌پرسیم. این کمک شرط سنی دارد.
q-age-16_19 = ۱۶ تا ۱۹ سال
q-age-20_28 = ۲۰ تا ۲۸ سال
q-age-29_65 = ۲۹ تا ۶۵ سال
q-age-66_plus = ۶۶ سال یا بیشتر
q-assistance_2025 = از ژوئیه تا دسامبر ۲۰۲۵ کمک معیشتی (försörjningsstöd) از سوسیال می‌گرفتید؟
q-assistance_2025-why = این را فقط برای همین کمک می‌پرسیم. برای کسی است که در همهٔ آن شش ماه این کمک را داشته است.
q-assistance_2025-every_month = بله، هر ماه
q-assistance_2025-some_months = بله، بعضی ماه‌ها
q-assistance_2025-no = نه
q-assistance_now = حالا کمک معیشتی (försörjningsstöd) از سوسیال می‌گیرید؟
q-assistance_now-why = این را فقط برای همین کمک می‌پرسیم. شش ماه پشت سر هم لازم است.
q-assistance_now-six_months = بله، شش ماه پشت سر هم یا بیشتر
q-assistance_now-shorter = بله، مدت کمتر
q-assistance_now-no = نه
q-registered_unemployed = در ادارهٔ کار (Arbetsförmedlingen) ثبت‌نام هستید؟
q-registered_unemployed-why = این را فقط برای همین کمک می‌پرسیم. برای کسی است که ثبت‌نام است.
q-registered_unemployed-yes = بله
q-registered_unemployed-no = نه
q-interview_far = رفت و برگشت تا محل مصاحبه بیشتر از سه ساعت طول می‌کشد؟
q-interview_far-why = این را فقط برای همین کمک می‌پرسیم. برای سفر طولانی به مصاحبه است.
q-interview_far-yes = بله
q-interview_far-no = نه
q-keeps_old_home = وقتی در شهر دیگری کار را شروع می‌کنید، می‌خواهید خانه‌تان را نگه دارید؟
q-keeps_old_home-why = این را فقط برای همین کمک می‌پرسیم. برای کسی است که دو خانه دارد.
q-keeps_old_home-yes = بله
q-keeps_old_home-no = نه
q-rents_home = خانه‌تان را با قرارداد خودتان اجاره کرده‌اید؟
q-rents_home-why = این را فقط برای همین قانون می‌پرسیم. دربارهٔ خانهٔ اجاره‌ای (hyresrätt) است.
q-rents_home-yes = بله
q-rents_home-no = نه

grant-resebidrag-name = کمک‌هزینهٔ سفر به مصاحبهٔ کار (resebidrag)
grant-resebidrag-what = کمک برای سفر و شب‌مانی، وقتی مصاحبه در جای دور است. برای خود نقل مکان نیست.
grant-resebidrag-needs = ۲۰ سال یا بیشتر دارید و در ادارهٔ کار (Arbetsförmedlingen) ثبت‌نام هستید. بیکار هستید یا ممکن است بیکار شوید. رفت و برگشت بیشتر از سه ساعت طول می‌کشد.
    شغل باید در سایت Platsbanken باشد. تصمیم با ادارهٔ کار است.
    در مدرسهٔ عالی حرفه‌ای (yrkeshögskola) درس خوانده‌اید؟ شاید قانون دیگری برقرار باشد.
grant-resebidrag-apply = پیش از سفر درخواست بدهید. دست‌کم سه روز کاری قبل، به ادارهٔ کار (Arbetsförmedlingen) زنگ بزنید: { "\u2068" }0771-416 416{ "\u2069" }. دعوت‌نامه و آگهی را نگه دارید.

grant-jobbpremie-name = پاداش کار (jobbpremie)
grant-jobbpremie-what = پول اضافه، وقتی از کمک معیشتی (försörjningsstöd) به سر کار می‌روید. مالیات ندارد. حداکثر ۱۸ ماه پرداخت می‌شود.
grant-jobbpremie-needs = از ژوئیه تا دسامبر ۲۰۲۵ هر ماه کمک معیشتی (försörjningsstöd) داشتید. در ماهی که برایش درخواست می‌دهید، حقوق دارید. آن ماه هیچ‌کس در خانوار کمک معیشتی ندارد.
    فرقی نمی‌کند کجا زندگی کنید.
grant-jobbpremie-apply = برای هر ماه یک بار، اینترنتی به ادارهٔ بیمه (Försäkringskassan) درخواست بدهید. تا سه ماه بعد از ماهی که حقوق گرفتید وقت دارید.

grant-jobbstimulans-name = بخشی از حقوق حساب نمی‌شود (jobbstimulans)
grant-jobbstimulans-what = کمون هنگام محاسبهٔ کمک معیشتی (försörjningsstöd)، یک‌چهارم حقوق شما را حساب نمی‌کند. این دو سال ادامه دارد.
grant-jobbstimulans-needs = شش ماه پشت سر هم کمک معیشتی (försörjningsstöd) داشته‌اید و حالا حقوق می‌گیرید. در همان ماه نمی‌شود پاداش کار (jobbpremie) هم گرفت.
grant-jobbstimulans-apply = به کمون بگویید کار گرفته‌اید. بخواهید jobbstimulans را حساب کنند.

grant-bostadsbidrag_barn-name = کمک‌هزینهٔ مسکن خانواده‌ها (bostadsbidrag)
grant-bostadsbidrag_barn-what = کمک به اجاره برای خانواده‌هایی که بچه در خانه دارند. اجارهٔ کمتر شاید این کمک‌هزینه را کمتر کند. حقوق بیشتر هم همین‌طور.
grant-bostadsbidrag_barn-needs = به اجاره، درآمد، پس‌انداز و تعداد بچه‌ها بستگی دارد. بیشترین مبلغ برای سه بچه یا بیشتر است. محل سکونت شما باید در همان خانه ثبت شده باشد (folkbokförd).
    درآمد تغییر کرد؟ فوری خبر بدهید، وگرنه شاید بدهکار شوید.
grant-bostadsbidrag_barn-apply = همان ماهی که به خانه می‌روید، به ادارهٔ بیمه (Försäkringskassan) درخواست بدهید. برای ماه‌های گذشته نمی‌دهند.

grant-bostadsbidrag_ung-name = کمک‌هزینهٔ مسکن، ۱۸ تا ۲۸ سال (bostadsbidrag)
grant-bostadsbidrag_ung-what = کمک به اجاره برای جوانان بدون بچه و با درآمد خیلی کم.
grant-bostadsbidrag_ung-needs = ۱۸ تا ۲۸ سال دارید. خانهٔ خودتان را دارید و محل سکونتتان آنجا ثبت شده است (folkbokförd). با حقوق کار تمام‌وقت، درآمد تقریباً همیشه زیادتر از حد است.
grant-bostadsbidrag_ung-apply = همان ماهی که به خانه می‌روید، به ادارهٔ بیمه (Försäkringskassan) درخواست بدهید.

grant-barnbidrag-name = کمک‌هزینهٔ فرزند (barnbidrag و flerbarnstillägg)
grant-barnbidrag-what = با نقل مکان در داخل سوئد، کمک‌هزینهٔ فرزند (barnbidrag) تغییر نمی‌کند. با دو بچه یا بیشتر، اضافه‌ای هم هست (flerbarnstillägg).
grant-barnbidrag-needs = بچه زیر ۱۶ سال است یا هنوز در مدرسهٔ پایه (grundskola) درس می‌خواند.
grant-barnbidrag-apply = کمک‌هزینهٔ فرزند را از قبل دارید؟ پس درخواست دوباره لازم نیست. نشانی تازه را به ادارهٔ مالیات (Skatteverket) خبر بدهید.

grant-regional_skattereduktion-name = مالیات کمتر در بعضی کمون‌ها
grant-regional_skattereduktion-what = ساکنان بعضی کمون‌ها کمی کمتر مالیات می‌دهند. نام سوئدی آن regional skattereduktion است.
grant-regional_skattereduktion-needs = محل سکونت شما در ۱ نوامبر در آن کمون ثبت شده است (folkbokförd). آن وقت برای سال بعد حساب می‌شود.
    بعد از ۱ نوامبر نقل مکان می‌کنید؟ پس یک سال دیرتر می‌شود.
grant-regional_skattereduktion-apply = درخواست لازم نیست. تا یک هفته بعد، نقل مکان را به ادارهٔ مالیات (Skatteverket) خبر بدهید.

grant-dubbel_bosattning-name = کسر مالیاتی برای دو خانه (dubbel bosättning)
grant-dubbel_bosattning-what = خانهٔ خود را نگه می‌دارید و نزدیک کار خانه‌ای اجاره می‌کنید؟ پس می‌توانید اجارهٔ تازه را در اظهارنامهٔ مالیاتی (deklaration) کم کنید. سفر به خانه هم شاید حساب شود.
grant-dubbel_bosattning-needs = به خاطر کار نقل مکان کرده‌اید و خانهٔ قدیم را نگه داشته‌اید. فاصله بیشتر از ۵۰ کیلومتر است. شب‌ها در شهر تازه می‌خوابید.
    برای آدم تنها حداکثر دو سال است. برای زوج‌ها گاهی پنج سال.
grant-dubbel_bosattning-apply = آن را در اظهارنامهٔ مالیاتی بنویسید. قبض اجاره و رسیدها را نگه دارید.

grant-flytt_av_arbetsgivare-name = از کارفرما بخواهید هزینهٔ نقل مکان را بدهد
grant-flytt_av_arbetsgivare-what = کارفرما می‌تواند پول ماشین اسباب‌کشی و سفر خانواده را بدهد. آن وقت برای شما مالیات ندارد. هیچ کارفرمایی مجبور نیست.
grant-flytt_av_arbetsgivare-needs = نقل مکان می‌کنید چون محل کارتان عوض می‌شود. اجارهٔ دوم از مالیات معاف نیست.
grant-flytt_av_arbetsgivare-apply = پیش از امضای قرارداد کار بپرسید. بخواهید جواب را کتبی بدهند.

grant-rut_flytt-name = تخفیف مالیاتی RUT برای کمک در اسباب‌کشی
grant-rut_flytt-what = اگر از شرکتی کمک اسباب‌کشی بخرید، بخشی از هزینه کم می‌شود. شرکت آن را از صورت‌حساب کم می‌کند.
grant-rut_flytt-needs = ۱۸ سال یا بیشتر دارید. به اندازهٔ کافی مالیات می‌دهید. شرکت تأیید شده است.
    ادارهٔ دولتی یا کمون قبلاً پولش را داده؟ پس حساب نمی‌شود.
grant-rut_flytt-apply = پیش از سفارش، از شرکت دربارهٔ RUT بپرسید. از ادارهٔ مالیات (Skatteverket) بپرسید چقدر کم می‌شود.

grant-elbilspremie-name = پاداش ماشین برقی (elbilspremie)
grant-elbilspremie-what = کمک برای خرید یا اجارهٔ ماشین برقی در بعضی کمون‌ها. ماه به ماه پرداخت می‌شود. شاید پولش تمام شود.
grant-elbilspremie-needs = درآمد خانوار نسبتاً کم است. هیچ‌کس مالیات دولتی نمی‌دهد. در یک سال گذشته ماشین برقی یا هیبرید شارژی نداشته‌اید.
    بدهی پرداخت‌نشدهٔ راه در ادارهٔ وصول بدهی (Kronofogden) ندارید. ماشین نباید خیلی گران باشد.
grant-elbilspremie-apply = اول نقل مکان را خبر بدهید. تا دو ماه بعد از گرفتن ماشین، به ادارهٔ محیط زیست (Naturvårdsverket) درخواست بدهید. بپرسید پول مانده است یا نه.

grant-reseavdrag-name = کسر مالیاتی برای رفت‌وآمد به کار (reseavdrag)
grant-reseavdrag-what = تا محل کار راه زیاد است؟ پس بخشی از هزینه در اظهارنامهٔ مالیاتی (deklaration) کم می‌شود.
grant-reseavdrag-needs = فقط هزینهٔ بالاتر از یک حد سالانه حساب می‌شود. با ماشین باید دست‌کم پنج کیلومتر باشد. باید نسبت به اتوبوس یا قطار دست‌کم روزی دو ساعت وقت صرفه‌جویی کنید.
grant-reseavdrag-apply = سفرهایتان را یادداشت کنید. آن‌ها را در اظهارنامهٔ مالیاتی بنویسید. از ادارهٔ مالیات (Skatteverket) بپرسید حد امسال چقدر است.

grant-nystartsjobb-name = کار با شروع تازه (nystartsjobb)
grant-nystartsjobb-what = کارفرما برای کسی که مدت زیادی بیکار بوده، سهم کمتری به دولت می‌دهد. حقوق باید طبق قرارداد جمعی باشد.
grant-nystartsjobb-needs = در ادارهٔ کار (Arbetsförmedlingen) ثبت‌نام هستید. مدت زیادی بیکار بوده‌اید یا تازه به سوئد آمده‌اید. تصمیم با ادارهٔ کار است.
grant-nystartsjobb-apply = از مسئول پرونده بپرسید آیا به شما می‌رسد. به کارفرما بگویید. تصمیم باید پیش از اولین روز کار گرفته شود.

grant-introduktionsjobb-name = کار آشنایی (introduktionsjobb)
grant-introduktionsjobb-what = کارفرما برای بخشی از حقوق کمک می‌گیرد و کار را به شما یاد می‌دهد.
grant-introduktionsjobb-needs = در برنامه‌ای از ادارهٔ کار (Arbetsförmedlingen) هستید، یا تازه به سوئد آمده‌اید. تصمیم با ادارهٔ کار است.
grant-introduktionsjobb-apply = از مسئول پرونده بپرسید آیا به شما می‌رسد. تصمیم باید پیش از اولین روز کار گرفته شود.

grant-etableringsjobb-name = کار استقرار (etableringsjobb)
grant-etableringsjobb-what = کار تمام‌وقتی که بخشی از پولش را کارفرما و بخشی را دولت به شما می‌دهد. کمیاب است.
grant-etableringsjobb-needs = ۲۰ سال یا بیشتر دارید و در ادارهٔ کار (Arbetsförmedlingen) ثبت‌نام هستید. مدت زیادی بیکار بوده‌اید یا تازه به سوئد آمده‌اید. کارفرما قرارداد جمعی (kollektivavtal) خاصی دارد.
grant-etableringsjobb-apply = از ادارهٔ کار (Arbetsförmedlingen) بپرسید. تصمیم باید پیش از اولین روز کار گرفته شود.

grant-starta_eget-name = کمک برای راه‌اندازی شرکت خود (starta eget)
grant-starta_eget-what = پولی برای دورهٔ اول شرکت خودتان. معمولاً شش ماه.
grant-starta_eget-needs = ۱۸ سال یا بیشتر دارید و در ادارهٔ کار (Arbetsförmedlingen) ثبت‌نام هستید. شرکت هنوز شروع نشده است. ایده باید خرج خودش را دربیاورد.
    در ادارهٔ وصول بدهی (Kronofogden) بدهی ندارید. تصمیم با ادارهٔ کار است.
grant-starta_eget-apply = پیش از شروع، با ادارهٔ کار (Arbetsförmedlingen) صحبت کنید.

grant-skolplats-name = جا در مدرسه
grant-skolplats-what = بچه‌ها در کمونی که زندگی می‌کنند حق مدرسه دارند. مدرسه رایگان است. بچه‌ها در سالی که شش‌ساله می‌شوند به کلاس آمادگی (förskoleklass) می‌روند.
grant-skolplats-needs = محل سکونت بچه در آن کمون ثبت شده است (folkbokförd). اگر راه دور یا خطرناک باشد، سرویس مدرسه (skolskjuts) رایگان است. کمون تصمیم می‌گیرد چه راهی دور حساب می‌شود.
grant-skolplats-apply = تا فهمیدید کی نقل مکان می‌کنید، به کمون زنگ بزنید. دربارهٔ سرویس مدرسه (skolskjuts) هم بپرسید.

grant-forskola-name = جا در مهدکودک (förskola)
grant-forskola-what = کمون باید تا چهار ماه بعد از درخواست شما جا بدهد. بچه باید یک سالش تمام شده باشد.
grant-forskola-needs = در آن کمون زندگی می‌کنید و کار می‌کنید یا درس می‌خوانید. بیکارید یا در مرخصی والدین؟ پس بچه حق دست‌کم ۱۵ ساعت در هفته دارد.
    قانون برای عصر، شب و آخر هفته قول جا نمی‌دهد.
grant-forskola-apply = هرچه زودتر درخواست جا بدهید. شیفتی کار خواهید کرد؟ پیش از پذیرفتن کار، دربارهٔ عصر و آخر هفته بپرسید.

grant-inackordering-name = کمک، وقتی نوجوان باید نزدیک دبیرستان بماند
grant-inackordering-what = شاید دبیرستان (gymnasium) در شهر دیگری باشد. آن وقت کمکی برای محل زندگی دانش‌آموز هست.
grant-inackordering-needs = دانش‌آموز باید به خاطر مدرسه دور از خانه زندگی کند. این کمک تا نیمهٔ سالی است که او ۲۰ ساله می‌شود.
grant-inackordering-apply = از کمونی بپرسید که به آنجا می‌روید. بپرسید چه رشته‌هایی هم هست.

grant-sfi-name = دورهٔ زبان سوئدی (sfi)
grant-sfi-what = دورهٔ رایگان زبان سوئدی در کمونی که زندگی می‌کنید. معمولاً تا سه ماه بعد شروع می‌شود.
grant-sfi-needs = این حق سه سال از اولین پذیرش شماست.
    پیش از ۲۰۲۶ پذیرفته شدید؟ پس مدت از ۱ ژانویهٔ ۲۰۲۶ حساب می‌شود. شاید طولانی‌تر شود.
grant-sfi-apply = به آموزش بزرگسالان (vuxenutbildningen) در کمون تازه زنگ بزنید. برای آنچه خوانده‌اید، گواهی بخواهید.

grant-forsorjningsstod_flytt-name = کمک معیشتی (försörjningsstöd) و هزینهٔ نقل مکان
grant-forsorjningsstod_flytt-what = کمون گاهی می‌تواند در هزینهٔ نقل مکان کمک کند. مبلغ ثابت و حق قطعی ندارد.
    هیچ ادارهٔ دولتی نمی‌تواند شما را به نقل مکان مجبور کند. این باید خواست خودتان باشد.
grant-forsorjningsstod_flytt-needs = کمون وضع خود شما را بررسی می‌کند. بعد از نقل مکان، کمون تازه مسئول است. شاید قانون‌های دیگری داشته باشد.
grant-forsorjningsstod_flytt-apply = پیش از نقل مکان درخواست بدهید، در کمونی که حالا زندگی می‌کنید. از کاری که در انتظارتان است بگویید.
    تصمیم کتبی بخواهید. می‌توانید به آن اعتراض کنید.

grant-a_kassa-name = صندوق بیکاری (a-kassa)، وقتی شغل عوض می‌کنید
grant-a_kassa-what = تا قرارداد کار تازه امضا نشده، استعفا ندهید. هر که بدون دلیل موجه کارش را ترک کند، شاید ۴۵ روز پولی نگیرد.
grant-a_kassa-needs = همراه شریک زندگی‌تان می‌روید؟ معلوم نیست این دلیل موجه حساب شود. تصمیم با صندوق بیکاری (a-kassa) است.
grant-a_kassa-apply = پیش از استعفا، از صندوق بیکاری (a-kassa) بپرسید. بیکار شدید؟ همان روز اول در ادارهٔ کار (Arbetsförmedlingen) ثبت‌نام کنید.

grant-andrahandsuthyrning-name = اجاره دادن آپارتمان، تا کار را امتحان کنید
grant-andrahandsuthyrning-what = می‌توانید خانهٔ اجاره‌ای (hyresrätt) را نگه دارید و کار در شهر دیگر را امتحان کنید. کار موقت دلیل موجه است.
grant-andrahandsuthyrning-needs = اول باید صاحب‌خانه یا هیئت رسیدگی به اجاره (Hyresnämnden) موافقت کند. مبلغ اجاره باید منصفانه باشد.
    اگر بی‌اجازه اجاره بدهید، شاید قرارداد را از دست بدهید. اگر قرارداد را فسخ کنید، مدتش معمولاً سه ماه است.
grant-andrahandsuthyrning-apply = پیش از نقل مکان، کتبی از صاحب‌خانه بپرسید. می‌گوید نه؟ از هیئت رسیدگی به اجاره (Hyresnämnden) بپرسید.

grant-hyresgaranti-name = ضمانت اجاره از کمون (kommunal hyresgaranti)
grant-hyresgaranti-what = کمون به صاحب‌خانه قول می‌دهد که اجاره پرداخت می‌شود. پولی به شما نمی‌رسد، ولی شاید قرارداد گرفتن آسان‌تر شود.
grant-hyresgaranti-needs = فقط بعضی کمون‌ها آن را دارند. خودشان تصمیم می‌گیرند برای چه کسی است.
grant-hyresgaranti-apply = از کمونی بپرسید که می‌خواهید به آنجا نقل مکان کنید.

grant-kommunal_bonus-name = کمک کمون به ساکنان تازه
grant-kommunal_bonus-what = کمونی پیدا نکردیم که حتماً به تازه‌واردها پول بدهد. خیلی از آن‌ها دربارهٔ خانه، مدرسه و کار راهنمایی می‌کنند.
grant-kommunal_bonus-needs = در هر کمون فرق می‌کند. فقط به صفحهٔ خود کمون که تاریخ دارد اعتماد کنید.
grant-kommunal_bonus-apply = سراغ خدمات تازه‌واردان کمون (inflyttarservice) را بگیرید. بپرسید در چه چیزی کمک می‌کنند.

grant-flyttningsbidrag-name = کمک‌هزینهٔ نقل مکان (flyttningsbidrag)
grant-flyttningsbidrag-ended = در ۲۰۱۵ حذف شد. پولی برای ماشین اسباب‌کشی و رفت‌وآمد روزانه بود.
    صفحه‌های قدیمی هنوز می‌گویند هست. کمک شروع (starthjälp) هم دیگر نیست.
grant-flyttningsbidrag-instead = پیش از امضا، از کارفرما دربارهٔ کمک در نقل مکان بپرسید. برای مصاحبه در جای دور، کمک‌هزینهٔ سفر (resebidrag) هست.

grant-csn_avskrivning-name = بدهی تحصیلی کمتر در مناطق روستایی
grant-csn_avskrivning-ended = این هرگز در سوئد وجود نداشته است. فقط یک پیشنهاد بود. در نروژ هست، ولی فقط برای وام‌های نروژی.
grant-csn_avskrivning-instead = پرداختش سخت است؟ از ادارهٔ کمک‌هزینهٔ تحصیلی (CSN) دربارهٔ پرداخت کمتر بپرسید.

grant-korkortslan-name = وام گواهینامه از CSN (körkortslån)
grant-korkortslan-ended = از ۲۰۲۴ دیگر نمی‌شود برایش درخواست داد. وامی برای گرفتن گواهینامهٔ رانندگی بود.
grant-korkortslan-instead = از کارفرما یا ادارهٔ کار (Arbetsförmedlingen) بپرسید. می‌توانیم شغل‌هایی را هم نشان دهیم که گواهینامه نمی‌خواهند.

grant-hemutrustningslan-name = وام وسایل خانه از CSN (hemutrustningslån)
grant-hemutrustningslan-ended = در آغاز ۲۰۲۲ حذف شد. وامی برای وسایل خانهٔ تازه‌واردان به سوئد بود.
grant-hemutrustningslan-instead = کمک معیشتی (försörjningsstöd) می‌گیرید؟ از کمون برای چیزهای ضروری کمک بخواهید. سراغ وسایل دست دوم را هم بگیرید.

grant-studiestartsstod-name = کمک شروع تحصیل (studiestartsstöd)
grant-studiestartsstod-ended = در آغاز ۲۰۲۶ حذف شد. کمک‌هزینه‌ای برای بیکارانی بود که تحصیل را شروع می‌کردند.
grant-studiestartsstod-instead = از ادارهٔ کمک‌هزینهٔ تحصیلی (CSN) دربارهٔ کمک‌هزینهٔ عادی تحصیل بپرسید. از آموزش بزرگسالان (vuxenutbildning) کمون دربارهٔ دوره‌ها بپرسید.

grant-yrkesintroduktion-name = کمک برای آشنایی با حرفه (yrkesintroduktion)
grant-yrkesintroduktion-ended = در آغاز ۲۰۲۴ حذف شد. کمکی به کارفرماهایی بود که به جوانان کار یاد می‌دادند.
grant-yrkesintroduktion-instead = از ادارهٔ کار (Arbetsförmedlingen) دربارهٔ introduktionsjobb یا nystartsjobb بپرسید.

grant-avstandsbaserat_reseavdrag-name = کسر مالیاتی بر اساس فاصله تا کار
grant-avstandsbaserat_reseavdrag-ended = هرگز اجرا نشد. مجلس در ۲۰۲۲ موافقت کرد، ولی نظرش عوض شد. بعضی وبلاگ‌ها اشتباه می‌گویند.
grant-avstandsbaserat_reseavdrag-instead = کسر مالیاتی عادی برای رفت‌وآمد به کار هنوز هست.

grant-eures_tms-name = برنامهٔ جابه‌جایی EURES (TMS)
grant-eures_tms-ended = برای نقل مکان در داخل سوئد نیست. فقط برای کار در کشور دیگری از اتحادیهٔ اروپاست.
grant-eures_tms-instead = برای مصاحبه در جای دور در سوئد، کمک‌هزینهٔ سفر (resebidrag) هست.

verdict-planned = این برنامه‌ریزی شده است. در { $date } شروع می‌شود. شاید تا آن وقت تغییر کند.
verdict-unconfirmed = نتوانستیم این را تأیید کنیم. روی آن حساب نکنید.
verdict-check-with = شاید قانون از وقتی آن را خواندیم تغییر کرده باشد. از اینجا بپرسید: { $payer }.
time-begins-before-move = در { $date } شروع می‌شود، پیش از زمانی که می‌خواهید نقل مکان کنید.
time-ends-before-move = در { $date } تمام می‌شود، پیش از زمانی که می‌خواهید نقل مکان کنید. روی آن حساب نکنید.
time-may-end-before-move = در { $date } تمام می‌شود. شاید پیش از نقل مکان شما باشد.
amount-fee-up-to = شهریهٔ بچهٔ اول حداکثر { $amount } در ماه است. برای خواهر و برادرها کمتر است.
amount-up-to-per-child-and-year = حداکثر { $amount } در سال برای هر بچه. معمولاً کمتر.
money-between = { $from } تا { $to }
money-up-to = حداکثر { $to }
money-at-least = دست‌کم { $from }
sum-per-month = با پاسخ‌های شما: { $money } در ماه.
sum-once = با پاسخ‌های شما: { $money } برای یک سفر.
sum-nothing = با پاسخ‌های شما، احتمالاً پولی نمی‌رسد.
sum-fee-per-month = شهریهٔ بچهٔ اول، با پاسخ‌های شما: { $money } در ماه.
sum-fee-none = با پاسخ‌های شما، شهریه‌ای نیست.
sum-less-tax-per-month = با پاسخ‌های شما، مالیات کمتر می‌شود: { $money } در ماه.
sum-each-year = مالیات { $amount } در سال کمتر می‌شود. اولین سال: { $year }.
sum-each-year-or = مالیات { $amount } در سال کمتر می‌شود. اولین سال: { $year } یا { $or }.
assuming-job-premium = با حقوق پیش از مالیات حساب شده است. آن ماه هیچ‌کس در خانوار کمک معیشتی (försörjningsstöd) ندارد.
assuming-interview = با هزینهٔ سفری که گفتید حساب شده است. تصمیم با ادارهٔ کار (Arbetsförmedlingen) است.
assuming-fee = طوری حساب شده که انگار همهٔ درآمد حقوق است. رقم‌ها مقدماتی است. از کمون بپرسید.
assuming-housing = با اجاره‌ای که گفتید و درآمد امروز حساب شده، انگار همه‌اش حقوق است. پس‌انداز اینجا حساب نشده است. حقوق تازه مبلغ را عوض می‌کند.
assuming-children = برای بچه‌های زیر ۱۶ سال یا در مدرسهٔ پایه (grundskola) حساب شده است. سهم هر دو والد حساب شده است.
assuming-tax = طوری حساب شده که انگار مالیات حدود سه‌دهم حقوق است. این کسر در اظهارنامهٔ مالیاتی (deklaration) انجام می‌شود.
assuming-registered = طوری حساب شده که انگار روز نقل مکان، محل سکونتتان آنجا ثبت شده است (folkbokförd).
payer-ehalsomyndigheten = ادارهٔ سلامت الکترونیک (E-hälsomyndigheten)
support-question-title = یک پرسش بیشتر از همه کمک می‌کند
support-next-question = { $count ->
    [one] یک کمک به این پاسخ بستگی دارد: { $what }.
   *[other] { $count } کمک به این پاسخ بستگی دارد: { $what }.
  }
button-more-support = بیشتر دربارهٔ کمک‌ها
more-support-title = بیشتر دربارهٔ کمک‌ها
planned-line = هنوز نه: { $name }. برنامه‌ریزی شده از { $date }.
ruled-out-title = احتمالاً به شما نمی‌رسد
ruled-out-line = { $name }. به این برمی‌گردد: { $because }.
more-support-tap = دربارهٔ چه می‌خواهید بخوانید؟
topic-children = مدرسه و مهدکودک
topic-home = کمک‌هزینهٔ فرزند و اجاره
topic-move = نقل مکان و آپارتمان
topic-work = شغل، مصاحبه و دوره‌ها
topic-assistance = اگر کمک معیشتی (försörjningsstöd) دارید
topic-tax = مالیات، سفر و ماشین
topic-employer = کمک به کارفرما
topic-employer-why = پول به کارفرما می‌رسد، نه به شما. وقتی درخواست کار می‌دهید، می‌توانید از این کمک بگویید.
q-move_when = فکر می‌کنید کی نقل مکان کنید؟
q-move_when-why = بعضی قانون‌ها در تاریخ معینی شروع یا تمام می‌شود. برای مالیات، ۱ نوامبر مهم است.
q-move_when-2026 = در سال ۲۰۲۶
q-move_when-2027_by_1_nov = سال ۲۰۲۷، تا ۱ نوامبر
q-move_when-2027_after_1_nov = سال ۲۰۲۷، بعد از ۱ نوامبر
q-move_when-2028 = در سال ۲۰۲۸
short-move_when = زمان نقل مکان
q-children_count = چند بچه با شما نقل مکان می‌کنند؟
q-children_count-why = فقط می‌پرسیم تا مبلغ را حساب کنیم.
q-children_count-1 = یک بچه
q-children_count-2 = دو بچه
q-children_count-3 = سه بچه
q-children_count-4 = چهار بچه
q-children_count-5_plus = پنج بچه یا بیشتر
short-children_count = تعداد بچه‌ها
q-new_rent = فکر می‌کنید اجارهٔ خانهٔ تازه در ماه چقدر شود؟
q-new_rent-why = فقط می‌پرسیم تا مبلغ را حساب کنیم. حدس کافی است.
q-new_rent-under_4 = کمتر از ۴٬۰۰۰ کرون
q-new_rent-4_6 = ۴٬۰۰۰ تا ۶٬۰۰۰ کرون
q-new_rent-6_8 = ۶٬۰۰۰ تا ۸٬۰۰۰ کرون
q-new_rent-over_8 = بیشتر از ۸٬۰۰۰ کرون
short-new_rent = اجارهٔ تازه
q-new_pay = حقوقتان در شغل تازه، در ماه و پیش از مالیات، چقدر می‌شود؟
q-new_pay-why = فقط می‌پرسیم تا پاداش را حساب کنیم. پاداش بخشی از حقوق است.
q-new_pay-under_15 = کمتر از ۱۵٬۰۰۰ کرون
q-new_pay-15_25 = ۱۵٬۰۰۰ تا ۲۵٬۰۰۰ کرون
q-new_pay-over_25 = بیشتر از ۲۵٬۰۰۰ کرون
short-new_pay = حقوق تازه
q-trip_cost = سفر به مصاحبه، با شب‌مانی، چقدر هزینه دارد؟
q-trip_cost-why = فقط می‌پرسیم تا مبلغ را حساب کنیم. حدس کافی است.
q-trip_cost-under_1500 = کمتر از ۱٬۵۰۰ کرون
q-trip_cost-1500_3600 = ۱٬۵۰۰ تا ۳٬۶۰۰ کرون
q-trip_cost-over_3600 = بیشتر از ۳٬۶۰۰ کرون
short-trip_cost = هزینهٔ سفر

grant-logi_program-name = سفر و محل زندگی در مدت یک برنامه
grant-logi_program-what = کمک برای سفر و خانهٔ دوم، وقتی در شهر دیگری در برنامه‌ای هستید. برای شغل عادی نیست.
grant-logi_program-needs = ادارهٔ کار (Arbetsförmedlingen) شما را به آن برنامه فرستاده است. فقط هزینهٔ بالاتر از یک حد حساب می‌شود.
grant-logi_program-apply = پیش از شروع برنامه، از مسئول پرونده بپرسید.

grant-boende_vid_jobbstart-name = محل زندگی موقت در شروع کار
grant-boende_vid_jobbstart-what = کمک دولتی برای محل زندگی در شروع کار پیدا نکردیم.
grant-boende_vid_jobbstart-needs = راه دیگری هست. اگر دو خانه دارید، شاید کسر مالیاتی برای دو خانه (dubbel bosättning) مناسب باشد.
grant-boende_vid_jobbstart-apply = از کارفرما دربارهٔ محل زندگی در روزهای اول بپرسید. پیش از امضا بپرسید.

grant-aktivitetsstod-name = مقرری aktivitetsstöd و etableringsersättning هنگام نقل مکان
grant-aktivitetsstod-what = پولی است که در مدت یک برنامه می‌گیرید. برداشت ما از قانون این است که نقل مکان شما را کنار نمی‌گذارد.
grant-aktivitetsstod-needs = در برنامه‌ای از ادارهٔ کار (Arbetsförmedlingen) هستید. کار تمام‌وقت برنامه را تمام می‌کند. اگر دوباره بیکار شوید، می‌توانید برگردید.
grant-aktivitetsstod-apply = پیش از نقل مکان، آن را به مسئول پرونده بگویید.

grant-lonebidrag-name = کمک به حقوق (lönebidrag) و کمک‌های شبیه آن
grant-lonebidrag-what = کارفرما برای بخشی از حقوق کمک می‌گیرد، وقتی کسی به کار متناسب نیاز دارد.
grant-lonebidrag-needs = تصمیم با ادارهٔ کار (Arbetsförmedlingen) است. ما هرگز چنین چیزی را نمی‌پرسیم.
grant-lonebidrag-apply = از مسئول پرونده بپرسید آیا به شما می‌رسد. تصمیم باید پیش از اولین روز کار گرفته شود.

grant-egen_flyttkostnad-name = کسر مالیاتی برای هزینهٔ نقل مکان خودتان
grant-egen_flyttkostnad-what = هزینه‌ای که خودتان برای نقل مکان می‌دهید، معمولاً از مالیات کم نمی‌شود.
grant-egen_flyttkostnad-needs = شاید استثنایی باشد، وقتی کارفرما کل محل کار را جابه‌جا کند.
grant-egen_flyttkostnad-apply = بهتر است پیش از امضا از کارفرما کمک بخواهید. از ادارهٔ مالیات (Skatteverket) دربارهٔ استثناها بپرسید.

grant-fritidskort-name = کارت اوقات فراغت بچه‌ها (fritidskort)
grant-fritidskort-what = پولی روی کارت، برای ورزش، موسیقی و سرگرمی‌های دیگر. با بچه به کمون تازه می‌رود.
grant-fritidskort-needs = بچه امسال ۶ تا ۱۶ ساله می‌شود. مبلغ برای خانواده‌هایی بیشتر است که سال قبل کمک‌هزینهٔ مسکن (bostadsbidrag) داشتند.
grant-fritidskort-apply = کارت را در سایت fritidskortet.se باز کنید. پیش از ۳۰ نوامبر خرجش کنید.

grant-aktivitetskrav-name = شرط فعالیت با کمک معیشتی (försörjningsstöd)
grant-aktivitetskrav-what = با کمک معیشتی (försörjningsstöd) باید دنبال کار بگردید یا کاری کنید که کمون ترتیب می‌دهد. معمولاً بعد از سه ماه تمام‌وقت است.
grant-aktivitetskrav-needs = این شرط در کمون تازه هم هست. هیچ‌کس نمی‌تواند از شما بخواهد نقل مکان کنید.
grant-aktivitetskrav-apply = از کمون بپرسید چه ترتیب می‌دهد. شغل تازه حساب می‌شود.

grant-bidragstak-name = سقف کمک معیشتی (försörjningsstöd)
grant-bidragstak-what = طرح این است که کمک‌هزینه‌های یک خانواده سقف داشته باشد. خانواده‌های بزرگ بیشتر حسش می‌کنند.
grant-bidragstak-needs = مربوط به خانوارهایی است که کمک معیشتی (försörjningsstöd) دارند. مجلس تازه شاید آن را تغییر دهد.
grant-bidragstak-apply = از کمون بپرسید این برای شما چه معنایی دارد.

grant-dubbel_hyra_kommun-name = پرداخت اجارهٔ دوم از طرف کمون
grant-dubbel_hyra_kommun-what = گاهی می‌گویند کمونی مثل Södertälje هنگام نقل مکان اجارهٔ دو خانه را می‌دهد. ما تأییدی برای آن پیدا نکردیم.
grant-dubbel_hyra_kommun-needs = فقط به جواب کتبی کمون اعتماد کنید.
grant-dubbel_hyra_kommun-apply = تاریخ‌ها را طوری بچینید که دو اجاره ندهید. کمک معیشتی (försörjningsstöd) دارید؟ پیش از نقل مکان از کمون بپرسید.

grant-uppsagningstid-name = سه ماه برای فسخ قرارداد آپارتمان
grant-uppsagningstid-what = مستأجر همیشه می‌تواند قرارداد را فسخ کند. قرارداد در آخر ماه تمام می‌شود، دست‌کم سه ماه بعد.
grant-uppsagningstid-needs = هرچه در قرارداد نوشته باشد، این برقرار است. صاحب‌خانه می‌تواند با مدت کمتر موافقت کند. وگرنه شاید تا چهار ماه دو اجاره بدهید.
grant-uppsagningstid-apply = کتبی فسخ کنید، ولی فقط وقتی شغل و خانهٔ تازه قطعی شد. از صاحب‌خانه مدت کمتر بخواهید.

grant-folkbokforing-name = خبر دادن نقل مکان به ادارهٔ مالیات (Skatteverket)
grant-folkbokforing-what = باید تا یک هفته نقل مکان را خبر بدهید. خیلی چیزها به آن وابسته است: مدرسه، کمک‌هزینهٔ مسکن (bostadsbidrag)، دورهٔ زبان (sfi) و مالیات.
grant-folkbokforing-needs = محل زندگی شما جایی است که بیشتر شب‌ها می‌خوابید. با دو خانه، شاید ادارهٔ مالیات (Skatteverket) از شما بپرسد.
grant-folkbokforing-apply = در سایت skatteverket.se یا در یک دفتر خدمات (servicekontor) انجام دهید. بچه‌ها را هم در آن بنویسید.

grant-tioarig_skola-name = مدرسهٔ پایهٔ ده‌ساله (grundskola)
grant-tioarig_skola-what = کلاس آمادگی (förskoleklass) می‌شود کلاس اول. مدرسه مثل قبل رایگان است و بچه‌ها در همان سن شروع می‌کنند.
grant-tioarig_skola-needs = برای همهٔ بچه‌های مدرسه، در هر کمون است.
grant-tioarig_skola-apply = لازم نیست کاری کنید. مدرسه خبر می‌دهد.

grant-skolskjuts-name = سرویس مدرسه (skolskjuts)
grant-skolskjuts-what = اتوبوس یا تاکسی رایگان تا مدرسهٔ پایه (grundskola)، وقتی راه دور یا خطرناک است.
grant-skolskjuts-needs = کمون تصمیم می‌گیرد چه راهی دور حساب می‌شود. اگر مدرسه‌ای غیر از مدرسهٔ کمون انتخاب کنید، شاید این حق از بین برود.
grant-skolskjuts-apply = پیش از انتخاب خانه، از کمون دربارهٔ سرویس مدرسه (skolskjuts) بپرسید.

grant-forskola_skift-name = مراقبت از بچه در عصر، شب و آخر هفته
grant-forskola_skift-what = قانون برای عصر، شب و آخر هفته قول مراقبت نمی‌دهد. کمون باید سعی کند ترتیبش را بدهد.
grant-forskola_skift-needs = در هر کمون فرق می‌کند. معمولاً باید هر دو والد در آن ساعت‌ها کار کنند.
grant-forskola_skift-apply = شیفتی کار خواهید کرد؟ پیش از پذیرفتن کار، به کمون زنگ بزنید.

grant-forskoleavgift-name = هزینهٔ مهدکودک
grant-forskoleavgift-what = شهریه سقفی دارد به نام maxtaxa. هر که کم درآمد دارد، کم می‌دهد یا هیچ.
grant-forskoleavgift-needs = شهریه به درآمد خانوار و تعداد بچه‌ها بستگی دارد. از پاییزی که بچه سه‌ساله می‌شود، بخشی از ساعت‌ها رایگان است.
grant-forskoleavgift-apply = وقتی بچه شروع می‌کند، درآمد را به کمون تازه خبر بدهید.

grant-fritidshem-name = مراقبت پس از مدرسه (fritidshem)
grant-fritidshem-what = مراقبت پیش از مدرسه، بعد از مدرسه و در تعطیلات.
grant-fritidshem-needs = کار می‌کنید یا درس می‌خوانید. تا بهار سالی است که بچه ۱۳ ساله می‌شود.
grant-fritidshem-apply = همراه با مدرسه، از کمون برای این هم جا بخواهید.

grant-kvalificering-name = سال‌های بیشتر در سوئد برای بعضی کمک‌هزینه‌ها
grant-kvalificering-what = هر که از ۲۰۲۷ در سوئد ساکن شود، باید برای بعضی کمک‌هزینه‌ها صبر کند. نقل مکان در داخل کشور حساب نمی‌شود.
grant-kvalificering-needs = از قبل در سوئد زندگی می‌کنید؟ پس نقل مکان در داخل سوئد نباید چیزی را تغییر دهد.
grant-kvalificering-apply = لازم نیست کاری کنید. اگر مطمئن نیستید، از ادارهٔ بیمه (Försäkringskassan) بپرسید.

grant-bostadsbidrag_manad-name = کمک‌هزینهٔ مسکن، حساب ماهانه (bostadsbidrag)
grant-bostadsbidrag_manad-what = درآمد به جای سال، ماه به ماه حساب خواهد شد. آن وقت دانستن مبلغ آسان‌تر است.
grant-bostadsbidrag_manad-needs = برای کسی است که کمک‌هزینهٔ مسکن (bostadsbidrag) دارد. شاید حد درآمد هم تغییر کند.
grant-bostadsbidrag_manad-apply = از ادارهٔ بیمه (Försäkringskassan) بپرسید هنگام رفتن به خانه چه چیزی برقرار است.
