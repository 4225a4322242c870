# Vacancies
number-today = Зараз у сільській місцевості { $places ->
    [one] { $places } вакансія
    [few] { $places } вакансії
    [many] { $places } вакансій
   *[other] { $places } вакансії
  } у { $vacancies ->
    [one] { $vacancies } оголошенні
    [few] { $vacancies } оголошеннях
    [many] { $vacancies } оголошеннях
   *[other] { $vacancies } оголошеннях
  }: { $work }. { $permanent ->
    [0] Оголошень про постійну роботу немає.
    [one] Про постійну роботу: { $permanent } оголошення.
    [few] Про постійну роботу: { $permanent } оголошення.
    [many] Про постійну роботу: { $permanent } оголошень.
   *[other] Про постійну роботу: { $permanent } оголошення.
  }
number-none = Сьогодні в сільській місцевості немає вакансій: { $work }. Ось найближче до цього.
number-checked = Перевірено сьогодні о { $time }.
number-checked-yesterday = Перевірено вчора о { $time }.
number-checked-old = Востаннє перевірено { $date }. Деяких вакансій уже може не бути.
number-samples = Це приклади, а не справжні вакансії. Вони показують, як усе працює.
card-sample = Приклад, не справжня вакансія
card-where = 📍 { $municipality }, { $county }
card-where-distance = 📍 { $municipality }, { $county }. { $km ->
    [0] Там, де ви живете зараз.
    [one] Приблизно { $km } км від дому по прямій.
    [few] Приблизно { $km } км від дому по прямій.
    [many] Приблизно { $km } км від дому по прямій.
   *[other] Приблизно { $km } км від дому по прямій.
  }
card-employer = 🏢 { $employer }
card-permanent = 📄 Постійна робота (tillsvidare)
card-temporary = 📄 Тимчасова робота
card-seasonal = 📄 Сезонна робота
card-on_call = 📄 За потреби (на виклик)
card-unknown = 📄 В оголошенні не сказано, чи робота постійна
card-full-time = 🕑 Повний робочий день
card-part-time = 🕑 Неповний робочий день, { $percent } %
card-part-time-range = 🕑 { $min }–{ $max } %
card-pay = 💰 { $pay }
card-until = 📅 Заявки до { $date }
card-position = Пропозиція { $at } з { $of }
reasons-title = { $occupation }, { $municipality }: чому саме це?
reasons-marks = ✓ є. ✗ бракує. ? не знаємо: запитайте.
reasons-evidence = Так написано в оголошенні, шведською:
button-previous = ‹ Попередня
button-next = Наступна ›
button-reasons = Чому саме це?
button-apply = Як подати заявку
button-town = Про це місце
button-support-us = Підтримка для нас
button-save = ☆ Зберегти
button-unsave = ★ Прибрати
button-share = Поділитися
button-not-for-me = Мені не підходить
button-open-ad = Відкрити оголошення
button-map = Показати на мапі
button-jobs-open = Показати відкриті вакансії
share-text = { $headline }, { $municipality }
vacancy-gone = Цю вакансію вже закрито.

apply-title = Як подати заявку
apply-link = Натисніть «Відкрити оголошення». Заявку подають там.
apply-email = Надішліть електронний лист на { $email }
apply-reference = Вкажіть номер { $reference }
apply-ask-employer = В оголошенні не сказано, як саме. Зателефонуйте й запитайте: { $employer }.
apply-copy = Це можна скопіювати у свою заявку. Змініть так, щоб усе було правдою:
apply-meaning = Це означає:
apply-paragraph = Вітаю! Подаю заявку на роботу «{ $headline }». Хочу переїхати до комуни { $municipality }.
    Можу почати за домовленістю.{ $experience }{ $licence }
    Можу розповісти більше.
apply-experience-in_sweden = { " " }Маю досвід цієї роботи у Швеції.
apply-experience-abroad = { " " }Маю досвід цієї роботи в іншій країні.
apply-experience-trained = { " " }Маю освіту для цієї роботи.
apply-licence-b = { " " }Маю водійські права категорії B.
apply-ask-title = Чотири питання, які варто поставити телефоном:
apply-ask-permanent = 1. Чи робота постійна (tillsvidare)? Чи є випробувальний термін (provanställning)?
apply-ask-hours = 2. Який графік? Чи працюють увечері, вночі або на вихідних?
apply-ask-housing = 3. Чи є житло? Кому можна зателефонувати?
apply-ask-start = 4. Коли можна почати? Чи можете ви оплатити переїзд?
apply-you-send = Ми нічого не надсилаємо роботодавцю. Це робите лише ви.

