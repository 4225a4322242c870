
verdict-eligible = معلوم می‌شود که شرط‌ها را دارید.
verdict-undecided = به این بسته است: { $what }.
hangs-on-place = کمون
hangs-on-swedish = اینکه چقدر سویدنی یاد دارید
verdict-depends-on-place = به کمون بسته است. یک وظیفه را باز کنید تا ببینیم.
verdict-ineligible-because = این احتمالاً به شما نمی‌رسد. این را تعیین می‌کند: { $because }.
verdict-information = شاید این به شما مربوط باشد. شرط‌ها را بخوانید.
verdict-employer = این کمک به کارفرما می‌رسد، نه به شما. می‌توانید به او بگویید.
verdict-local = هر کمون خودش تصمیم می‌گیرد. بپرسید.
verdict-not-in-force = این حالا اعتبار ندارد.
verdict-ended = این دیگر نیست.
verdict-never-existed = این هیچ‌وقت در سویدن نبوده است.
verdict-cross-border = این فقط برای نقل مکان به کشور دیگر است.
mark-ended = دیگر نیست: { $name }
mark-never = هیچ‌وقت نبوده است: { $name }
mark-abroad = فقط به کشور دیگر: { $name }
mark-planned = هنوز نه: { $name }
mark-employer = به کارفرما می‌رسد: { $name }
mark-unconfirmed = بالای این حساب نکنید: { $name }
instead-line = به جای آن: { $instead }
support-less-sure = در اینجا کمتر مطمئن هستیم. پیش از اینکه بالای آن حساب کنید، بپرسید.
ended-line = صفحه‌های کهنه وعدهٔ کمک مالی نقل مکان می‌دهند. این کمک در ۲۰۱۵ لغو شد.

because-movers = اینکه چه کسانی نقل مکان می‌کنند
because-children_ages = سن اطفال
because-income = عاید
because-age = سن شما
because-assistance_2025 = اینکه در ۲۰۲۵ کمک معیشتی (försörjningsstöd) می‌گرفتید یا نه
because-assistance_now = اینکه حالا کمک معیشتی (försörjningsstöd) می‌گیرید یا نه
because-registered_unemployed = اینکه در ادارهٔ کاریابی (Arbetsförmedlingen) ثبت‌نام هستید یا نه
because-interview_far = اینکه سفر چقدر دور است
because-keeps_old_home = اینکه خانهٔ خود را نگه می‌دارید یا نه
because-rents_home = اینکه خانهٔ شما کرایی است یا نه
because-abilities = اینکه از پیش سویدنی یاد دارید
because-destination_tax_reduction = کمون، که در لست نیست
because-destination_ev_premium = کمون (شاید بعضی منطقه‌ها حساب شود، پس بپرسید)

amount-up-to = حداکثر { $amount }.
amount-up-to-per-month = حداکثر { $amount } در ماه.
amount-per-month = { $amount } در ماه.
amount-per-month-per-child = { $amount } در ماه برای هر طفل.
amount-per-year = { $amount } در سال.
amount-check-with = شاید مقدار پول تغییر کرده باشد. از اینجا بپرسید: { $payer }.

payer-af = ادارهٔ کاریابی (Arbetsförmedlingen)
payer-fk = ادارهٔ بیمه (Försäkringskassan)
payer-skatteverket = ادارهٔ مالیه (Skatteverket)
payer-csn = ادارهٔ کمک مالی تحصیلی (CSN)
payer-kommun = کمون (kommun)
payer-employer = کارفرما
payer-akassa = صندوق بیکاری (a-kassa)
payer-naturvardsverket = ادارهٔ محیط زیست (Naturvårdsverket)
payer-hyresnamnden = هیئت رسیدگی به کرایه (Hyresnämnden)
payer-eures = شبکهٔ کاریابی اروپا (EURES)

q-age = چند ساله هستید؟
q-age-why = این را فقط برای همین کمک می‌پرسیم. این کمک شرط سن دارد.
q-age-16_19 = ۱۶ تا ۱۹ سال
q-age-20_28 = ۲۰ تا ۲۸ سال
q-age-29_65 = ۲۹ تا ۶۵ سال
q-age-66_plus = ۶۶ سال یا بیشتر
q-assistance_2025 = از جولای تا دسمبر ۲۰۲۵ از سوسیال کمک معیشتی (försörjningsstöd) می‌گرفتید؟
q-assistance_2025-why = این را فقط برای همین کمک می‌پرسیم. برای کسی است که در تمام آن شش ماه این کمک را داشت.
q-assistance_2025-every_month = بلی، هر ماه
q-assistance_2025-some_months = بلی، بعضی ماه‌ها
q-assistance_2025-no = نخیر
q-assistance_now = حالا از سوسیال کمک معیشتی (försörjningsstöd) می‌گیرید؟
q-assistance_now-why = این را فقط برای همین کمک می‌پرسیم. شش ماه پشت هم ضرور است.
q-assistance_now-six_months = بلی، شش ماه پشت هم یا بیشتر
q-assistance_now-shorter = بلی، مدت کمتر
q-assistance_now-no = نخیر
q-registered_unemployed = در ادارهٔ کاریابی (Arbetsförmedlingen) ثبت‌نام هستید؟
q-registered_unemployed-why = این را فقط برای همین کمک می‌پرسیم. برای کسی است که ثبت‌نام است.
q-registered_unemployed-yes = بلی
q-registered_unemployed-no = نخیر
q-interview_far = رفتن و پس آمدن از مصاحبه، بیشتر از سه ساعت وقت می‌گیرد؟
q-interview_far-why = این را فقط برای همین کمک می‌پرسیم. برای سفر دور به مصاحبه است.
q-interview_far-yes = بلی
q-interview_far-no = نخیر
q-keeps_old_home = وقتی در یک شهر دیگر کار را شروع کنید، می‌خواهید خانهٔ خود را نگه دارید؟
q-keeps_old_home-why = این را فقط برای همین کمک می‌پرسیم. برای کسی است که دو خانه دارد.
q-keeps_old_home-yes = بلی
q-keeps_old_home-no = نخیر
q-rents_home = خانه را با قرارداد خود به کرایه گرفته‌اید؟
q-rents_home-why = این را فقط برای همین قانون می‌پرسیم. دربارهٔ خانهٔ کرایی (hyresrätt) است.
q-rents_home-yes = بلی
q-rents_home-no = نخیر

