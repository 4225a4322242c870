alert-title = { $count ->
    [one] 🔔 کارێکی نوێ کە بۆ تۆ دەگونجێت
   *[other] 🔔 { $count } کاری نوێ کە بۆ تۆ دەگونجێن
  }
alert-job = { $mark } { $occupation } لە { $municipality }
alert-job-permanent = { $mark } { $occupation } لە { $municipality }. کاری هەمیشەیی.
alert-more = { $count ->
    [one] هەروەها کارێکی تر.
   *[other] هەروەها { $count } کاری تر.
  }
alert-why = بۆ کاری نوێ وتت بەڵێ. پیشە: { $work }. شوێن: { $where }.
alert-any-work = هەموو پیشەکان
alert-anywhere = هەموو وڵات
alert-neutral = شتێکی نوێ لێرەیە بۆ خوێندنەوە.
alert-show = ببینە
alert-see = { $mark } { $occupation } لە { $municipality }
alert-mute-group = 🔕 ئیتر نا: { $occupation }
alert-mute-municipality = 🔕 ئیتر نا لە { $municipality }
alert-settings = ⚙️ نامەکانم
alert-closed = { $occupation } لە { $municipality }: ئیتر کراوە نییە.
campaign-title = { $count ->
    [one] 🏘 لە { $municipality } کارێک هەیە کە بۆ تۆ دەگونجێت
   *[other] 🏘 لە { $municipality } { $count } کار هەن کە بۆ تۆ دەگونجێن
  }
campaign-welcome = هەر کەسێک بگوازێتەوە بۆ ئێرە، بە خێر بێت داوا بکات.
campaign-housing = شارەوانییەکە دەڵێت خانوو هەیە.
campaign-words = شارەوانییەکە دەنووسێت:
campaign-why = بۆ نامەی شارەوانییەکان وتت بەڵێ. پیشە: { $work }. شوێن: { $where }.
    شارەوانییەکە نازانێت تۆ کێیت.
outcome-ask = خوێندتەوە چۆن داوای کارێک دەکرێت: { $occupation }، { $municipality }. چۆن بوو؟ تەنها یەک جار دەپرسین.
outcome-applied = داوام کردووە
outcome-interview = چاوپێکەوتنم کردووە
outcome-got_it = کارەکەم وەرگرت
outcome-moved = گواستوومەتەوە
outcome-not_looking = ئیتر بەدوای کاردا ناگەڕێم
outcome-never = ئیتر هەرگیز لێم مەپرسن
outcome-thanks = سوپاس. وەڵامەکە دەژمێرین. هەڵی ناگرین کە هی تۆ بوو.
outcome-thanks-never = ناپرسین چۆن بوو.
apply-outcome = دوای دوو هەفتە یەک جار دەپرسین چۆن بوو. وەڵامەکە تەنها دەبێتە ژمارەیەک.
apply-outcome-never = نا سوپاس، مەپرسن
toast-alerts-on = کراوەیە. هەر کات دەتوانیت بیگۆڕیت.
toast-alerts-off = داخرا.
toast-alerts-paused = تا ئەو کاتە بێدەنگ دەبین.
toast-alerts-changed = گۆڕدرا.
toast-alerts-later = ئەو کاتە دووبارە دەپرسین.
toast-outcome-never = ناپرسین چۆن بوو.
toast-muted = ئیتر باسی ئەوە ناکەین.
toast-unmuted = دووبارە باسی ئەوە دەکەین.
menu-alerts = نامەکانم
    .words = نامە; نامەکان; ئاگاداری; ئاگاداریەکان; ئاگادارکردنەوە; مەسج; notis
alerts-title = کەی نامەت بۆ دەنێرین
alerts-none = تا نەڵێیت بەڵێ، نامەت بۆ نانێرین.
alerts-ended = چاتەکە بۆ ئێمە داخرابوو. ئیتر بەڵێکەت کۆتایی هات. تەنها کە دووبارە وتت بەڵێ، دەست پێ دەکاتەوە.
alerts-paused = ⏸ وەستانی کاتی. پێش { $date } نامە نانێرین.
alerts-own-line = 🔔 کاری نوێ کە بۆ تۆ دەگونجێت: { $state }
alerts-own-what = تەنها باسی ئەو جۆرە کارە دەکەین کە هەڵتبژاردووە.
alerts-towns-line = 🏘 نامەی شارەوانییەکان: { $state }
alerts-towns-what = شارەوانییەک دەتوانێت باسی ئەو جۆرە کارە بکات کە هەڵتبژاردووە. ڕۆژی یەک جار، زیاتر نا. شارەوانییەکە نازانێت تۆ کێیت.
alerts-state-on = کراوە
alerts-state-off = داخراو
alerts-pace-off = داخراو
alerts-pace-now = کراوە، هەر کە هاتن
alerts-pace-daily = کراوە، ڕۆژی یەک جار
alerts-pace-weekly = کراوە، هەموو دووشەممەیەک
alerts-quiet-line = 🌙 بێدەنگی لە { $from } تا { $until }
alerts-quiet-line-none = 🌙 دەتوانین بە شەو و ڕۆژ نامە بنێرین
alerts-neutral-line = 🔒 نامەکە ناڵێت باسی چییە.
alerts-muted-line = { $count ->
    [one] 🔕 یەک شت هەیە ناتەوێت باسی بکەین.
   *[other] 🔕 { $count } شت هەیە ناتەوێت باسیان بکەین.
  }