not-for-me-title = Що саме не підходить? Цю вакансію ми більше не покажемо.
not-for-me-work = Сама робота
not-for-me-place = Місце
not-for-me-hours = Графік
not-for-me-pay = Зарплата
not-for-me-demands = Вимоги
not-for-me-other = Щось інше

nothing-today = Сьогодні нічого не підходить.
nothing-today-as = Сьогодні ми не знайшли вакансій у сільській місцевості: { $work }.
nothing-nearest = Найближче до цього: { $work }, { $vacancies ->
    [one] { $vacancies } вакансія
    [few] { $vacancies } вакансії
    [many] { $vacancies } вакансій
   *[other] { $vacancies } вакансії
  }.
nothing-wait = Ми можемо написати один раз, коли з’явиться робота, яка підходить.
nothing-waiting = Ми напишемо один раз, коли з’явиться робота, яка підходить.
button-wait = Напишіть, коли з’явиться
button-unwait = Не пишіть мені
button-look-at = Показати: { $work }
button-any-work = Показати всі професії
waiting-on = Ми напишемо один раз, коли з’явиться робота, яка підходить.
waiting-off = Самі ми вам не пишемо.
found-title = З’явилася робота, яка вам підходить
found-why = Ви просили написати. Це єдиний раз.
button-see-job = Показати вакансію
opens-occupation = Якщо шукати й іншу роботу, буде ще { $count ->
    [one] { $count } вакансія
    [few] { $count } вакансії
    [many] { $count } вакансій
   *[other] { $count } вакансії
  }.
opens-place = В інших місцях є ще { $count ->
    [one] { $count } вакансія
    [few] { $count } вакансії
    [many] { $count } вакансій
   *[other] { $count } вакансії
  }.
opens-hours = З іншим графіком буде ще { $count ->
    [one] { $count } вакансія
    [few] { $count } вакансії
    [many] { $count } вакансій
   *[other] { $count } вакансії
  }.
opens-permanence = З тимчасовою роботою буде ще { $count ->
    [one] { $count } вакансія
    [few] { $count } вакансії
    [many] { $count } вакансій
   *[other] { $count } вакансії
  }.
opens-licence = З водійськими правами буде ще { $count ->
    [one] { $count } вакансія
    [few] { $count } вакансії
    [many] { $count } вакансій
   *[other] { $count } вакансії
  }.
button-change-occupation = Змінити професію
button-change-place = Змінити місце
button-change-hours = Змінити графік
button-change-permanence = Змінити найважливіше
button-change-licence = Змінити водійські права
number-none-real = Зараз тут немає справжніх вакансій. Прикладів ми тут не показуємо. Приходьте пізніше.
card-also-in = 📍 Така сама вакансія є й тут: { $municipalities }
gone-nearest = Ось що найбільш схоже й відкрите:
button-remind = 🔔 Нагадати за три дні
button-unremind = 🔕 Не нагадувати
reminder-title = Скоро останній день для заявки
reminder-why = Ви просили нагадати.
nothing-today-there = Сьогодні немає вакансій там, де ви хочете жити: { $work }.
apply-about = { $occupation }: { $employer }, { $municipality }

