# Poster.
poster-headline = کار دائمی
poster-where = در روستاها و شهرهای کوچک هست
poster-what = به چند پرسش پاسخ دهید. شغل‌هایی ببینید که به همهٔ خانواده می‌خورد. دربارهٔ مدرسه، خانه و پول بخوانید.
poster-yours = به زبان خودتان، در گوشی خودتان.
poster-camera = دوربین گوشی را رو به مربع بگیرید
poster-type = یا نشانی را بنویسید
poster-free = اختیاری و رایگان
poster-not = ما ادارهٔ کار (Arbetsförmedlingen) نیستیم. هیچ ادارهٔ دولتی یا کارفرمایی پاسخ‌های شما را نمی‌بیند.

poster-title = ساختن پوستر
poster-lead = آن را جایی بزنید که مردم ببینند: رختشوی‌خانه (tvättstuga)، کتابخانه، انجمن. همه اجازه دارند. چیزی ذخیره نمی‌شود.
poster-language = سوئدی و یک زبان دیگر. کدام:
poster-drafted = هنوز کسی که این زبان را می‌داند متن را نخوانده است. خوب است اول از کسی بخواهید آن را بخواند.
poster-preview = این‌طور می‌شود
poster-address = کد و نشانی به اینجا می‌رسد: { $address }
poster-here-only = این نشانی فقط روی همین کامپیوتر کار می‌کند. کسی که سرویس Landa را اداره می‌کند می‌تواند نشانی‌ای بدهد که برای همه کار کند.
poster-a4 = پوستر در اندازهٔ A4
poster-cards = چهار کارت روی یک برگ A4
poster-cards-how = از روی علامت‌ها ببرید. کارت‌ها را پخش کنید، یا روی میز بگذارید.
poster-code = فقط مربع
poster-code-how = برای پوستر خودتان یا صفحه‌نمایش.
poster-svg = کد QR به شکل SVG
poster-png = کد QR به شکل PNG
poster-code-alt = کد QR به { $address }
poster-print = چاپ
poster-print-how = اندازهٔ A4 و بدون حاشیه را انتخاب کنید.
poster-back = برگشت
