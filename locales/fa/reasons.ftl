# Why it fits.
reason-occupation-same = کاری که دنبالش هستید: { $occupation }
reason-occupation-near = نزدیک به کاری که دنبالش هستید: { $occupation }
reason-occupation-open-now = حالا باز است، بدون پروانهٔ حرفه‌ای (legitimation): { $occupation }
reason-occupation-field = در همان رشته‌ای که دنبالش هستید: { $occupation }
reason-occupation-other = حرفه‌ای دیگر: { $occupation }
reason-occupation-any = { $occupation }. بخوانید آگهی چه می‌خواهد.
reason-occupation-no-training = می‌توانید بدون آموزش قبلی شروع کنید
reason-permanent-yes = کار دائمی (tillsvidare)
reason-permanent-yes-wished = اول کار دائمی، همان‌طور که می‌خواهید (tillsvidare)
reason-permanent-leads = آگهی می‌گوید شاید کار دائمی شود
reason-permanent-unknown = آگهی نمی‌گوید کار دائمی است یا نه: بپرسید
reason-permanent-no = کار برای مدتی محدود است
reason-permanent-short-wished = کار برای مدتی محدود، همان‌طور که می‌خواهید
reason-school-right = بچه‌ها اینجا تا پایان کلاس نهم حق مدرسه دارند. نمی‌دانیم نزدیک‌ترین مدرسه کدام است.
reason-school-gymnasium = شاید دبیرستان (gymnasium) در شهر دیگری باشد: از کمون بپرسید
reason-pay-stated = حقوق طبق آگهی: { $pay }
reason-pay-typical = حقوق معمول این حرفه: { $pay } در ماه ({ $year }). این حقوق همین شغل نیست.
reason-pay-unknown = حقوق در آگهی نیامده است: بپرسید
reason-step-up-yes = یک پله بالاتر از کاری که دنبالش هستید
reason-step-up-unknown = نمی‌دانیم این یک پله بالاتر است یا نه
reason-known-here = اینجا کسی را می‌شناسید
reason-known-near = در { $km } کیلومتری کسی را می‌شناسید
reason-known-far = دور از کسانی که می‌شناسید: { $km } کیلومتر
reason-known-unknown = نمی‌دانیم اینجا کسی را می‌شناسید یا نه
reason-partner-here = شغل برای نفر دیگر در همان جا: { $count ->
    [one] یک
   *[other] { $count }
  }
reason-partner-near = شغل برای نفر دیگر در نزدیکی: { $count ->
    [one] یک
   *[other] { $count }
  }
reason-partner-none = الان اینجا شغلی برای نفر دیگر نیست
reason-partner-unknown = نمی‌دانیم نفر دیگر دنبال چه کاری است
reason-housing-stated = کمون می‌گوید خانه پیدا می‌شود. { $said }
reason-housing-unknown = از وضع خانه خبر نداریم: از کمون بپرسید
reason-getting-car = برای رفتن به سر کار ماشین دارید
reason-getting-odd-hours = عصر و آخر هفته اتوبوس کم است: بپرسید چطور باید رفت
reason-getting-unknown = نمی‌دانیم اتوبوس تا محل کار هست یا نه: بپرسید
reason-shifts-day = کار در روز
reason-shifts-odd = کار در عصر، شب، آخر هفته یا شیفت
reason-shifts-children = کار در عصر، شب یا آخر هفته. مراقبت از بچه‌ها در شب قطعی نیست: بپرسید.
reason-shifts-unknown = آگهی ساعت کار را نمی‌گوید: بپرسید
reason-experience-not-needed = سابقهٔ کار لازم نیست
reason-experience-unknown = آگهی نمی‌گوید سابقهٔ کار لازم است یا نه
reason-experience-have = سابقهٔ کار را دارید
reason-experience-abroad = از کشور دیگری سابقهٔ کار دارید
reason-experience-missing = سابقهٔ کار لازم است
reason-experience-demanded = سابقهٔ کار لازم است: بپرسید آیا سابقهٔ شما کافی است
reason-credential-have = پروانهٔ حرفه‌ای (legitimation) دارید
reason-credential-missing = پروانهٔ حرفه‌ای سوئد (legitimation) لازم است
reason-credential-legitimation = پروانهٔ حرفه‌ای سوئد (legitimation) لازم است: آن را دارید؟
reason-credential-title = عنوان کمک‌پرستار (undersköterska) گواهی (bevis) می‌خواهد. کار دستیار مراقبت (vårdbiträde) باز است.
reason-credential-teacher = بدون پروانهٔ معلمی (lärarlegitimation): هر بار حداکثر یک سال
reason-credential-guard = اول استانداری (Länsstyrelsen) باید شما را تأیید کند. کارفرما درخواست می‌دهد.
reason-credential-electrician = می‌توانید زیر نظر یک شرکت برق ثبت‌شده کار کنید
reason-credential-truck = آموزش لیفتراک (truck) لازم است، و اجازهٔ کارفرما
reason-credential-permit = یک مجوز لازم است: از کارفرما بپرسید
reason-credential-ykb = گواهینامهٔ C یا D و گواهی رانندگی حرفه‌ای (YKB) لازم است
reason-credential-taxi = پروانهٔ رانندگی تاکسی (taxiförarlegitimation) لازم است
reason-credential-open = پروانهٔ حرفه‌ای (legitimation) لازم نیست
reason-licence-none = در مشخصات آگهی گواهینامهٔ رانندگی نخواسته‌اند
reason-licence-demanded = گواهینامهٔ رانندگی لازم است: { $licence }
reason-licence-have = گواهینامهٔ لازم را دارید: { $licence }
reason-licence-missing = گواهینامهٔ رانندگی لازم است: { $licence }
reason-car-none = در مشخصات آگهی ماشین شخصی نخواسته‌اند
reason-car-demanded = ماشین شخصی لازم است
reason-car-have = ماشین شخصی لازم است و شما دارید
reason-car-missing = ماشین شخصی لازم است
reason-language-swedish = زبان سوئدی لازم است
reason-language-have = سوئدی شما برای این کار کافی است
reason-language-other = زبان‌های لازم: { $languages }
reason-language-unknown = آگهی دربارهٔ زبان چیزی نمی‌گوید
lane-licence = برای این کار پروانهٔ حرفه‌ای سوئد (legitimation) لازم دارید: { $occupation }. ادارهٔ بهداشت و امور اجتماعی (Socialstyrelsen) تحصیلات شما را ارزیابی می‌کند.
    همین حالا می‌توانید برای پروانه درخواست بدهید. هنوز لازم نیست سوئدی بلد باشید.
