# Messages that we start ourselves
alert-title = { $count ->
    [one] 🔔 { $count } новая вакансия, которая вам подходит
    [few] 🔔 { $count } новые вакансии, которые вам подходят
    [many] 🔔 { $count } новых вакансий, которые вам подходят
   *[other] 🔔 { $count } новые вакансии, которые вам подходят
  }
alert-job = { $mark } { $occupation }, { $municipality }
alert-job-permanent = { $mark } { $occupation }, { $municipality }. Постоянная работа.
alert-more = { $count ->
    [one] И ещё { $count } вакансия.
    [few] И ещё { $count } вакансии.
    [many] И ещё { $count } вакансий.
   *[other] И ещё { $count } вакансии.
  }
alert-why = Вы согласились узнавать о новых вакансиях. Профессия: { $work }. Место: { $where }.
alert-any-work = все профессии
alert-anywhere = вся страна
alert-neutral = Здесь есть что-то новое для вас.
alert-show = Показать
alert-see = { $mark } { $occupation }, { $municipality }
alert-mute-group = 🔕 Больше не надо: { $occupation }
alert-mute-municipality = 🔕 Больше не надо от коммуны { $municipality }
alert-settings = ⚙️ Мои сообщения
alert-closed = { $occupation }, { $municipality }: вакансия уже закрыта.
campaign-title = { $count ->
    [one] 🏘 { $municipality }: { $count } вакансия, которая вам подходит
    [few] 🏘 { $municipality }: { $count } вакансии, которые вам подходят
    [many] 🏘 { $municipality }: { $count } вакансий, которые вам подходят
   *[other] 🏘 { $municipality }: { $count } вакансии, которые вам подходят
  }
campaign-welcome = Здесь рады заявкам от тех, кто переезжает.
campaign-housing = Коммуна говорит, что жильё есть.
campaign-words = Коммуна пишет:
campaign-why = Вы согласились на сообщения от коммун. Профессия: { $work }. Место: { $where }.
    Коммуна не знает, кто вы.

outcome-ask = Вы читали, как подать заявку на работу: { $occupation }, { $municipality }. Как всё прошло? Мы спрашиваем только один раз.
outcome-applied = Заявка подана
outcome-interview = Собеседование уже было
outcome-got_it = Меня взяли на работу
outcome-moved = Переезд уже позади
outcome-not_looking = Больше не ищу
outcome-never = Никогда больше не спрашивайте
outcome-thanks = Спасибо. Мы посчитаем ответ. Мы не сохраняем, что он ваш.
outcome-thanks-never = Мы не будем спрашивать, как всё прошло.
apply-outcome = Через две недели мы один раз спросим, как всё прошло. Ответ станет просто числом.
apply-outcome-never = Нет, спасибо, не спрашивайте

toast-alerts-on = Включено. Изменить можно в любое время.
toast-alerts-off = Выключено.
toast-alerts-paused = Пока мы молчим.
toast-alerts-changed = Изменено.
toast-alerts-later = Тогда мы спросим ещё раз.
toast-outcome-never = Мы не будем спрашивать, как всё прошло.
toast-muted = Об этом мы больше не пишем.
toast-unmuted = Об этом мы снова пишем.

menu-alerts = Мои сообщения
    .words = сообщения; уведомления; оповещения; напоминания; подписка
alerts-title = Когда мы вам пишем
alerts-none = Мы не пишем вам, пока вы не скажете «да».
alerts-ended = Чат был для нас закрыт. Поэтому ваше согласие закончилось. Мы начнём писать, только когда вы согласитесь снова.
alerts-paused = ⏸ Пауза. Мы напишем не раньше { $date }.
alerts-own-line = 🔔 Новые вакансии для вас: { $state }
alerts-own-what = Мы пишем только о такой работе, которую вы выбрали.
alerts-towns-line = 🏘 Сообщения от коммун: { $state }
alerts-towns-what = Коммуна может рассказать о такой работе, которую вы выбрали. Не чаще раза в день. Коммуна не знает, кто вы.
alerts-state-on = включено
alerts-state-off = выключено
alerts-pace-off = выключено
alerts-pace-now = включено, как только появятся
alerts-pace-daily = включено, раз в день
alerts-pace-weekly = включено, по понедельникам
alerts-quiet-line = 🌙 Тихо с { $from } до { $until }
alerts-quiet-line-none = 🌙 Можем писать круглые сутки
alerts-neutral-line = 🔒 В сообщении не видно, о чём оно.
alerts-muted-line = { $count ->
    [one] 🔕 Вы не хотите слышать о { $count } теме.
    [few] 🔕 Вы не хотите слышать о { $count } темах.
    [many] 🔕 Вы не хотите слышать о { $count } темах.
   *[other] 🔕 Вы не хотите слышать о { $count } темах.
  }
