alert-title = { $count ->
    [one] 🔔 یک وظیفهٔ جدید که مناسب شماست
   *[other] 🔔 { $count } وظیفهٔ جدید که مناسب شماست
  }
alert-job = { $mark } { $occupation } در { $municipality }
alert-job-permanent = { $mark } { $occupation } در { $municipality }. کار دایمی.
alert-more = { $count ->
    [one] و یک وظیفهٔ دیگر.
   *[other] و { $count } وظیفهٔ دیگر.
  }
alert-why = شما به وظیفه‌های جدید «بلی» گفتید. شغل: { $work }. جای: { $where }.
alert-any-work = همهٔ شغل‌ها
alert-anywhere = تمام سویدن
alert-neutral = اینجا چیز جدیدی برای خواندن هست.
alert-show = نشان بدهید
alert-see = { $mark } { $occupation } در { $municipality }
alert-mute-group = 🔕 دیگر نفرستید: { $occupation }
alert-mute-municipality = 🔕 دیگر نفرستید از { $municipality }
alert-settings = ⚙️ پیام‌های من
alert-closed = وظیفهٔ { $occupation } در { $municipality } دیگر باز نیست.
campaign-title = { $count ->
    [one] 🏘 کمون { $municipality } یک وظیفه دارد که مناسب شماست
   *[other] 🏘 کمون { $municipality } { $count } وظیفه دارد که مناسب شماست
  }
campaign-welcome = هر کسی که به اینجا کوچ می‌کند، می‌تواند با خوشی درخواست بدهد.
campaign-housing = کمون می‌گوید خانه پیدا می‌شود.
campaign-words = کمون می‌نویسد:
campaign-why = شما به پیام کمون‌ها «بلی» گفتید. شغل: { $work }. جای: { $where }.
    کمون نمی‌داند شما کی هستید.

outcome-ask = شما خواندید چطور برای این وظیفه درخواست بدهید: { $occupation }، { $municipality }. چطور شد؟ فقط یک بار می‌پرسیم.
outcome-applied = درخواست داده‌ام
outcome-interview = به مصاحبه رفته‌ام
outcome-got_it = وظیفه را گرفتم
outcome-moved = نقل مکان کرده‌ام
outcome-not_looking = دیگر در جستجوی کار نیستم
outcome-never = دیگر هیچ‌وقت نپرسید
outcome-thanks = تشکر. جواب را می‌شماریم. ذخیره نمی‌کنیم که شما بودید.
outcome-thanks-never = دیگر نمی‌پرسیم که چطور شد.
apply-outcome = دو هفته بعد یک بار می‌پرسیم که چطور شد. جواب شما فقط یک عدد می‌شود.
apply-outcome-never = نخیر تشکر، نپرسید

toast-alerts-on = روشن شد. هر وقت خواستید، تغییرش بدهید.
toast-alerts-off = خاموش شد.
toast-alerts-paused = تا آن وقت پیام نمی‌دهیم.
toast-alerts-changed = تغییر داده شد.
toast-alerts-later = آن وقت دوباره می‌پرسیم.
toast-outcome-never = دیگر نمی‌پرسیم که چطور شد.
toast-muted = دیگر دربارهٔ آن پیام نمی‌دهیم.
toast-unmuted = دوباره دربارهٔ آن پیام می‌دهیم.

menu-alerts = پیام‌های من
    .words = پیام; پیامها; پیام ها; پیامهای من; خبر; خبرم کن; خبر بتی; خبر بده; خبرم کنین; اطلاع; اطلاعیه; نوتیفیکیشن; زنگ; payam; khabar; notis; meddelanden
alerts-title = چه وقت پیام می‌دهیم
alerts-none = تا وقتی «بلی» نگویید، به شما پیام نمی‌دهیم.
alerts-ended = گفتگو برای ما بسته بود. به همین خاطر «بلی» شما ختم شد. فقط وقتی دوباره «بلی» بگویید، باز شروع می‌شود.
alerts-paused = ⏸ وقفه. پیش از { $date } پیام نمی‌دهیم.
alerts-own-line = 🔔 وظیفه‌های جدید که مناسب شماست: { $state }
alerts-own-what = فقط از نوع وظیفه‌ای خبر می‌دهیم که انتخاب کرده‌اید.
alerts-towns-line = 🏘 پیام از کمون‌ها: { $state }
alerts-towns-what = یک کمون می‌تواند از نوع وظیفه‌ای خبر بدهد که انتخاب کرده‌اید. حداکثر روز یک بار. کمون نمی‌داند شما کی هستید.
alerts-state-on = روشن
alerts-state-off = خاموش
alerts-pace-off = خاموش
alerts-pace-now = روشن، همین که وظیفه بیاید
alerts-pace-daily = روشن، روز یک بار
alerts-pace-weekly = روشن، هر دوشنبه
alerts-quiet-line = 🌙 بدون پیام از { $from } تا { $until }
alerts-quiet-line-none = 🌙 شب و روز پیام داده می‌توانیم
alerts-neutral-line = 🔒 پیام نمی‌گوید دربارهٔ چیست.
alerts-muted-line = { $count ->
    [one] 🔕 از یک چیز نمی‌خواهید خبر شوید.
   *[other] 🔕 از { $count } چیز نمی‌خواهید خبر شوید.
  }