grant-resebidrag-name = کمک مالی سفر به مصاحبهٔ کار (resebidrag)
grant-resebidrag-what = کمک برای سفر و ماندن شب، وقتی مصاحبه در جای دور است. برای خود نقل مکان نیست.
grant-resebidrag-needs = ۲۰ ساله یا بزرگ‌تر هستید و در ادارهٔ کاریابی (Arbetsförmedlingen) ثبت‌نام هستید. بیکار هستید یا شاید بیکار شوید. رفتن و پس آمدن بیشتر از سه ساعت وقت می‌گیرد.
    وظیفه باید در ویب‌سایت Platsbanken باشد. ادارهٔ کاریابی تصمیم می‌گیرد.
    در مکتب عالی مسلکی (yrkeshögskola) درس خوانده‌اید؟ شاید قانون‌های دیگر باشد.
grant-resebidrag-apply = پیش از سفر درخواست بدهید. حداقل سه روز کاری پیش، به ادارهٔ کاریابی (Arbetsförmedlingen) زنگ بزنید: { "\u2068" }0771-416 416{ "\u2069" }. دعوت‌نامه و اعلان را نگه دارید.

grant-jobbpremie-name = پاداش کار (jobbpremie)
grant-jobbpremie-what = پول اضافی، وقتی از کمک معیشتی (försörjningsstöd) به کار می‌روید. مالیه ندارد. حداکثر ۱۸ ماه داده می‌شود.
grant-jobbpremie-needs = از جولای تا دسمبر ۲۰۲۵ هر ماه کمک معیشتی (försörjningsstöd) داشتید. در ماهی که برای آن درخواست می‌دهید، معاش دارید. در آن ماه هیچ‌کس در خانواده کمک معیشتی ندارد.
    فرق ندارد که کجا زندگی می‌کنید.
grant-jobbpremie-apply = برای هر ماه یک بار، در انترنت به ادارهٔ بیمه (Försäkringskassan) درخواست بدهید. تا سه ماه بعد از ماه معاش وقت دارید.

grant-jobbstimulans-name = یک حصهٔ معاش حساب نمی‌شود (jobbstimulans)
grant-jobbstimulans-what = وقتی کمون کمک معیشتی (försörjningsstöd) شما را حساب می‌کند، یک‌چهارم معاش شما حساب نمی‌شود. این دو سال ادامه دارد.
grant-jobbstimulans-needs = شش ماه پشت هم کمک معیشتی (försörjningsstöd) داشته‌اید و حالا معاش می‌گیرید. در همان ماه پاداش کار (jobbpremie) را گرفته نمی‌توانید.
grant-jobbstimulans-apply = به کمون بگویید که کار گرفته‌اید. از آن‌ها بخواهید که jobbstimulans را حساب کنند.

grant-bostadsbidrag_barn-name = کمک مالی کرایهٔ خانواده‌ها (bostadsbidrag)
grant-bostadsbidrag_barn-what = کمک در کرایه برای خانواده‌هایی که طفل در خانه دارند. اگر کرایه کمتر شود، شاید این کمک هم کمتر شود. معاش بیشتر هم همین‌طور.
grant-bostadsbidrag_barn-needs = به کرایه، عاید، پول پس‌انداز و تعداد اطفال بسته است. بیشترین پول برای سه طفل یا بیشتر است. محل سکونت شما باید در همان خانه ثبت باشد (folkbokförd).
    عاید تغییر کرد؟ فوراً خبر بدهید، ورنه شاید قرضدار شوید.
grant-bostadsbidrag_barn-apply = در همان ماه که به خانه می‌روید، به ادارهٔ بیمه (Försäkringskassan) درخواست بدهید. برای ماه‌های گذشته نمی‌دهند.

grant-bostadsbidrag_ung-name = کمک مالی کرایه، ۱۸ تا ۲۸ سال (bostadsbidrag)
grant-bostadsbidrag_ung-what = کمک در کرایه برای جوانان بدون طفل و با عاید بسیار کم.
grant-bostadsbidrag_ung-needs = ۱۸ تا ۲۸ ساله هستید. خانهٔ خود را دارید و محل سکونت شما آنجا ثبت شده است (folkbokförd). با معاش کار تمام‌وقت، عاید تقریباً همیشه از حد بلندتر است.
grant-bostadsbidrag_ung-apply = در همان ماه که به خانه می‌روید، به ادارهٔ بیمه (Försäkringskassan) درخواست بدهید.

grant-barnbidrag-name = کمک مالی اطفال (barnbidrag و flerbarnstillägg)
grant-barnbidrag-what = کمک مالی اطفال (barnbidrag) با نقل مکان در داخل سویدن تغییر نمی‌کند. با دو طفل یا بیشتر، یک پول اضافی هم هست (flerbarnstillägg).
grant-barnbidrag-needs = طفل زیر ۱۶ سال است یا هنوز در مکتب اساسی (grundskola) درس می‌خواند.
grant-barnbidrag-apply = کمک مالی اطفال را از پیش دارید؟ پس درخواست دوباره ضرور نیست. آدرس جدید را به ادارهٔ مالیه (Skatteverket) خبر بدهید.

grant-regional_skattereduktion-name = مالیهٔ کمتر در بعضی کمون‌ها
grant-regional_skattereduktion-what = باشندگان بعضی کمون‌ها کمی کمتر مالیه می‌دهند. نام سویدنی آن regional skattereduktion است.
grant-regional_skattereduktion-needs = در ۱ نومبر محل سکونت شما در آن کمون ثبت شده است (folkbokförd). پس برای سال آینده حساب می‌شود.
    بعد از ۱ نومبر نقل مکان می‌کنید؟ پس یک سال دیرتر می‌شود.
