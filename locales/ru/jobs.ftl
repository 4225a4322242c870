# Vacancies
number-today = Сейчас в сельской местности { $places ->
    [one] { $places } вакансия
    [few] { $places } вакансии
    [many] { $places } вакансий
   *[other] { $places } вакансии
  } в { $vacancies ->
    [one] { $vacancies } объявлении
    [few] { $vacancies } объявлениях
    [many] { $vacancies } объявлениях
   *[other] { $vacancies } объявлениях
  }: { $work }. { $permanent ->
    [0] Объявлений о постоянной работе нет.
    [one] О постоянной работе: { $permanent } объявление.
    [few] О постоянной работе: { $permanent } объявления.
    [many] О постоянной работе: { $permanent } объявлений.
   *[other] О постоянной работе: { $permanent } объявления.
  }
number-none = Сегодня в сельской местности нет вакансий: { $work }. Вот что ближе всего.
number-checked = Проверено сегодня в { $time }.
number-checked-yesterday = Проверено вчера в { $time }.
number-checked-old = Последняя проверка: { $date }. Некоторых вакансий может уже не быть.
number-samples = Это примеры, а не настоящие вакансии. Они показывают, как всё работает.
card-sample = Пример, не настоящая вакансия
card-where = 📍 { $municipality }, { $county }
card-where-distance = 📍 { $municipality }, { $county }. { $km ->
    [0] Там, где вы живёте сейчас.
    [one] Примерно { $km } км от дома по прямой.
    [few] Примерно { $km } км от дома по прямой.
    [many] Примерно { $km } км от дома по прямой.
   *[other] Примерно { $km } км от дома по прямой.
  }
card-employer = 🏢 { $employer }
card-permanent = 📄 Постоянная работа (tillsvidare)
card-temporary = 📄 Временная работа
card-seasonal = 📄 Сезонная работа
card-on_call = 📄 По необходимости (по вызову)
card-unknown = 📄 В объявлении не сказано, постоянная ли работа
card-full-time = 🕑 Полный рабочий день
card-part-time = 🕑 Неполный рабочий день, { $percent } %
card-part-time-range = 🕑 { $min }–{ $max } %
card-pay = 💰 { $pay }
card-until = 📅 Заявки до { $date }
card-position = Предложение { $at } из { $of }
reasons-title = { $occupation }, { $municipality }: почему именно это?
reasons-marks = ✓ есть. ✗ не хватает. ? не знаем: спросите.
reasons-evidence = Так написано в объявлении, по-шведски:
button-previous = ‹ Предыдущая
button-next = Следующая ›
button-reasons = Почему именно это?
button-apply = Как подать заявку
button-town = Об этом месте
button-support-us = Поддержка для нас
button-save = ☆ Сохранить
button-unsave = ★ Убрать
button-share = Поделиться
button-not-for-me = Мне не подходит
button-open-ad = Открыть объявление
button-map = Показать на карте
button-jobs-open = Показать открытые вакансии
share-text = { $headline }, { $municipality }
vacancy-gone = Эта вакансия уже закрыта.

apply-title = Как подать заявку
apply-link = Нажмите «Открыть объявление». Заявку подают там.
apply-email = Отправьте письмо на { $email }
apply-reference = Укажите номер { $reference }
apply-ask-employer = В объявлении не сказано как. Позвоните и спросите: { $employer }.
apply-copy = Это можно скопировать в свою заявку. Измените так, чтобы всё было правдой:
apply-meaning = Это значит:
apply-paragraph = Здравствуйте! Подаю заявку на работу «{ $headline }». Хочу переехать в коммуну { $municipality }.
    Могу начать по договорённости.{ $experience }{ $licence }
    С радостью расскажу больше.
apply-experience-in_sweden = { " " }У меня есть опыт этой работы в Швеции.
apply-experience-abroad = { " " }У меня есть опыт этой работы в другой стране.
apply-experience-trained = { " " }У меня есть образование для этой работы.
apply-licence-b = { " " }У меня есть водительские права категории B.
apply-ask-title = Четыре вопроса, которые стоит задать по телефону:
apply-ask-permanent = 1. Работа постоянная (tillsvidare)? Есть ли испытательный срок (provanställning)?
apply-ask-hours = 2. Какой график? Работают ли вечером, ночью или в выходные?
apply-ask-housing = 3. Есть ли жильё? Кому можно позвонить?
apply-ask-start = 4. Когда можно начать? Можете ли вы оплатить переезд?
apply-you-send = Мы ничего не отправляем работодателю. Это делаете только вы.