alerts-own-change = 🔔 Новые вакансии: да или нет
alerts-towns-yes = 🏘 Да, от коммун
alerts-towns-no = 🏘 Нет, не от коммун
alerts-times = 🌙 Тихие часы и пауза
alerts-neutral-on = 🔒 Скрывать, о чём речь
alerts-neutral-off = 🔓 Показывать, о чём речь
alerts-muted = 🔕 Больше не надо: список
alerts-own-title = Как часто писать вам о новых вакансиях?
alerts-own-wish = Профессия: { $work }. Место: { $where }.
alerts-own-now = Как только появятся
alerts-own-daily = Раз в день
alerts-own-weekly = По понедельникам
alerts-own-off = Совсем не писать
alerts-times-title = Когда нам молчать?
alerts-times-what = Что придёт в тихие часы, вы получите потом. Пауза действует на новые вакансии и коммуны. Напоминания, о которых вы просили, придут всё равно.
alerts-quiet-at-21-08 = Тихо 21–08
alerts-quiet-at-22-07 = Тихо 22–07
alerts-quiet-at-18-10 = Тихо 18–10
alerts-quiet-at-none = Без тихих часов
alerts-pause-7 = ⏸ Пауза на неделю
alerts-pause-30 = ⏸ Пауза на месяц
alerts-pause-90 = ⏸ Пауза на три месяца
alerts-pause-end = ▶️ Закончить паузу
alerts-muted-title = Об этом вы не хотите слышать
alerts-muted-what = Нажмите на строку, чтобы снова узнавать об этом.
alerts-muted-none = Список пуст. Мы пишем обо всём, что вы выбрали.
alerts-unmute = 🔔 { $what }
alerts-web = Закрытая веб-страница не может вам написать. Это можно только в Telegram.
alerts-web-join = Перейдите туда, и сможете согласиться на сообщения.

told-title = Вот о чём шла речь
told-closed = Вакансия уже закрыта.

offer-ask = 🔔 Новые вакансии появляются всё время. Написать вам, когда что-то подойдёт?
offer-yes = Да, не чаще раза в день
offer-no = Нет, спасибо
offer-declined = Тогда мы не пишем. Можно спросить ещё раз позже?
offer-later-30 = Спросите через месяц
offer-later-90 = Спросите через три месяца
nothing-alerts = Мы можем написать один раз, когда появится первая вакансия. Или каждый раз, не чаще раза в день.
nothing-alerts-on = Вы согласились узнавать о новых вакансиях. Мы напишем, когда что-то подойдёт.
button-alerts-ongoing = Пишите мне каждый раз

shared-hello = 💛 Кто-то подумал о вас и поделился вакансией.
share-bot = 💛 Посоветовать соседям
share-bot-text = Работа в сельской местности, для всей семьи. Бесплатно и на вашем языке.
inline-bot-title = Посоветовать работу в сельской местности
inline-bot-what = Бесплатно и на языке получателя

town-saved = { $count ->
    [one] Не меньше { $count } человека из { $county } сохранили вакансии в { $municipality }.
    [few] Не меньше { $count } человек из { $county } сохранили вакансии в { $municipality }.
    [many] Не меньше { $count } человек из { $county } сохранили вакансии в { $municipality }.
   *[other] Не меньше { $count } человек из { $county } сохранили вакансии в { $municipality }.
  }
privacy-alerts = Вы согласны на сообщения? Ваш выбор хранится открыто, иначе мы не знаем, что присылать. Ваша область (län) тоже, но только для подсчёта.
    Мы считаем, сколько людей сохраняют вакансии, подают заявки и переезжают. Мы считаем и вопросы о месте, на которые никто не мог ответить.
    Кто это, не видит никто. Числа меньше пяти мы не показываем.