grant-regional_skattereduktion-apply = درخواست ضرور نیست. تا یک هفته، نقل مکان را به ادارهٔ مالیه (Skatteverket) خبر بدهید.

grant-dubbel_bosattning-name = کسر مالیه برای دو خانه (dubbel bosättning)
grant-dubbel_bosattning-what = خانهٔ خود را نگه می‌دارید و نزدیک کار یک خانه به کرایه می‌گیرید؟ پس می‌توانید کرایهٔ جدید را در فورم مالیه (deklaration) کم کنید. سفر به خانه هم شاید حساب شود.
grant-dubbel_bosattning-needs = به خاطر کار نقل مکان کرده‌اید و خانهٔ قبلی را نگه داشته‌اید. فاصله بیشتر از ۵۰ کیلومتر است. شب‌ها در شهر جدید می‌خوابید.
    برای شخص تنها حداکثر دو سال است. برای زن و شوهر گاهی پنج سال.
grant-dubbel_bosattning-apply = آن را در فورم مالیه بنویسید. بل کرایه و رسیدها را نگه دارید.

grant-flytt_av_arbetsgivare-name = از کارفرما بخواهید که مصارف نقل مکان را بدهد
grant-flytt_av_arbetsgivare-what = کارفرما می‌تواند پول موتر کوچ‌کشی و سفر خانواده را بدهد. پس برای شما مالیه ندارد. هیچ کارفرمایی مجبور نیست.
grant-flytt_av_arbetsgivare-needs = نقل مکان می‌کنید چون شهر کار شما تغییر می‌کند. کرایهٔ دوم از مالیه معاف نیست.
grant-flytt_av_arbetsgivare-apply = پیش از امضای قرارداد کار بپرسید. بخواهید که جواب را تحریری بدهند.

grant-rut_flytt-name = تخفیف مالیهٔ RUT برای کمک در کوچ‌کشی
grant-rut_flytt-what = اگر از یک شرکت کمک کوچ‌کشی بخرید، یک حصهٔ مصرف کم می‌شود. شرکت آن را از بل کم می‌کند.
grant-rut_flytt-needs = ۱۸ ساله یا بزرگ‌تر هستید. به اندازهٔ کافی مالیه می‌دهید. شرکت تأیید شده است.
    ادارهٔ دولتی یا کمون پول آن را داده است؟ پس حساب نمی‌شود.
grant-rut_flytt-apply = پیش از فرمایش دادن، از شرکت دربارهٔ کم کردن RUT بپرسید. از ادارهٔ مالیه (Skatteverket) بپرسید که چقدر کم می‌شود.

grant-elbilspremie-name = پاداش موتر برقی (elbilspremie)
grant-elbilspremie-what = کمک برای خریدن یا کرایهٔ موتر برقی در بعضی کمون‌ها. ماه به ماه داده می‌شود. شاید پول آن تمام شود.
grant-elbilspremie-needs = عاید خانواده نسبتاً کم است. هیچ‌کس مالیهٔ دولتی نمی‌دهد. در یک سال گذشته موتر برقی یا هایبرید چارجی نداشته‌اید.
    قرض پرداخت‌نشدهٔ راه در ادارهٔ وصول قرض (Kronofogden) ندارید. موتر نباید بسیار قیمت باشد.
grant-elbilspremie-apply = اول نقل مکان را خبر بدهید. تا دو ماه بعد از گرفتن موتر، به ادارهٔ محیط زیست (Naturvårdsverket) درخواست بدهید. بپرسید که پول مانده است یا نه.

grant-reseavdrag-name = کسر مالیه برای رفت‌وآمد به کار (reseavdrag)
grant-reseavdrag-what = تا جای کار راه دور است؟ پس یک حصهٔ مصرف در فورم مالیه (deklaration) کم می‌شود.
grant-reseavdrag-needs = فقط مصارف بالاتر از یک حد سالانه حساب می‌شود. با موتر باید حداقل پنج کیلومتر باشد. موتر باید روز حداقل دو ساعت وقت کمتر از بس یا قطار بگیرد.
grant-reseavdrag-apply = سفرهای خود را یادداشت کنید. آن‌ها را در فورم مالیه بنویسید. از ادارهٔ مالیه (Skatteverket) بپرسید که حد امسال چقدر است.

grant-nystartsjobb-name = کار برای شروع دوباره (nystartsjobb)
grant-nystartsjobb-what = کارفرما برای کسی که مدت زیاد بیکار بوده، به دولت کمتر پول می‌دهد. معاش باید نظر به قرارداد جمعی باشد.
grant-nystartsjobb-needs = در ادارهٔ کاریابی (Arbetsförmedlingen) ثبت‌نام هستید. مدت زیاد بیکار بوده‌اید یا نو به سویدن آمده‌اید. ادارهٔ کاریابی تصمیم می‌گیرد.
grant-nystartsjobb-apply = از مسئول دوسیه بپرسید که به شما می‌رسد یا نه. به کارفرما بگویید. تصمیم باید پیش از اولین روز کار گرفته شود.

grant-introduktionsjobb-name = کار برای آشنا شدن (introduktionsjobb)
grant-introduktionsjobb-what = کارفرما برای یک حصهٔ معاش کمک می‌گیرد و کار را به شما یاد می‌دهد.
grant-introduktionsjobb-needs = در یک برنامهٔ ادارهٔ کاریابی (Arbetsförmedlingen) هستید، یا نو به سویدن آمده‌اید. ادارهٔ کاریابی تصمیم می‌گیرد.
grant-introduktionsjobb-apply = از مسئول دوسیه بپرسید که به شما می‌رسد یا نه. تصمیم باید پیش از اولین روز کار گرفته شود.