not-for-me-title = Что именно не подходит? Эту вакансию мы больше не покажем.
not-for-me-work = Сама работа
not-for-me-place = Место
not-for-me-hours = График
not-for-me-pay = Зарплата
not-for-me-demands = Требования
not-for-me-other = Другое

nothing-today = Сегодня ничего не подходит.
nothing-today-as = Сегодня мы не нашли вакансий в сельской местности: { $work }.
nothing-nearest = Ближе всего: { $work }, { $vacancies ->
    [one] { $vacancies } вакансия
    [few] { $vacancies } вакансии
    [many] { $vacancies } вакансий
   *[other] { $vacancies } вакансии
  }.
nothing-wait = Мы можем написать один раз, когда появится подходящая работа.
nothing-waiting = Мы напишем один раз, когда появится подходящая работа.
button-wait = Напишите, когда появится
button-unwait = Не пишите мне
button-look-at = Показать: { $work }
button-any-work = Показать все профессии
waiting-on = Мы напишем один раз, когда появится подходящая работа.
waiting-off = Сами мы вам не пишем.
found-title = Появилась работа, которая вам подходит
found-why = Вы просили написать. Это единственный раз.
button-see-job = Показать вакансию
opens-occupation = Если искать и другую работу, будет ещё { $count ->
    [one] { $count } вакансия
    [few] { $count } вакансии
    [many] { $count } вакансий
   *[other] { $count } вакансии
  }.
opens-place = В других местах есть ещё { $count ->
    [one] { $count } вакансия
    [few] { $count } вакансии
    [many] { $count } вакансий
   *[other] { $count } вакансии
  }.
opens-hours = С другим графиком будет ещё { $count ->
    [one] { $count } вакансия
    [few] { $count } вакансии
    [many] { $count } вакансий
   *[other] { $count } вакансии
  }.
opens-permanence = С временной работой будет ещё { $count ->
    [one] { $count } вакансия
    [few] { $count } вакансии
    [many] { $count } вакансий
   *[other] { $count } вакансии
  }.
opens-licence = С водительскими правами будет ещё { $count ->
    [one] { $count } вакансия
    [few] { $count } вакансии
    [many] { $count } вакансий
   *[other] { $count } вакансии
  }.
button-change-occupation = Изменить профессию
button-change-place = Изменить место
button-change-hours = Изменить график
button-change-permanence = Изменить самое важное
button-change-licence = Изменить водительские права
number-none-real = Сейчас здесь нет настоящих вакансий. Примеров мы здесь не показываем. Приходите позже.
card-also-in = 📍 Такая же вакансия есть и здесь: { $municipalities }
gone-nearest = Вот что больше всего похоже и открыто:
button-remind = 🔔 Напомнить за три дня
button-unremind = 🔕 Не напоминать
reminder-title = Скоро последний день для заявки
reminder-why = Вы просили напомнить.
nothing-today-there = Сегодня нет вакансий там, где вы хотите жить: { $work }.
apply-about = { $occupation }: { $employer }, { $municipality }