button-left = Скільки залишиться?
left-title = Скільки залишається щомісяця?
left-part-rent = Оренда
left-part-left = Залишок
bar-part = { $label }: { $amount }
left-range = { $low }–{ $high }
left-there = Із зарплати щомісяця залишається приблизно { $amount }, після податку й оренди. Цифри за { $year } рік.
left-more = Щомісяця залишається приблизно на { $amount } більше, ніж із такою самою роботою в { $home }. До витрат на їжу, авто й опалення. Цифри за { $year } рік.
left-less = Щомісяця залишається приблизно на { $amount } менше, ніж із такою самою роботою в { $home }. До витрат на їжу, авто й опалення. Цифри за { $year } рік.
left-same = Щомісяця залишається приблизно стільки ж, як із такою самою роботою в { $home }. До витрат на їжу, авто й опалення. Цифри за { $year } рік.
left-pay-stated = Зарплата до податку: { $there } за оголошенням. У { $home }: { $here }, середня в професії ({ $year }).
left-pay-stated_least = Зарплата до податку: щонайменше { $there } за оголошенням. У { $home }: { $here }, середня в професії ({ $year }).
left-pay-region = Зарплата до податку, середня в професії: { $there } там, { $here } у { $home } ({ $year }). Це не зарплата саме цієї роботи.
left-pay-country = Зарплата до податку: { $there } в обох місцях, середня в професії по країні ({ $year }). Для цього місця цифри немає.
left-hours = Ми рахуємо { $percent } % повного робочого дня в обох місцях.
left-tax = Податок: власний податок комуни, { $year }. Ми вважаємо, що вам менше ніж 66 років і ви не платите церковного внеску.
left-rent = Оренда: звичайна плата ({ $rooms }, приблизно { $area } м²). Вільне житло може коштувати більше.
left-rent-assumed = Оренда: звичайна плата ({ $rooms }, приблизно { $area } м²). Розмір ми припустили. Вільне житло може коштувати більше.
left-supplements = Середня зарплата містить доплати за вечори й вихідні. Про зарплату в оголошенні ми цього не знаємо.
left-between = Від { $less } менше до { $more } більше: цифри оренди неточні.
left-not-exact = Різниця може бути { $amount }: цифри оренди неточні.
left-no-margin = Ми не знаємо, наскільки точна цифра оренди: { $municipality }.
left-second = Якщо друга людина працюватиме за професією «{ $occupation }»: приблизно { $there } після податку там, { $here } у { $home }. Це можливо, але не напевно.
left-now = Те, на що ви живете сьогодні, не враховано.
left-two-homes = Якийсь час платитимете за два житла? Це не враховано.
left-support = Виплати не враховано. Вони можуть зрости або зменшитися, коли змінюються зарплата й оренда.
left-with-more = Із житловою допомогою (bostadsbidrag) щомісяця залишається на { $amount } більше, ніж у { $home }.
left-with-less = Із житловою допомогою (bostadsbidrag) щомісяця залишається на { $amount } менше, ніж у { $home }.
left-with-same = Із житловою допомогою (bostadsbidrag) щомісяця залишається від { $less } менше до { $more } більше, ніж у { $home }.
left-housing = Житлова допомога з такою зарплатою й орендою: { $there } там, { $here } у { $home }.
left-housing-same = Отже, житлова допомога однакова в обох місцях.
left-housing-none = З такою зарплатою житлової допомоги, мабуть, не буде ні там, ні в { $home }.
left-housing-assuming = Ми рахуємо так, ніби зарплата — це все, що ви маєте. Заощадження можуть зменшити допомогу. Вирішує Försäkringskassan.
left-housing-unknown-children_count = Житлова допомога може змінитися. Ми не знаємо, скільки дітей переїжджає з вами.
left-housing-unknown-other_adult = Житлова допомога може змінитися. Ми не знаємо, скільки заробляє друга доросла людина, тому не рахуємо.
left-housing-unknown-home = Житлова допомога може змінитися. Житло таке велике, що враховують лише частину оренди.
left-premium-same = Премія за роботу (jobbpremie) однакова в обох місцях: { $there } на місяць. У суму її не включено.
left-premium = Премія за роботу (jobbpremie): { $there } на місяць там, { $here } у { $home }. У суму її не включено.
left-child-same = Допомога на дитину (barnbidrag) однакова в обох місцях.
left-support-rest = Іншу підтримку не враховано.
left-reduction-gained = Нижчий податок для тих, хто там живе, { $sek } на рік, не враховано. Ви маєте бути зареєстровані там (folkbokföring) 1 листопада попереднього року. У { $home } такого немає.
left-reduction-lost = У { $home } податок нижчий, на { $sek } на рік. Це не враховано, і це закінчиться, якщо ви переїдете.
left-none-lapsed = Цифри були за інший рік. Ми не рахуємо, доки не буде нових.
left-none-over_65 = Від 66 років податок інший. Його ми не рахуємо.
left-none-no_home = Ми не знаємо, де ви живете зараз. Тому не можемо порівняти.
left-none-same_place = Робота там, де ви живете зараз.
left-none-hours_unknown = Кількість годин не визначено. Тому ми не можемо порахувати, скільки залишиться.
left-none-no_pay = Немає надійної цифри зарплати в цій професії. Тому ми не рахуємо.
left-none-no_tax = Немає надійної цифри податку. Тому ми не рахуємо.
left-none-no_rent = Немає надійної цифри оренди. Тому ми не рахуємо.
card-starts = 📅 Початок { $date }
card-spoken = 🗣 Мови на роботі: { $languages }
card-said = Так каже сама комуна. { $said }
pay-month = { $min } на місяць
pay-month-from = від { $min } на місяць
pay-month-range = від { $min } до { $max } на місяць
pay-hour = { $min } за годину
pay-hour-from = від { $min } за годину
pay-hour-range = від { $min } до { $max } за годину