grant-etableringsjobb-name = کار برای جای گرفتن در سویدن (etableringsjobb)
grant-etableringsjobb-what = کار تمام‌وقت است. یک حصهٔ پول شما را کارفرما می‌دهد، یک حصه را دولت. کم پیدا می‌شود.
grant-etableringsjobb-needs = ۲۰ ساله یا بزرگ‌تر هستید و در ادارهٔ کاریابی (Arbetsförmedlingen) ثبت‌نام هستید. مدت زیاد بیکار بوده‌اید یا نو به سویدن آمده‌اید. کارفرما یک قرارداد جمعی (kollektivavtal) خاص دارد.
grant-etableringsjobb-apply = از ادارهٔ کاریابی (Arbetsförmedlingen) بپرسید. تصمیم باید پیش از اولین روز کار گرفته شود.

grant-starta_eget-name = کمک برای شروع شرکت خود (starta eget)
grant-starta_eget-what = پول برای وقت اول شرکت خود شما. اکثراً شش ماه.
grant-starta_eget-needs = ۱۸ ساله یا بزرگ‌تر هستید و در ادارهٔ کاریابی (Arbetsförmedlingen) ثبت‌نام هستید. شرکت هنوز شروع نشده است. کار شرکت باید خرچ خود را بکشد.
    در ادارهٔ وصول قرض (Kronofogden) قرض ندارید. ادارهٔ کاریابی تصمیم می‌گیرد.
grant-starta_eget-apply = پیش از شروع، با ادارهٔ کاریابی (Arbetsförmedlingen) صحبت کنید.

grant-skolplats-name = جای در مکتب
grant-skolplats-what = اطفال در کمونی که زندگی می‌کنند حق مکتب دارند. مکتب رایگان است. اطفال در سالی که شش‌ساله می‌شوند، صنف آمادگی (förskoleklass) را شروع می‌کنند.
grant-skolplats-needs = محل سکونت طفل در آن کمون ثبت شده است (folkbokförd). اگر راه دور یا خطرناک باشد، ترانسپورت مکتب (skolskjuts) رایگان است. کمون تعیین می‌کند که کدام راه دور است.
grant-skolplats-apply = همین که روز نقل مکان را دانستید، به کمون زنگ بزنید. دربارهٔ ترانسپورت مکتب (skolskjuts) هم بپرسید.

grant-forskola-name = جای در کودکستان (förskola)
grant-forskola-what = کمون باید تا چهار ماه بعد از درخواست شما جای بدهد. طفل باید یک‌ساله شده باشد.
grant-forskola-needs = در آن کمون زندگی می‌کنید، و کار می‌کنید یا درس می‌خوانید. بیکار هستید یا در رخصتی والدین؟ پس طفل حق حداقل ۱۵ ساعت در هفته دارد.
    قانون برای شام، شب و آخر هفته وعدهٔ جای نمی‌دهد.
grant-forskola-apply = هرچه زودتر درخواست جای بدهید. به شکل شفت کار می‌کنید؟ پیش از قبول کردن کار، دربارهٔ شام و آخر هفته بپرسید.

grant-inackordering-name = کمک، وقتی نوجوان باید نزدیک لیسه زندگی کند
grant-inackordering-what = شاید لیسه (gymnasium) در شهر دیگری باشد. پس یک کمک برای جای زندگی شاگرد هست.
grant-inackordering-needs = شاگرد باید به خاطر مکتب دور از خانه زندگی کند. این کمک تا نیمهٔ سالی است که او ۲۰ ساله می‌شود.
grant-inackordering-apply = از کمونی بپرسید که به آنجا می‌روید. این را هم بپرسید که کدام رشته‌ها هست.

grant-sfi-name = کورس زبان سویدنی (sfi)
grant-sfi-what = کورس رایگان زبان سویدنی در کمونی که زندگی می‌کنید. اکثراً تا سه ماه شروع می‌شود.
grant-sfi-needs = این حق سه سال است، از وقتی که اول در کورس قبول شدید.
    پیش از ۲۰۲۶ قبول شدید؟ پس وقت از ۱ جنوری ۲۰۲۶ حساب می‌شود. شاید درازتر شود.
grant-sfi-apply = به آموزش بزرگسالان (vuxenutbildningen) در کمون جدید زنگ بزنید. برای چیزی که خوانده‌اید، تصدیق‌نامه بخواهید.

grant-forsorjningsstod_flytt-name = کمک معیشتی (försörjningsstöd) و مصارف نقل مکان
grant-forsorjningsstod_flytt-what = کمون گاهی در مصارف نقل مکان کمک کرده می‌تواند. پول معین نیست و حق یقینی نیست.
    هیچ ادارهٔ دولتی شما را به نقل مکان مجبور کرده نمی‌تواند. این باید خواست خود شما باشد.
grant-forsorjningsstod_flytt-needs = کمون حالت خود شما را بررسی می‌کند. بعد از نقل مکان، کمون جدید مسئول است. شاید قانون‌های دیگر داشته باشد.
grant-forsorjningsstod_flytt-apply = پیش از نقل مکان درخواست بدهید، در کمونی که حالا زندگی می‌کنید. از کاری که منتظر شماست بگویید.
    تصمیم تحریری بخواهید. بر آن اعتراض کرده می‌توانید.

grant-a_kassa-name = صندوق بیکاری (a-kassa)، وقتی کار را تبدیل می‌کنید
grant-a_kassa-what = تا قرارداد کار جدید امضا نشده است، استعفا ندهید. کسی که بدون دلیل معتبر کار خود را ترک کند، شاید ۴۵ روز پول نگیرد.
grant-a_kassa-needs = با همسر یا شریک زندگی خود می‌روید؟ یقینی نیست که این دلیل معتبر حساب شود. صندوق بیکاری (a-kassa) تصمیم می‌گیرد.
grant-a_kassa-apply = پیش از استعفا، از صندوق بیکاری (a-kassa) بپرسید. بیکار شدید؟ همان روز اول در ادارهٔ کاریابی (Arbetsförmedlingen) ثبت‌نام کنید.

