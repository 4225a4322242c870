# Messages that we start ourselves
alert-title = { $count ->
    [one] 🔔 { $count } нова вакансія, яка вам підходить
    [few] 🔔 { $count } нові вакансії, які вам підходять
    [many] 🔔 { $count } нових вакансій, які вам підходять
   *[other] 🔔 { $count } нові вакансії, які вам підходять
  }
alert-job = { $mark } { $occupation }, { $municipality }
alert-job-permanent = { $mark } { $occupation }, { $municipality }. Постійна робота.
alert-more = { $count ->
    [one] І ще { $count } вакансія.
    [few] І ще { $count } вакансії.
    [many] І ще { $count } вакансій.
   *[other] І ще { $count } вакансії.
  }
alert-why = Ви погодилися дізнаватися про нові вакансії. Професія: { $work }. Місце: { $where }.
alert-any-work = усі професії
alert-anywhere = уся країна
alert-neutral = Тут є щось нове для вас.
alert-show = Показати
alert-see = { $mark } { $occupation }, { $municipality }
alert-mute-group = 🔕 Більше не треба: { $occupation }
alert-mute-municipality = 🔕 Більше не треба від комуни { $municipality }
alert-settings = ⚙️ Мої повідомлення
alert-closed = { $occupation }, { $municipality }: вакансію вже закрито.
campaign-title = { $count ->
    [one] 🏘 { $municipality }: { $count } вакансія, яка вам підходить
    [few] 🏘 { $municipality }: { $count } вакансії, які вам підходять
    [many] 🏘 { $municipality }: { $count } вакансій, які вам підходять
   *[other] 🏘 { $municipality }: { $count } вакансії, які вам підходять
  }
campaign-welcome = Тут раді заявкам від тих, хто переїжджає.
campaign-housing = Комуна каже, що житло є.
campaign-words = Комуна пише:
campaign-why = Ви погодилися на повідомлення від комун. Професія: { $work }. Місце: { $where }.
    Комуна не знає, хто ви.

outcome-ask = Ви читали, як подати заявку на роботу: { $occupation }, { $municipality }. Як усе пройшло? Ми питаємо лише один раз.
outcome-applied = Заявку подано
outcome-interview = Співбесіда вже була
outcome-got_it = Мене взяли на роботу
outcome-moved = Переїзд уже позаду
outcome-not_looking = Більше не шукаю
outcome-never = Ніколи більше не питайте
outcome-thanks = Дякуємо. Ми порахуємо відповідь. Ми не зберігаємо, що вона ваша.
outcome-thanks-never = Ми не питатимемо, як усе пройшло.
apply-outcome = Через два тижні ми один раз спитаємо, як усе пройшло. Відповідь стане лише цифрою.
apply-outcome-never = Ні, дякую, не питайте

toast-alerts-on = Увімкнено. Змінити можна будь-коли.
toast-alerts-off = Вимкнено.
toast-alerts-paused = Поки що ми мовчимо.
toast-alerts-changed = Змінено.
toast-alerts-later = Тоді ми спитаємо ще раз.
toast-outcome-never = Ми не питатимемо, як усе пройшло.
toast-muted = Про це ви більше не почуєте.
toast-unmuted = Про це ми знову писатимемо.

menu-alerts = Мої повідомлення
    .words = повідомлення; сповіщення; нагадування
alerts-title = Коли ми вам пишемо
alerts-none = Ми не пишемо вам, доки ви не скажете «так».
alerts-ended = Чат був для нас закритий. Тому ваша згода скінчилася. Ми почнемо писати, лише коли ви погодитеся знову.
alerts-paused = ⏸ Пауза. Ми напишемо не раніше ніж { $date }.
alerts-own-line = 🔔 Нові вакансії для вас: { $state }
alerts-own-what = Ми пишемо лише про таку роботу, яку ви обрали.
alerts-towns-line = 🏘 Повідомлення від комун: { $state }
alerts-towns-what = Комуна може розповісти про таку роботу, яку ви обрали. Не частіше ніж раз на день. Комуна не знає, хто ви.
alerts-state-on = увімкнено
alerts-state-off = вимкнено
alerts-pace-off = вимкнено
alerts-pace-now = увімкнено, щойно з’являться
alerts-pace-daily = увімкнено, раз на день
alerts-pace-weekly = увімкнено, щопонеділка
alerts-quiet-line = 🌙 Тиша з { $from } до { $until }
alerts-quiet-line-none = 🌙 Можемо писати цілодобово
alerts-neutral-line = 🔒 У повідомленні не видно, про що воно.
alerts-muted-line = { $count ->
    [one] 🔕 Ви не хочете чути про { $count } річ.
    [few] 🔕 Ви не хочете чути про { $count } речі.
    [many] 🔕 Ви не хочете чути про { $count } речей.
   *[other] 🔕 Ви не хочете чути про { $count } речі.
  }
