# The pages in a browser
web-title = Landa: робота в сільській місцевості
web-what-title = Робота в сільській місцевості, яка підійде всій родині
web-what-questions = Дайте відповідь на два питання. Потім побачите справжні вакансії.
web-what-why = Ми кажемо, чому робота вам підходить. І кажемо, чого не знаємо.
web-what-free = Це безкоштовно й добровільно. Жодна установа не бачить ваших відповідей.
web-what-shared = Розмова закінчується, коли ви закриваєте браузер або через 20 хвилин без відповіді.
web-start = Почати
web-to-chat = До розмови
web-languages = Мова
web-menu = Меню
web-skip = Перейти до змісту
web-now = Останнє
web-write = Пишіть тут
web-send = Надіслати
web-copy = Скопіювати
web-download = Завантажити файлом
web-earlier = { $count ->
    [one] { $count } попередня відповідь
    [few] { $count } попередні відповіді
    [many] { $count } попередніх відповідей
   *[other] { $count } попередні відповіді
  }
web-busy = Зачекайте трохи.
note-too-long = Текст задовгий. Напишіть трохи коротше.
web-no-answer = Не вдалося з нами зв’язатися. Вашу відповідь не надіслано. Спробуйте ще раз.
consent-web = Розмова закінчується, коли ви закриваєте браузер або через 20 хвилин без відповіді. Тоді ваші відповіді видаляються.
privacy-how-web = У браузері зберігається лише таємний номер. Його прибирають, коли розмова закінчується.

web-keep-first = Це мій власний телефон чи комп’ютер. Краще зберегти розмову на 90 днів.
web-keep = Це мій пристрій: зберегти на 90 днів
web-keep-not = Ним користуються інші: не зберігати
web-kept = Розмова залишається тут на 90 днів.
web-not-kept = Розмова закінчується, коли ви закриваєте браузер або через 20 хвилин без відповіді.

web-end = Закінчити й стерти
web-end-title = Закінчити й стерти розмову?
web-end-what = Тоді ми видалимо ваші відповіді. На цьому пристрої їх ніхто не побачить.
web-end-joined = Розмова зникне з цього пристрою. У Telegram вона залишиться.
web-end-yes = Так, закінчити й стерти
web-end-no = Ні, назад
web-ended-title = Розмову закінчено
web-ended-asked = На цьому пристрої нічого не залишилося.
web-ended-idle = Якийсь час не було відповіді. Тому ми прибрали розмову з цього пристрою.
web-ended-forgotten = Усе видалено. Дякуємо, що були з нами.
web-begin-again = Почати спочатку
web-idle-title = Ви ще тут?
web-idle-what = Через дві хвилини ми приберемо розмову з цього пристрою.
web-idle-stay = Так, я ще тут

web-missing-title = Такої сторінки немає
web-missing = Адреса може бути стара або написана з помилкою.
web-trouble-title = У нас щось пішло не так
web-trouble = Усі ваші відповіді збережено. Зачекайте хвилину й спробуйте ще раз.

mark-met = Підходить:
mark-missing = Бракує:
mark-unknown = Не знаємо:

nothing-wait-web = У браузері ми не можемо вам написати. У Telegram ми можемо повідомити, коли з’явиться робота.
button-join-telegram = Продовжити в Telegram
button-join-web = Продовжити у браузері
join-title = Продовжити в іншому місці
join-once = Посилання працює один раз, протягом 15 хвилин. Ваші відповіді перейдуть разом із вами. Нікому не давайте цього посилання.
join-open-telegram = Відкрити Telegram
join-open-web = Відкрити браузер
join-ask = Хочете продовжити розмову тут?
join-ask-both = Тоді це буде одна розмова. Ваші відповіді видно в обох місцях.
join-ask-yourself = Погоджуйтеся, лише якщо ви самі просили це посилання. Хто має іншу розмову, бачить ваші відповіді.
join-shared = Цим пристроєм користуються й інші? Натисніть «Закінчити й стерти», коли завершите.
join-yes = Так, продовжити тут
join-no = Ні
join-done = Тепер це одна розмова в обох місцях.
join-expired = Посилання вже використане або застаріле. Попросіть нове там, де взяли це.

landing-browser = Спілкуватися тут, у браузері
landing-telegram = Відкрити в Telegram
landing-qr = Продовжити в телефоні: наведіть камеру сюди
landing-qr-alt = QR-код цієї сторінки

example-title = Подивитися, як це працює
example-what = Вигадані родини. Нічого не зберігається.
example-invented = Родина вигадана. Нічого не зберігається.
example-family = Мама з дітьми шукає постійну роботу в догляді
example-couple = Двоє дорослих: одне водить вантажівку, друге прибирає
example-young = Молода людина хоче спробувати щось нове
example-steps = Далі в прикладі
example-next = Далі
example-all = Показати все
example-again = Спочатку
example-own = Почати власну розмову
example-they-say = Відповідь:

status-title = Як ідуть справи
status-version = Landa, версія { $version }
status-fresh = Вакансії востаннє звірено { $date } о { $time }.
status-old = Вакансії востаннє звірено { $date } о { $time }. Минуло понад добу. Деяких вакансій уже може не бути.
status-never = Вакансії ще не звірено.
status-open = Вакансії, відкриті зараз
status-none = Зараз вакансій немає.
status-source-jobtech = { $vacancies ->
    [one] { $vacancies } вакансія з Platsbanken (Arbetsförmedlingen)
    [few] { $vacancies } вакансії з Platsbanken (Arbetsförmedlingen)
    [many] { $vacancies } вакансій з Platsbanken (Arbetsförmedlingen)
   *[other] { $vacancies } вакансії з Platsbanken (Arbetsförmedlingen)
  }
status-source-opening = { $vacancies ->
    [one] { $vacancies } вакансія прямо від комуни
    [few] { $vacancies } вакансії прямо від комун
    [many] { $vacancies } вакансій прямо від комун
   *[other] { $vacancies } вакансії прямо від комун
  }
status-source-sample = { $vacancies ->
    [one] { $vacancies } приклад. Це не справжня вакансія.
    [few] { $vacancies } приклади. Це не справжні вакансії.
    [many] { $vacancies } прикладів. Це не справжні вакансії.
   *[other] { $vacancies } приклади. Це не справжні вакансії.
  }
landing-continue = Продовжити розмову

join-link = Для комун: як приєднатися