grant-andrahandsuthyrning-name = آپارتمان را به کرایه بدهید و کار را امتحان کنید
grant-andrahandsuthyrning-what = می‌توانید خانهٔ کرایی (hyresrätt) را نگه دارید و کار در یک شهر دیگر را امتحان کنید. کار موقت دلیل معتبر است.
grant-andrahandsuthyrning-needs = اول باید صاحب‌خانه یا هیئت رسیدگی به کرایه (Hyresnämnden) اجازه بدهد. کرایه باید مناسب باشد.
    اگر بی‌اجازه به کرایه بدهید، شاید قرارداد را از دست بدهید. اگر آپارتمان را فسخ کنید، اکثراً سه ماه وقت می‌گیرد.
grant-andrahandsuthyrning-apply = پیش از نقل مکان، تحریری از صاحب‌خانه بپرسید. «نخیر» می‌گوید؟ از هیئت رسیدگی به کرایه (Hyresnämnden) بپرسید.

grant-hyresgaranti-name = ضمانت کرایه از کمون (kommunal hyresgaranti)
grant-hyresgaranti-what = کمون به صاحب‌خانه وعده می‌دهد که کرایه داده می‌شود. به شما پول نمی‌رسد، اما شاید قرارداد آسان‌تر پیدا شود.
grant-hyresgaranti-needs = فقط بعضی کمون‌ها آن را دارند. خود آن‌ها تعیین می‌کنند که برای چه کسی است.
grant-hyresgaranti-apply = از کمونی بپرسید که می‌خواهید به آنجا نقل مکان کنید.

grant-kommunal_bonus-name = کمک کمون به باشندگان جدید
grant-kommunal_bonus-what = کمونی را پیدا نکردیم که حتماً به تازه‌واردان پول بدهد. بسیاری آن‌ها دربارهٔ خانه، مکتب و کار رهنمایی می‌کنند.
grant-kommunal_bonus-needs = در هر کمون فرق دارد. فقط به صفحهٔ خود کمون که تاریخ دارد باور کنید.
grant-kommunal_bonus-apply = از کمون دربارهٔ خدمات برای تازه‌واردان (inflyttarservice) بپرسید. بپرسید که در چه کمک کرده می‌توانند.

grant-flyttningsbidrag-name = کمک مالی نقل مکان (flyttningsbidrag)
grant-flyttningsbidrag-ended = در ۲۰۱۵ لغو شد. پول برای موتر کوچ‌کشی و رفت‌وآمد هر روز بود.
    صفحه‌های کهنه هنوز می‌گویند که هست. کمک شروع (starthjälp) هم دیگر نیست.
grant-flyttningsbidrag-instead = پیش از امضا، از کارفرما دربارهٔ کمک در کوچ‌کشی بپرسید. برای مصاحبه در جای دور، کمک مالی سفر (resebidrag) هست.

grant-csn_avskrivning-name = قرض تحصیلی کمتر در مناطق روستایی
grant-csn_avskrivning-ended = این هیچ‌وقت در سویدن نبوده است. فقط یک پیشنهاد بود. در ناروی هست، اما فقط برای قرضه‌های ناروی.
grant-csn_avskrivning-instead = پرداخت سخت است؟ از ادارهٔ کمک مالی تحصیلی (CSN) دربارهٔ پرداخت کمتر بپرسید.

grant-korkortslan-name = قرضهٔ جواز رانندگی از CSN (körkortslån)
grant-korkortslan-ended = از ۲۰۲۴ به این طرف درخواست داده نمی‌شود. یک قرضه برای گرفتن جواز رانندگی بود.
grant-korkortslan-instead = از کارفرما یا ادارهٔ کاریابی (Arbetsförmedlingen) بپرسید. وظیفه‌هایی را هم نشان داده می‌توانیم که جواز رانندگی نمی‌خواهد.

grant-hemutrustningslan-name = قرضهٔ سامان خانه از CSN (hemutrustningslån)
grant-hemutrustningslan-ended = در شروع ۲۰۲۲ لغو شد. یک قرضه برای سامان خانهٔ کسانی بود که نو به سویدن آمدند.
grant-hemutrustningslan-instead = کمک معیشتی (försörjningsstöd) می‌گیرید؟ از کمون برای چیزهای ضروری کمک بخواهید. دربارهٔ سامان دست دوم هم بپرسید.

grant-studiestartsstod-name = کمک شروع تحصیل (studiestartsstöd)
grant-studiestartsstod-ended = در شروع ۲۰۲۶ لغو شد. یک کمک مالی برای بیکارانی بود که تحصیل را شروع می‌کردند.
grant-studiestartsstod-instead = از ادارهٔ کمک مالی تحصیلی (CSN) دربارهٔ کمک مالی عادی تحصیل بپرسید. از آموزش بزرگسالان (vuxenutbildning) کمون دربارهٔ کورس‌ها بپرسید.

grant-yrkesintroduktion-name = کمک برای آشنا شدن با شغل (yrkesintroduktion)
grant-yrkesintroduktion-ended = در شروع ۲۰۲۴ لغو شد. کمک به کارفرماهایی بود که به جوانان کار یاد می‌دادند.
grant-yrkesintroduktion-instead = از ادارهٔ کاریابی (Arbetsförmedlingen) دربارهٔ introduktionsjobb یا nystartsjobb بپرسید.

grant-avstandsbaserat_reseavdrag-name = کسر مالیه نظر به فاصله تا کار
grant-avstandsbaserat_reseavdrag-ended = هیچ‌وقت شروع نشد. پارلمان در ۲۰۲۲ «بلی» گفت، اما نظرش تغییر کرد. بعضی وبلاگ‌ها غلط می‌گویند.
grant-avstandsbaserat_reseavdrag-instead = کسر مالیهٔ عادی برای رفت‌وآمد به کار هنوز هست.

grant-eures_tms-name = برنامهٔ رفتن به کشور دیگر EURES (TMS)
grant-eures_tms-ended = برای نقل مکان در داخل سویدن نیست. فقط برای کار در یک کشور دیگر اتحادیهٔ اروپا است.
grant-eures_tms-instead = برای مصاحبه در جای دور در سویدن، کمک مالی سفر (resebidrag) هست.