alerts-own-change = 🔔 کاری نوێ: کردنەوە یان داخستن
alerts-towns-yes = 🏘 بەڵێ بۆ شارەوانییەکان
alerts-towns-no = 🏘 نا بۆ شارەوانییەکان
alerts-times = 🌙 کاتی بێدەنگی و وەستان
alerts-neutral-on = 🔒 بابەتی نامەکە بشارەوە
alerts-neutral-off = 🔓 بابەتی نامەکە پیشان بدە
alerts-muted = 🔕 ئیتر نا: لیستەکە ببینە
alerts-own-title = چەند جار باسی کاری نوێت بۆ بکەین؟
alerts-own-wish = پیشە: { $work }. شوێن: { $where }.
alerts-own-now = هەر کە هاتن
alerts-own-daily = ڕۆژی یەک جار
alerts-own-weekly = هەموو دووشەممەیەک
alerts-own-off = هیچ کات
alerts-times-title = کەی بێدەنگ بین؟
alerts-times-what = ئەوەی لە کاتی بێدەنگیدا دێت، دواتر پێت دەگات. وەستان بۆ کاری نوێ و نامەی شارەوانییەکانە. بیرخستنەوەکان کە خۆت داوات کردوون، هەر دێن.
alerts-quiet-at-21-08 = بێدەنگی ٢١ تا ٠٨
alerts-quiet-at-22-07 = بێدەنگی ٢٢ تا ٠٧
alerts-quiet-at-18-10 = بێدەنگی ١٨ تا ١٠
alerts-quiet-at-none = هیچ کات بێدەنگ مەبن
alerts-pause-7 = ⏸ یەک هەفتە بوەستن
alerts-pause-30 = ⏸ یەک مانگ بوەستن
alerts-pause-90 = ⏸ سێ مانگ بوەستن
alerts-pause-end = ▶️ کۆتایی بە وەستان بهێنە
alerts-muted-title = ناتەوێت باسی ئەمانە بکەین
alerts-muted-what = دێڕێک دابگرە بۆ ئەوەی دووبارە باسی بکەین.
alerts-muted-none = لیستەکە بەتاڵە. باسی هەموو ئەوانە دەکەین کە هەڵتبژاردوون.
alerts-unmute = 🔔 { $what }
alerts-web = ماڵپەڕێکی داخراو ناتوانێت نامەت بۆ بنێرێت. تەنها لە تێلێگرام دەبێت.
alerts-web-join = لەوێ بەردەوام بە، ئینجا دەتوانیت بۆ کاری نوێ بڵێیت بەڵێ.
told-title = نامەکە باسی ئەمە بوو
told-closed = کارەکە ئیتر کراوە نییە.
offer-ask = 🔔 هەمیشە کاری نوێ دێت. کە شتێک بۆت گونجا، پێت بڵێین؟
offer-yes = بەڵێ، ڕۆژی یەک جار، زیاتر نا
offer-no = نا سوپاس
offer-declined = کەواتە نامە نانێرین. دەکرێت دواتر دووبارە بپرسین؟
offer-later-30 = دوای یەک مانگ بپرسن
offer-later-90 = دوای سێ مانگ بپرسن
nothing-alerts = دەتوانین یەک جار پێت بڵێین، کە یەکەم کار هات. یان هەموو جارێک: ڕۆژی یەک جار، زیاتر نا.
nothing-alerts-on = بۆ کاری نوێ وتووتە بەڵێ. کە شتێک گونجا، پێت دەڵێین.
button-alerts-ongoing = هەموو جارێک پێم بڵێن
shared-hello = 💛 کەسێک بیری لە تۆ کردەوە و کارێکی بۆ ناردیت.
share-bot = 💛 بە دراوسێیەک بڵێ
share-bot-text = کاری بەردەست لە لادێی سوید، بۆ هەموو خێزان. بێ بەرامبەر، و بە زمانی خۆت.
inline-bot-title = باسی کاری لادێ بۆ کەسێک بکە
inline-bot-what = بێ بەرامبەر، و بە زمانی وەرگر
town-saved = لە { $county } لانیکەم { $count } کەس کاریان لە { $municipality } هەڵگرتووە.
privacy-alerts = بۆ نامە دەڵێیت بەڵێ؟ ئەوەی هەڵتبژاردووە قفڵ ناکرێت، ئەگینا نازانین چی بنێرین. پارێزگاکەشت (län) هەروا، بەڵام تەنها بۆ ژماردن.
    دەژمێرین چەند کەس کار هەڵدەگرن، داوا دەکەن و دەگوازنەوە. هەروەها ئەو پرسیارانە دەژمێرین کە دەربارەی شوێنێکن و وەڵامیان نەبوو. کەس نابینێت کێن، و هیچ ژمارەیەک کەمتر لە پێنج پیشان نادرێت.