alerts-own-change = 🔔 Нові вакансії: так чи ні
alerts-towns-yes = 🏘 Так, від комун
alerts-towns-no = 🏘 Ні, не від комун
alerts-times = 🌙 Години тиші й пауза
alerts-neutral-on = 🔒 Сховати, про що йдеться
alerts-neutral-off = 🔓 Показувати, про що йдеться
alerts-muted = 🔕 Більше не треба: показати список
alerts-own-title = Як часто писати вам про нові вакансії?
alerts-own-wish = Професія: { $work }. Місце: { $where }.
alerts-own-now = Щойно з’являться
alerts-own-daily = Раз на день
alerts-own-weekly = Щопонеділка
alerts-own-off = Зовсім не писати
alerts-times-title = Коли нам мовчати?
alerts-times-what = Що надійде в години тиші, ви отримаєте потім. Пауза стосується нових вакансій і комун. Нагадування, про які ви просили, прийдуть усе одно.
alerts-quiet-at-21-08 = Тиша 21–08
alerts-quiet-at-22-07 = Тиша 22–07
alerts-quiet-at-18-10 = Тиша 18–10
alerts-quiet-at-none = Без тиші
alerts-pause-7 = ⏸ Пауза на тиждень
alerts-pause-30 = ⏸ Пауза на місяць
alerts-pause-90 = ⏸ Пауза на три місяці
alerts-pause-end = ▶️ Закінчити паузу
alerts-muted-title = Про це ви не хочете чути
alerts-muted-what = Натисніть на рядок, щоб знову чути про це.
alerts-muted-none = Список порожній. Ми пишемо про все, що ви обрали.
alerts-unmute = 🔔 { $what }
alerts-web = Закрита вебсторінка не може вам написати. Це можливо лише в Telegram.
alerts-web-join = Перейдіть туди, і зможете погодитися на повідомлення.

told-title = Ось про що йшлося
told-closed = Вакансію вже закрито.

offer-ask = 🔔 Нові вакансії з’являються весь час. Написати вам, коли щось підійде?
offer-yes = Так, не частіше ніж раз на день
offer-no = Ні, дякую
offer-declined = Тоді ми не писатимемо. Можна спитати ще раз пізніше?
offer-later-30 = Спитайте через місяць
offer-later-90 = Спитайте через три місяці
nothing-alerts = Ми можемо написати один раз, коли з’явиться перша вакансія. Або щоразу, не частіше ніж раз на день.
nothing-alerts-on = Ви погодилися дізнаватися про нові вакансії. Ми напишемо, коли щось підійде.
button-alerts-ongoing = Пишіть мені щоразу

shared-hello = 💛 Хтось подумав про вас і поділився вакансією.
share-bot = 💛 Порадити сусідам
share-bot-text = Робота в сільській місцевості, для всієї родини. Безкоштовно і вашою мовою.
inline-bot-title = Порадити роботу в сільській місцевості
inline-bot-what = Безкоштовно і мовою того, хто отримає

town-saved = { $count ->
    [one] Щонайменше { $count } людина з { $county } зберегла вакансії в { $municipality }.
    [few] Щонайменше { $count } людини з { $county } зберегли вакансії в { $municipality }.
    [many] Щонайменше { $count } людей з { $county } зберегли вакансії в { $municipality }.
   *[other] Щонайменше { $count } людини з { $county } зберегли вакансії в { $municipality }.
  }
privacy-alerts = Ви погоджуєтеся на повідомлення? Ваш вибір зберігається відкрито, інакше ми не знатимемо, що надсилати. Ваша область (län) теж, але лише для підрахунку.
    Ми рахуємо, скільки людей зберігають вакансії, подають заявки й переїжджають. Ми рахуємо й питання про місце, на які ніхто не міг відповісти.
    Ніхто не бачить, хто це. Числа, менші за п’ять, не показуємо.