verdict-planned = این پلان شده است. در { $date } شروع می‌شود. شاید تا آن وقت تغییر کند.
verdict-unconfirmed = این را تأیید کرده نتوانستیم. بالای آن حساب نکنید.
verdict-check-with = شاید قانون بعد از آنکه خواندیم تغییر کرده باشد. از اینجا بپرسید: { $payer }.
time-begins-before-move = در { $date } شروع می‌شود، پیش از وقتی که می‌خواهید نقل مکان کنید.
time-ends-before-move = در { $date } ختم می‌شود، پیش از وقتی که می‌خواهید نقل مکان کنید. بالای آن حساب نکنید.
time-may-end-before-move = در { $date } ختم می‌شود. شاید پیش از نقل مکان شما باشد.
amount-fee-up-to = فیس طفل اول حداکثر { $amount } در ماه است. برای خواهر و برادرها کمتر است.
amount-up-to-per-child-and-year = حداکثر { $amount } در سال برای هر طفل. اکثراً کمتر.
money-between = { $from } تا { $to }
money-up-to = حداکثر { $to }
money-at-least = حداقل { $from }
sum-per-month = با جواب‌های شما: { $money } در ماه.
sum-once = با جواب‌های شما: { $money } برای یک سفر.
sum-nothing = با جواب‌های شما، احتمالاً پول نمی‌رسد.
sum-fee-per-month = فیس طفل اول، با جواب‌های شما: { $money } در ماه.
sum-fee-none = با جواب‌های شما، فیس نیست.
sum-less-tax-per-month = با جواب‌های شما، مالیه کمتر می‌شود: { $money } در ماه.
sum-each-year = مالیه { $amount } در سال کمتر می‌شود. اولین سال: { $year }.
sum-each-year-or = مالیه { $amount } در سال کمتر می‌شود. اولین سال: { $year } یا { $or }.
assuming-job-premium = نظر به معاش پیش از مالیه حساب شده است. در آن ماه هیچ‌کس در خانواده کمک معیشتی (försörjningsstöd) ندارد.
assuming-interview = نظر به مصارف سفر که گفتید حساب شده است. ادارهٔ کاریابی (Arbetsförmedlingen) تصمیم می‌گیرد.
assuming-fee = تمام عاید را معاش حساب کرده‌ایم. عددها هنوز قطعی نیست. از کمون بپرسید.
assuming-housing = نظر به کرایه‌ای که گفتید و عاید حالا حساب شده است. تمام عاید را معاش حساب کرده‌ایم.
    پول پس‌انداز در اینجا حساب نیست. معاش جدید این پول را تغییر می‌دهد.
assuming-children = برای اطفال زیر ۱۶ سال یا در مکتب اساسی (grundskola) حساب شده است. حصهٔ پدر و مادر هر دو حساب شده است.
assuming-tax = مالیه را حدود سه حصه از ده حصهٔ معاش حساب کرده‌ایم. این کسر در فورم مالیه (deklaration) می‌شود.
assuming-registered = حساب کرده‌ایم که در روز نقل مکان، محل سکونت شما آنجا ثبت است (folkbokförd).
payer-ehalsomyndigheten = ادارهٔ صحت الکترونیکی (E-hälsomyndigheten)
support-question-title = یک سوال از همه بیشتر کمک می‌کند
support-next-question = { $count ->
    [one] یک کمک به این جواب بسته است: { $what }.
   *[other] { $count } کمک به این جواب بسته است: { $what }.
  }
button-more-support = بیشتر دربارهٔ کمک‌ها
more-support-title = بیشتر دربارهٔ کمک‌ها
planned-line = هنوز نه: { $name }. پلان شده از { $date }.
ruled-out-title = احتمالاً به شما نمی‌رسد
ruled-out-line = { $name }. این را تعیین می‌کند: { $because }.
more-support-tap = دربارهٔ چه خوانده می‌خواهید؟
topic-children = مکتب و کودکستان
topic-home = کمک مالی اطفال و کرایه
topic-move = نقل مکان و آپارتمان
topic-work = وظیفه، مصاحبه و کورس‌ها
topic-assistance = اگر کمک معیشتی (försörjningsstöd) دارید
topic-tax = مالیه، سفر و موتر
topic-employer = کمک به کارفرما
topic-employer-why = پول به کارفرما می‌رسد، نه به شما. وقتی درخواست کار می‌دهید، از این کمک گفته می‌توانید.
q-move_when = فکر می‌کنید چه وقت نقل مکان کنید؟
q-move_when-why = بعضی قانون‌ها در یک تاریخ معین شروع یا ختم می‌شود. برای مالیه، ۱ نومبر مهم است.
q-move_when-2026 = در سال ۲۰۲۶
q-move_when-2027_by_1_nov = سال ۲۰۲۷، تا ۱ نومبر
q-move_when-2027_after_1_nov = سال ۲۰۲۷، بعد از ۱ نومبر
q-move_when-2028 = در سال ۲۰۲۸
short-move_when = وقت نقل مکان
q-children_count = چند طفل با شما نقل مکان می‌کند؟
q-children_count-why = فقط می‌پرسیم تا پول را حساب کنیم.
q-children_count-1 = یک طفل
q-children_count-2 = دو طفل
q-children_count-3 = سه طفل
q-children_count-4 = چهار طفل
q-children_count-5_plus = پنج طفل یا بیشتر
short-children_count = تعداد اطفال
q-new_rent = فکر می‌کنید کرایهٔ خانهٔ جدید در ماه چقدر شود؟
q-new_rent-why = فقط می‌پرسیم تا پول را حساب کنیم. تخمین کافی است.
q-new_rent-under_4 = کمتر از ۴٬۰۰۰ کرون
q-new_rent-4_6 = ۴٬۰۰۰ تا ۶٬۰۰۰ کرون
q-new_rent-6_8 = ۶٬۰۰۰ تا ۸٬۰۰۰ کرون
q-new_rent-over_8 = بیشتر از ۸٬۰۰۰ کرون
short-new_rent = کرایهٔ جدید
q-new_pay = معاش شما در وظیفهٔ جدید، در ماه و پیش از مالیه، چقدر می‌شود؟
q-new_pay-why = فقط می‌پرسیم تا پاداش را حساب کنیم. پاداش یک حصهٔ معاش است.
q-new_pay-under_15 = کمتر از ۱۵٬۰۰۰ کرون
q-new_pay-15_25 = ۱۵٬۰۰۰ تا ۲۵٬۰۰۰ کرون
q-new_pay-over_25 = بیشتر از ۲۵٬۰۰۰ کرون
short-new_pay = معاش جدید
q-trip_cost = سفر به مصاحبه، با ماندن شب، چقدر مصرف دارد؟
q-trip_cost-why = فقط می‌پرسیم تا پول را حساب کنیم. تخمین کافی است.
q-trip_cost-under_1500 = کمتر از ۱٬۵۰۰ کرون
q-trip_cost-1500_3600 = ۱٬۵۰۰ تا ۳٬۶۰۰ کرون
q-trip_cost-over_3600 = بیشتر از ۳٬۶۰۰ کرون
short-trip_cost = مصارف سفر

