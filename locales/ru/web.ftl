# The pages in a browser
web-title = Landa: работа в сельской местности
web-what-title = Работа в сельской местности, которая подойдёт всей семье
web-what-questions = Ответьте на два вопроса. Потом увидите настоящие вакансии.
web-what-why = Мы говорим, почему работа вам подходит. И говорим, чего не знаем.
web-what-free = Это бесплатно и добровольно. Ваших ответов не видит ни одно ведомство.
web-what-shared = Разговор заканчивается, когда вы закрываете браузер или через 20 минут без ответа.
web-start = Начать
web-to-chat = К разговору
web-languages = Язык
web-menu = Меню
web-skip = Перейти к содержанию
web-now = Последнее
web-write = Пишите здесь
web-send = Отправить
web-copy = Скопировать
web-download = Скачать файлом
web-earlier = { $count ->
    [one] { $count } прежний ответ
    [few] { $count } прежних ответа
    [many] { $count } прежних ответов
   *[other] { $count } прежних ответа
  }
web-busy = Подождите немного.
note-too-long = Текст слишком длинный. Напишите немного короче.
web-no-answer = Не удалось с нами связаться. Ваш ответ не отправлен. Попробуйте ещё раз.
consent-web = Разговор заканчивается, когда вы закрываете браузер или через 20 минут без ответа. Тогда ваши ответы удаляются.
privacy-how-web = В браузере хранится только секретный номер. Его убирают, когда разговор заканчивается.

web-keep-first = Это мой собственный телефон или компьютер. Лучше сохранить разговор на 90 дней.
web-keep = Это моё устройство: сохранить на 90 дней
web-keep-not = Им пользуются другие: не сохранять
web-kept = Разговор остаётся здесь на 90 дней.
web-not-kept = Разговор заканчивается, когда вы закрываете браузер или через 20 минут без ответа.

web-end = Закончить и стереть
web-end-title = Закончить и стереть разговор?
web-end-what = Тогда мы удалим ваши ответы. На этом устройстве их никто не увидит.
web-end-joined = Разговор исчезнет с этого устройства. В Telegram он останется.
web-end-yes = Да, закончить и стереть
web-end-no = Нет, назад
web-ended-title = Разговор закончен
web-ended-asked = На этом устройстве ничего не осталось.
web-ended-idle = Какое-то время не было ответа. Поэтому мы убрали разговор с этого устройства.
web-ended-forgotten = Всё удалено. Спасибо, что были с нами.
web-begin-again = Начать сначала
web-idle-title = Вы ещё здесь?
web-idle-what = Через две минуты мы уберём разговор с этого устройства.
web-idle-stay = Да, я ещё здесь

web-missing-title = Такой страницы нет
web-missing = Адрес может быть старый или написан с ошибкой.
web-trouble-title = У нас что-то пошло не так
web-trouble = Все ваши ответы сохранены. Подождите минуту и попробуйте ещё раз.

mark-met = Подходит:
mark-missing = Не хватает:
mark-unknown = Не знаем:

nothing-wait-web = В браузере мы не можем вам написать. В Telegram мы можем сообщить, когда появится работа.
button-join-telegram = Продолжить в Telegram
button-join-web = Продолжить в браузере
join-title = Продолжить в другом месте
join-once = Ссылка работает один раз, в течение 15 минут. Ваши ответы перейдут вместе с вами. Никому не давайте эту ссылку.
join-open-telegram = Открыть Telegram
join-open-web = Открыть браузер
join-ask = Хотите продолжить разговор здесь?
join-ask-both = Тогда это будет один разговор. Ваши ответы видны в обоих местах.
join-ask-yourself = Соглашайтесь, только если вы сами просили эту ссылку. У кого другой разговор, тот видит ваши ответы.
join-shared = Этим устройством пользуются и другие? Нажмите «Закончить и стереть», когда закончите.
join-yes = Да, продолжить здесь
join-no = Нет
join-done = Теперь это один разговор в обоих местах.
join-expired = Ссылка уже использована или устарела. Попросите новую там, где взяли эту.

landing-browser = Общаться здесь, в браузере
landing-telegram = Открыть в Telegram
landing-qr = Продолжить в телефоне: наведите камеру сюда
landing-qr-alt = QR-код этой страницы

example-title = Посмотреть, как это работает
example-what = Вымышленные семьи. Ничего не сохраняется.
example-invented = Семья вымышленная. Ничего не сохраняется.
example-family = Мама с детьми ищет постоянную работу в уходе
example-couple = Двое взрослых: один водит грузовик, другой убирает
example-young = Молодой человек или девушка хочет попробовать новое
example-steps = Дальше в примере
example-next = Дальше
example-all = Показать всё
example-again = С начала
example-own = Начать свой разговор
example-they-say = Ответ:

status-title = Как идут дела
status-version = Landa, версия { $version }
status-fresh = Последняя сверка вакансий: { $date } в { $time }.
status-old = Последняя сверка вакансий: { $date } в { $time }. Прошло больше суток. Некоторых вакансий может уже не быть.
status-never = Вакансии ещё не сверены.
status-open = Вакансии, открытые сейчас
status-none = Сейчас вакансий нет.
status-source-jobtech = { $vacancies ->
    [one] { $vacancies } вакансия из Platsbanken (Arbetsförmedlingen)
    [few] { $vacancies } вакансии из Platsbanken (Arbetsförmedlingen)
    [many] { $vacancies } вакансий из Platsbanken (Arbetsförmedlingen)
   *[other] { $vacancies } вакансии из Platsbanken (Arbetsförmedlingen)
  }
status-source-opening = { $vacancies ->
    [one] { $vacancies } вакансия прямо от коммуны
    [few] { $vacancies } вакансии прямо от коммун
    [many] { $vacancies } вакансий прямо от коммун
   *[other] { $vacancies } вакансии прямо от коммун
  }
status-source-sample = { $vacancies ->
    [one] { $vacancies } пример. Это не настоящая вакансия.
    [few] { $vacancies } примера. Это не настоящие вакансии.
    [many] { $vacancies } примеров. Это не настоящие вакансии.
   *[other] { $vacancies } примера. Это не настоящие вакансии.
  }
landing-continue = Продолжить разговор

join-link = Для коммун: как присоединиться