button-left = Сколько останется?
left-title = Сколько остаётся каждый месяц?
left-part-rent = Аренда
left-part-left = Остаток
bar-part = { $label }: { $amount }
left-range = { $low }–{ $high }
left-there = Из зарплаты каждый месяц остаётся примерно { $amount }, после налога и аренды. Цифры за { $year } год.
left-more = Каждый месяц остаётся примерно на { $amount } больше, чем с такой же работой в { $home }. До расходов на еду, машину и отопление. Цифры за { $year } год.
left-less = Каждый месяц остаётся примерно на { $amount } меньше, чем с такой же работой в { $home }. До расходов на еду, машину и отопление. Цифры за { $year } год.
left-same = Каждый месяц остаётся примерно столько же, как с такой же работой в { $home }. До расходов на еду, машину и отопление. Цифры за { $year } год.
left-pay-stated = Зарплата до налога: { $there } по объявлению. В { $home }: { $here }, средняя в профессии ({ $year }).
left-pay-stated_least = Зарплата до налога: не меньше { $there } по объявлению. В { $home }: { $here }, средняя в профессии ({ $year }).
left-pay-region = Зарплата до налога, средняя в профессии: { $there } там, { $here } в { $home } ({ $year }). Это не зарплата именно этой работы.
left-pay-country = Зарплата до налога: { $there } в обоих местах, средняя в профессии по стране ({ $year }). Для этого места цифры нет.
left-hours = Мы считаем { $percent } % полного рабочего дня в обоих местах.
left-tax = Налог: собственный налог коммуны, { $year }. Мы считаем, что вам меньше 66 лет и вы не платите церковного взноса.
left-rent = Аренда: обычная плата ({ $rooms }, примерно { $area } м²). Свободное жильё может стоить больше.
left-rent-assumed = Аренда: обычная плата ({ $rooms }, примерно { $area } м²). Размер мы предположили. Свободное жильё может стоить больше.
left-supplements = Средняя зарплата включает доплаты за вечера и выходные. О зарплате в объявлении мы этого не знаем.
left-between = От { $less } меньше до { $more } больше: цифры аренды неточные.
left-not-exact = Разница может быть { $amount }: цифры аренды неточные.
left-no-margin = Мы не знаем, насколько точна цифра аренды: { $municipality }.
left-second = Если второй взрослый работает по профессии «{ $occupation }»: примерно { $there } после налога там, { $here } в { $home }. Это возможно, но не наверняка.
left-now = То, на что вы живёте сегодня, не учтено.
left-two-homes = Какое-то время будете платить за два жилья? Это не учтено.
left-support = Пособия не учтены. Они могут вырасти или уменьшиться, когда меняются зарплата и аренда.
left-with-more = С жилищным пособием (bostadsbidrag) каждый месяц остаётся на { $amount } больше, чем в { $home }.
left-with-less = С жилищным пособием (bostadsbidrag) каждый месяц остаётся на { $amount } меньше, чем в { $home }.
left-with-same = С жилищным пособием (bostadsbidrag) каждый месяц остаётся от { $less } меньше до { $more } больше, чем в { $home }.
left-housing = Жилищное пособие с такой зарплатой и арендой: { $there } там, { $here } в { $home }.
left-housing-same = Значит, жилищное пособие одинаковое в обоих местах.
left-housing-none = С такой зарплатой жилищного пособия, скорее всего, не будет ни там, ни в { $home }.
left-housing-assuming = Мы считаем так, будто зарплата — это всё, что у вас есть. Сбережения могут уменьшить пособие. Решает Försäkringskassan.
left-housing-unknown-children_count = Жилищное пособие может измениться. Мы не знаем, сколько детей переезжает с вами.
left-housing-unknown-other_adult = Жилищное пособие может измениться. Мы не знаем, сколько зарабатывает второй взрослый, поэтому не считаем.
left-housing-unknown-home = Жилищное пособие может измениться. Жильё такое большое, что учитывают только часть аренды.
left-premium-same = Премия за работу (jobbpremie) одинаковая в обоих местах: { $there } в месяц. В сумму она не входит.
left-premium = Премия за работу (jobbpremie): { $there } в месяц там, { $here } в { $home }. В сумму она не входит.
left-child-same = Детское пособие (barnbidrag) одинаковое в обоих местах.
left-support-rest = Другая поддержка не учтена.
left-reduction-gained = Более низкий налог для тех, кто там живёт, { $sek } в год, не учтён. Вы должны быть зарегистрированы там (folkbokföring) 1 ноября предыдущего года. В { $home } такого нет.
left-reduction-lost = В { $home } налог ниже, на { $sek } в год. Это не учтено, и это закончится, если вы переедете.
left-none-lapsed = Цифры были за другой год. Мы не считаем, пока нет новых.
left-none-over_65 = С 66 лет налог другой. Его мы не считаем.
left-none-no_home = Мы не знаем, где вы живёте сейчас. Поэтому не можем сравнить.
left-none-same_place = Работа там, где вы живёте сейчас.
left-none-hours_unknown = Число часов не определено. Поэтому мы не можем посчитать, сколько останется.
left-none-no_pay = Нет надёжной цифры зарплаты в этой профессии. Поэтому мы не считаем.
left-none-no_tax = Нет надёжной цифры налога. Поэтому мы не считаем.
left-none-no_rent = Нет надёжной цифры аренды. Поэтому мы не считаем.
card-starts = 📅 Начало { $date }
card-spoken = 🗣 Языки на работе: { $languages }
card-said = Так говорит сама коммуна. { $said }
pay-month = { $min } в месяц
pay-month-from = от { $min } в месяц
pay-month-range = от { $min } до { $max } в месяц
pay-hour = { $min } в час
pay-hour-from = от { $min } в час
pay-hour-range = от { $min } до { $max } в час