grant-logi_program-name = سفر و جای زندگی در وقت یک برنامه
grant-logi_program-what = کمک برای سفر و خانهٔ دوم، وقتی در یک شهر دیگر در یک برنامه هستید. برای وظیفهٔ عادی نیست.
grant-logi_program-needs = ادارهٔ کاریابی (Arbetsförmedlingen) شما را به آن برنامه فرستاده است. فقط مصارف بالاتر از یک حد حساب می‌شود.
grant-logi_program-apply = پیش از شروع برنامه، از مسئول دوسیه بپرسید.

grant-boende_vid_jobbstart-name = جای زندگی موقت در شروع کار
grant-boende_vid_jobbstart-what = کمک دولتی برای جای زندگی در شروع کار پیدا نکردیم.
grant-boende_vid_jobbstart-needs = چیز دیگر هست. اگر دو خانه دارید، شاید کسر مالیه برای دو خانه (dubbel bosättning) مناسب باشد.
grant-boende_vid_jobbstart-apply = از کارفرما دربارهٔ جای زندگی در روزهای اول بپرسید. پیش از امضا بپرسید.

grant-aktivitetsstod-name = پول aktivitetsstöd و etableringsersättning هنگام نقل مکان
grant-aktivitetsstod-what = این پول را در وقت یک برنامه می‌گیرید. ما قانون را این‌طور می‌فهمیم که نقل مکان شما را بیرون نمی‌کند.
grant-aktivitetsstod-needs = در یک برنامهٔ ادارهٔ کاریابی (Arbetsförmedlingen) هستید. کار تمام‌وقت برنامه را ختم می‌کند. اگر دوباره بیکار شوید، پس آمده می‌توانید.
grant-aktivitetsstod-apply = پیش از نقل مکان، به مسئول دوسیه بگویید.

grant-lonebidrag-name = کمک معاش (lönebidrag) و کمک‌های مشابه
grant-lonebidrag-what = کارفرما برای یک حصهٔ معاش کمک می‌گیرد، وقتی کسی به کار مناسب حالش ضرورت دارد.
grant-lonebidrag-needs = ادارهٔ کاریابی (Arbetsförmedlingen) تصمیم می‌گیرد. ما هیچ‌وقت چنین چیز را نمی‌پرسیم.
grant-lonebidrag-apply = از مسئول دوسیه بپرسید که به شما می‌رسد یا نه. تصمیم باید پیش از اولین روز کار گرفته شود.

grant-egen_flyttkostnad-name = کسر مالیه برای مصارف نقل مکان خود شما
grant-egen_flyttkostnad-what = مصرفی که خود شما برای نقل مکان می‌دهید، اکثراً از مالیه کم نمی‌شود.
grant-egen_flyttkostnad-needs = شاید یک استثنا باشد، وقتی کارفرما تمام کار را به جای دیگر ببرد.
grant-egen_flyttkostnad-apply = بهتر است پیش از امضا از کارفرما کمک بخواهید. از ادارهٔ مالیه (Skatteverket) دربارهٔ استثنا بپرسید.

grant-fritidskort-name = کارت سرگرمی اطفال (fritidskort)
grant-fritidskort-what = پول در یک کارت، برای ورزش، موسیقی و سرگرمی‌های دیگر. با طفل به کمون جدید می‌رود.
grant-fritidskort-needs = طفل امسال ۶ تا ۱۶ ساله می‌شود. پول برای خانواده‌هایی بیشتر است که سال قبل کمک مالی کرایه (bostadsbidrag) داشتند.
grant-fritidskort-apply = کارت را در ویب‌سایت fritidskortet.se باز کنید. پیش از ۳۰ نومبر مصرفش کنید.

grant-aktivitetskrav-name = شرط فعالیت با کمک معیشتی (försörjningsstöd)
grant-aktivitetskrav-what = با کمک معیشتی (försörjningsstöd) باید در جستجوی کار باشید یا کاری کنید که کمون آماده می‌کند. اکثراً بعد از سه ماه تمام‌وقت است.
grant-aktivitetskrav-needs = این شرط در کمون جدید هم هست. هیچ‌کس از شما خواسته نمی‌تواند که نقل مکان کنید.
grant-aktivitetskrav-apply = از کمون بپرسید که چه آماده می‌کند. وظیفهٔ جدید حساب می‌شود.

grant-bidragstak-name = حد بالایی کمک معیشتی (försörjningsstöd)
grant-bidragstak-what = فکر این است که کمک‌های مالی یک خانواده حد بالایی داشته باشد. خانواده‌های بزرگ آن را بیشتر حس می‌کنند.
grant-bidragstak-needs = برای خانواده‌هایی است که کمک معیشتی (försörjningsstöd) دارند. پارلمان جدید آن را تغییر داده می‌تواند.
grant-bidragstak-apply = از کمون بپرسید که این برای شما چه معنی دارد.

