# The town
town-where = Найбільше місто чи селище: { $town }. { $county }.
town-distance = Приблизно { $km } км по прямій звідси: { $municipality }.
town-near = Поблизу: { $places }.
town-school = Діти, які живуть у комуні, мають право на школу до 9 класу включно. Ми не знаємо, яка школа найближча.
town-preschool = Комуна має запропонувати садок (förskola) протягом чотирьох місяців. Увечері, вночі й на вихідних його може не бути: запитайте.
town-housing-stated = Комуна каже, що житло є. { $said }
town-housing-unknown = Ми не знаємо, чи є вільне житло. Запитайте комуну.
town-tax = Хто тут живе, платить нижчий податок, на { $sum } на рік. Ви маєте бути зареєстровані тут (folkbokföring) 1 листопада попереднього року.
town-ask = Зателефонуйте в комуну { $municipality }. Запитайте про службу для новоприбулих (inflyttarservice), школу й житло.
said-on = Сказано { $date }.
said-long-ago = Сказано понад рік тому, { $date }: запитайте, чи це досі так.
town-said = Позначене 🏠 каже сама комуна. { $said }
town-schools = 🏠 Школа до 9 класу включно є тут: { $places }.
town-school-right = Діти, які живуть у комуні, мають право на школу до 9 класу включно.
town-preschool-law = Комуна має запропонувати садок (förskola) протягом чотирьох місяців.
town-preschool-queue = 🏠 Черга до садка: { $queue }.
town-preschool-no-queue = 🏠 Черги до садка немає.
town-shift-care-unknown = Догляду за дітьми ввечері, вночі й на вихідних може не бути: запитайте.
town-shift-care = 🏠 За дітьми доглядають увечері, вночі й на вихідних.
town-shift-care-places = 🏠 За дітьми доглядають увечері, вночі й на вихідних тут: { $places }.
town-no-shift-care = 🏠 Увечері, вночі й на вихідних догляду за дітьми немає.
town-housing-vacant = 🏠 { $count ->
    [one] { $count } квартира вільна
    [few] { $count } квартири вільні
    [many] { $count } квартир вільні
   *[other] { $count } квартири вільні
  }.
town-housing-none-now = 🏠 Вільних квартир немає.
town-housing-queue = 🏠 Черга на квартиру: { $queue }.
town-housing-company = 🏠 Квартири здає { $company }.
town-housing-ask = 🏠 Запитати про житло: { $contact }
town-associations = 🏠 Гуртки й товариства: { $contact }
town-sfi = 🏠 Шведська для дорослих (sfi): { $places }
town-adult = 🏠 Освіта для дорослих: { $places }
town-college = 🏠 Найближчий виш (högskola): { $college }, { $place }
town-college-km = 🏠 Найближчий виш (högskola): { $college }, { $place }, { $km } км
town-bus-hourly = 🏠 Удень автобус ходить щогодини.
town-bus-some = 🏠 Автобус ходить кілька разів на день.
town-bus-none = 🏠 Автобуса немає.
town-bus-odd = 🏠 Автобус ходить і ввечері, і на вихідних.
town-bus-no-odd = 🏠 Увечері й на вихідних автобус не ходить.
town-bus-on-demand = 🏠 Автобус можна викликати телефоном.
town-train = 🏠 Тут зупиняється поїзд.
town-reception = 🏠 Мови тих, хто вас зустріне: { $languages }.
town-contact = 🏠 Запитати про переїзд сюди: { $contact }
town-words = 🏠 Слова самої комуни, шведською:
town-contact-job = Комуна каже, де можна запитати про роботу й переїзд: { $contact }. { $said }
town-housing-job = Комуна каже, де можна запитати про житло: { $contact }. { $said }
town-shift-care-job = Комуна каже, що за дітьми доглядають увечері, вночі й на вихідних. { $said }
town-no-shift-care-job = Комуна каже, що ввечері, вночі й на вихідних догляду за дітьми немає. { $said }
town-link-housing = Житло
town-link-associations = Гуртки й товариства
town-link-sfi = Sfi, шведська для дорослих
town-link-adult = Освіта для дорослих
town-link-buses = Автобуси й поїзди
queue-weeks = приблизно { $least ->
    [one] { $least } тиждень
    [few] { $least } тижні
    [many] { $least } тижнів
   *[other] { $least } тижні
  }
queue-months = приблизно { $least ->
    [one] { $least } місяць
    [few] { $least } місяці
    [many] { $least } місяців
   *[other] { $least } місяці
  }
queue-weeks-range = { $least }–{ $most ->
    [one] { $most } тиждень
    [few] { $most } тижні
    [many] { $most } тижнів
   *[other] { $most } тижні
  }
queue-months-range = { $least }–{ $most ->
    [one] { $most } місяць
    [few] { $most } місяці
    [many] { $most } місяців
   *[other] { $most } місяці
  }
local-title = Там, де ви живете зараз: { $municipality }
local-double_rent_during_notice = Комуна { $municipality } каже, що платить оренду за ваше старе житло, поки триває строк відмови. { $said }
local-moving_help = Комуна { $municipality } каже, що допомагає з переїздом. { $said }
local-study_visit = Комуна { $municipality } каже, що ви можете спершу поїхати й подивитися місце. { $said }
local-other = Комуна { $municipality } має власну підтримку. { $said }
local-until = Заява до { $date }.
local-decides = Вирішує комуна. Попросіть письмову відповідь, перш ніж переїхати.
local-check = Можливо, це вже змінилося. Запитайте комуну { $municipality }.
tongue-sv = шведська
tongue-en = англійська
tongue-ar = арабська
tongue-so = сомалійська
tongue-fa = перська
tongue-prs = дарі
tongue-ti = тигринья
tongue-ckb = сорані
tongue-kmr = курманджі
tongue-tr = турецька
tongue-bs = боснійська
tongue-hr = хорватська
tongue-sr = сербська
tongue-pl = польська
tongue-es = іспанська
tongue-uk = українська
tongue-ru = російська
tongue-sq = албанська
tongue-th = тайська
tongue-fi = фінська
tongue-am = амхарська
tongue-ps = пушту
tongue-syr = сирійська (арамейська)
tongue-fr = французька
tongue-de = німецька
tongue-ro = румунська
tongue-no = норвезька
tongue-da = данська
tongue-vi = в’єтнамська
tongue-zh = китайська
tongue-sgn = жестова мова
source-line-stated = Джерело: { $name }. Сказано { $date }.