lane-now = برای این شغل‌ها همین حالا می‌توانید درخواست بدهید:
reason-licence-special = گواهینامه یا گواهی خاصی لازم است: آگهی را بخوانید
reason-studies-unknown = از آموزش در آن نزدیکی خبر نداریم: از آموزش بزرگسالان کمون بپرسید
reason-experience-trained = کار را همان جا به شما یاد می‌دهند
reason-language-basic = کمی سوئدی لازم است
reason-language-good = سوئدی خوب لازم است
reason-language-fluent = سوئدی روان لازم است
reason-housing-help = آگهی می‌گوید برای پیدا کردن خانه کمکتان می‌کنند
reason-money-more = در ماه حدود { $amount } بیشتر از همین کار در { $home } می‌ماند ({ $year })
reason-money-less = در ماه حدود { $amount } کمتر از همین کار در { $home } می‌ماند ({ $year })
reason-money-same = در ماه تقریباً همان‌قدر می‌ماند که با همین کار در { $home } ({ $year })
reason-school-places = بچه‌ها اینجا تا پایان کلاس نهم حق مدرسه دارند. کمون می‌گوید چنین مدرسه‌ای در اینجاها هست: { $places }. { $said }
reason-housing-vacant = کمون می‌گوید { $count ->
    [one] یک آپارتمان خالی
   *[other] { $count } آپارتمان خالی
  } هست. { $said }
reason-housing-none-now = کمون می‌گوید هیچ آپارتمانی خالی نیست. { $said }
reason-partner-stated = کمون می‌گوید برای نفر دیگر هم شغل هست. { $said }
reason-welcome-movers = کمون می‌نویسد: اگر به اینجا نقل مکان کنید، خوش آمدید. { $said }
reason-welcome-help = کمون می‌نویسد: در نقل مکان کمک می‌کنند. { $said }
reason-welcome-both = کمون می‌نویسد: اگر به اینجا نقل مکان کنید، خوش آمدید. در نقل مکان هم کمک می‌کنند. { $said }
reason-welcome-unknown = نمی‌دانیم آیا دنبال کسانی هستند که به اینجا نقل مکان می‌کنند
reason-getting-bus-day = کمون می‌گوید در روز اتوبوس هست. { $said }
reason-getting-bus-odd = کمون می‌گوید عصر و آخر هفته اتوبوس هست. { $said }
reason-getting-no-bus-day = کمون می‌گوید اتوبوس نیست: بپرسید چطور باید به سر کار رفت. { $said }
reason-getting-no-bus-odd = کمون می‌گوید عصر و آخر هفته اتوبوس نیست: بپرسید چطور باید به سر کار رفت. { $said }
reason-shifts-care = کار در عصر، شب یا آخر هفته. کمون می‌گوید در این ساعت‌ها از بچه‌ها مراقبت می‌شود. { $said }
reason-shifts-no-care = کار در عصر، شب یا آخر هفته. کمون می‌گوید در این ساعت‌ها مراقبت از بچه‌ها نیست. { $said }
reason-language-work = کمون می‌گوید زبان سر کار این است: { $languages }. { $said }
reason-language-reception = کمون می‌گوید کسانی که از شما استقبال می‌کنند این زبان‌ها را حرف می‌زنند: { $languages }. { $said }
reason-studies-sfi = کمون می‌گوید کلاس زبان سوئدی (sfi) در اینجاها هست: { $places }. { $said }
reason-studies-adult = کمون می‌گوید بزرگسالان در اینجاها می‌توانند درس بخوانند: { $places }. { $said }
reason-studies-college = کمون می‌گوید نزدیک‌ترین دانشگاه { $college } در { $place } است. { $said }
reason-studies-both = کمون می‌گوید بزرگسالان در اینجاها می‌توانند درس بخوانند: { $places }. نزدیک‌ترین دانشگاه { $college } در { $place } است. { $said }