grant-dubbel_hyra_kommun-name = پرداخت کرایهٔ دوم از طرف کمون
grant-dubbel_hyra_kommun-what = گاهی می‌گویند که یک کمون، مثل Södertälje، هنگام نقل مکان کرایهٔ دو خانه را می‌دهد. ما پیدا نکردیم که این درست باشد.
grant-dubbel_hyra_kommun-needs = فقط به جواب تحریری کمون باور کنید.
grant-dubbel_hyra_kommun-apply = تاریخ‌ها را طوری پلان کنید که دو کرایه ندهید. کمک معیشتی (försörjningsstöd) دارید؟ پیش از نقل مکان از کمون بپرسید.

grant-uppsagningstid-name = سه ماه برای فسخ قرارداد آپارتمان
grant-uppsagningstid-what = کرایه‌نشین همیشه قرارداد را فسخ کرده می‌تواند. قرارداد در آخر یک ماه ختم می‌شود، حداقل سه ماه بعد.
grant-uppsagningstid-needs = هر چیزی که در قرارداد نوشته باشد، این قانون است. صاحب‌خانه به وقت کمتر «بلی» گفته می‌تواند. ورنه شاید تا چهار ماه دو کرایه بدهید.
grant-uppsagningstid-apply = تحریری فسخ کنید، اما فقط وقتی که وظیفه و خانهٔ جدید یقینی شد. از صاحب‌خانه وقت کمتر بخواهید.

grant-folkbokforing-name = خبر دادن نقل مکان به ادارهٔ مالیه (Skatteverket)
grant-folkbokforing-what = باید تا یک هفته نقل مکان را خبر بدهید. چیزهای زیاد به آن بسته است: مکتب، کمک مالی کرایه (bostadsbidrag)، کورس زبان (sfi) و مالیه.
grant-folkbokforing-needs = جای زندگی شما جایی است که بیشتر شب‌ها می‌خوابید. با دو خانه، شاید ادارهٔ مالیه (Skatteverket) از شما بپرسد.
grant-folkbokforing-apply = در ویب‌سایت skatteverket.se یا در یک دفتر خدمات (servicekontor) انجام بدهید. اطفال را هم در آن بنویسید.

grant-tioarig_skola-name = مکتب اساسی ده‌ساله (grundskola)
grant-tioarig_skola-what = صنف آمادگی (förskoleklass) صنف اول می‌شود. مکتب مثل پیش رایگان است، و اطفال در همان سن شروع می‌کنند.
grant-tioarig_skola-needs = برای همهٔ اطفال مکتب، در هر کمون است.
grant-tioarig_skola-apply = ضرور نیست که کاری کنید. مکتب خبر می‌دهد.

grant-skolskjuts-name = ترانسپورت مکتب (skolskjuts)
grant-skolskjuts-what = بس یا تکسی رایگان تا مکتب اساسی (grundskola)، وقتی راه دور یا خطرناک است.
grant-skolskjuts-needs = کمون تعیین می‌کند که کدام راه دور است. اگر مکتبی غیر از مکتب کمون را انتخاب کنید، شاید این حق از بین برود.
grant-skolskjuts-apply = پیش از انتخاب خانه، از کمون دربارهٔ ترانسپورت مکتب (skolskjuts) بپرسید.

grant-forskola_skift-name = مراقبت از طفل در شام، شب و آخر هفته
grant-forskola_skift-what = قانون برای شام، شب و آخر هفته وعدهٔ مراقبت نمی‌دهد. کمون باید کوشش کند که آن را آماده کند.
grant-forskola_skift-needs = در هر کمون فرق دارد. اکثراً باید پدر و مادر هر دو در آن ساعت‌ها کار کنند.
grant-forskola_skift-apply = به شکل شفت کار می‌کنید؟ پیش از قبول کردن کار، به کمون زنگ بزنید.

grant-forskoleavgift-name = فیس کودکستان
grant-forskoleavgift-what = فیس یک حد بالایی دارد، به نام maxtaxa. کسی که عاید کم دارد، کم می‌دهد یا هیچ.
grant-forskoleavgift-needs = فیس به عاید خانواده و تعداد اطفال بسته است. از خزانی که طفل سه‌ساله می‌شود، یک حصهٔ وقت رایگان است.
grant-forskoleavgift-apply = وقتی طفل شروع می‌کند، عاید را به کمون جدید خبر بدهید.

grant-fritidshem-name = مراقبت بعد از مکتب (fritidshem)
grant-fritidshem-what = مراقبت پیش از مکتب، بعد از مکتب و در رخصتی‌ها.
grant-fritidshem-needs = کار می‌کنید یا درس می‌خوانید. تا بهار سالی است که طفل ۱۳ ساله می‌شود.
grant-fritidshem-apply = همراه با مکتب، از کمون برای این هم جای بخواهید.

grant-kvalificering-name = سال‌های بیشتر در سویدن برای بعضی کمک‌های مالی
grant-kvalificering-what = کسی که از ۲۰۲۷ در سویدن ساکن می‌شود، باید برای بعضی کمک‌های مالی صبر کند. نقل مکان در داخل کشور حساب نمی‌شود.
grant-kvalificering-needs = از پیش در سویدن زندگی می‌کنید؟ پس نقل مکان در داخل سویدن نباید چیزی را تغییر بدهد.
grant-kvalificering-apply = ضرور نیست که کاری کنید. اگر مطمئن نیستید، از ادارهٔ بیمه (Försäkringskassan) بپرسید.

grant-bostadsbidrag_manad-name = کمک مالی کرایه، حساب ماهانه (bostadsbidrag)
grant-bostadsbidrag_manad-what = عاید به جای سال، ماه به ماه حساب خواهد شد. آن وقت دانستن مقدار پول آسان‌تر است.
grant-bostadsbidrag_manad-needs = برای کسی است که کمک مالی کرایه (bostadsbidrag) دارد. شاید حد عاید هم تغییر کند.
grant-bostadsbidrag_manad-apply = از ادارهٔ بیمه (Försäkringskassan) بپرسید که هنگام رفتن به خانه کدام قانون است.