alerts-own-change = 🔔 وظیفه‌های جدید: روشن یا خاموش
alerts-towns-yes = 🏘 بلی به کمون‌ها
alerts-towns-no = 🏘 نخیر به کمون‌ها
alerts-times = 🌙 ساعت خاموشی و وقفه
alerts-neutral-on = 🔒 موضوع پیام را پنهان کنید
alerts-neutral-off = 🔓 موضوع پیام را نشان دهید
alerts-muted = 🔕 دیگر نفرستید: دیدن لست
alerts-own-title = هر چند وقت یک بار از وظیفه‌های جدید خبر بدهیم؟
alerts-own-wish = شغل: { $work }. جای: { $where }.
alerts-own-now = همین که بیاید
alerts-own-daily = روز یک بار
alerts-own-weekly = هر دوشنبه
alerts-own-off = هیچ‌وقت
alerts-times-title = چه وقت پیام ندهیم؟
alerts-times-what = پیام ساعت خاموشی بعد از آن به شما می‌رسد. وقفه برای وظیفه‌های جدید و کمون‌ها است. یادآوری‌هایی که خواسته‌اید، باز هم می‌آید.
alerts-quiet-at-21-08 = خاموشی از ۲۱ تا ۰۸
alerts-quiet-at-22-07 = خاموشی از ۲۲ تا ۰۷
alerts-quiet-at-18-10 = خاموشی از ۱۸ تا ۱۰
alerts-quiet-at-none = بدون خاموشی
alerts-pause-7 = ⏸ وقفهٔ یک هفته
alerts-pause-30 = ⏸ وقفهٔ یک ماه
alerts-pause-90 = ⏸ وقفهٔ سه ماه
alerts-pause-end = ▶️ ختم وقفه
alerts-muted-title = از این‌ها نمی‌خواهید خبر شوید
alerts-muted-what = یک خط را فشار دهید تا دوباره از آن خبر شوید.
alerts-muted-none = لست خالی است. از هر چیزی که انتخاب کرده‌اید خبر می‌شوید.
alerts-unmute = 🔔 { $what }
alerts-web = صفحهٔ ویب وقتی بسته است پیام داده نمی‌تواند. این کار فقط در تلگرام می‌شود.
alerts-web-join = آنجا ادامه بدهید. بعد می‌توانید به وظیفه‌های جدید «بلی» بگویید.

told-title = موضوع این بود
told-closed = این وظیفه دیگر باز نیست.

offer-ask = 🔔 وظیفه‌های جدید همیشه می‌آید. وقتی یک وظیفه مناسب شما باشد، خبر بدهیم؟
offer-yes = بلی، حداکثر روز یک بار
offer-no = نخیر، تشکر
offer-declined = پس پیام نمی‌دهیم. می‌توانیم بعداً دوباره بپرسیم؟
offer-later-30 = یک ماه بعد بپرسید
offer-later-90 = سه ماه بعد بپرسید
nothing-alerts = می‌توانیم یک بار خبر بدهیم، وقتی اولین وظیفه بیاید. یا هر بار، حداکثر روز یک بار.
nothing-alerts-on = شما به وظیفه‌های جدید «بلی» گفته‌اید. وقتی یک وظیفه مناسب شما باشد، خبر می‌دهیم.
button-alerts-ongoing = هر بار خبر بدهید

shared-hello = 💛 کسی به فکر شما بود و یک وظیفه برای شما روان کرد.
share-bot = 💛 به همسایه خبر بدهید
share-bot-text = وظیفه‌های خالی در مناطق روستایی سویدن، برای تمام خانواده. رایگان و به زبان خود شما.
inline-bot-title = خبر دادن از کار در مناطق روستایی
inline-bot-what = رایگان و به زبان خود گیرنده

town-saved = حداقل { $count } نفر از { $county } وظیفه‌های { $municipality } را ذخیره کرده‌اند.
privacy-alerts = به پیام‌ها «بلی» می‌گویید؟ چیزی که انتخاب کرده‌اید قفل نمی‌شود، ورنه نمی‌دانیم چه روان کنیم. ولایت (län) شما هم همین‌طور، اما فقط برای شمردن.
    می‌شماریم که چند نفر وظیفه ذخیره می‌کنند، درخواست می‌دهند و نقل مکان می‌کنند. سوال‌های بی‌جواب دربارهٔ یک جا را هم می‌شماریم. هیچ‌کس نمی‌بیند که چه کسی بود، و عدد کمتر از پنج نشان داده نمی‌شود.
