# The town
town-where = Самый большой населённый пункт: { $town }. { $county }.
town-distance = Примерно { $km } км по прямой отсюда: { $municipality }.
town-near = Поблизости: { $places }.
town-school = Дети, которые живут в коммуне, имеют право на школу до 9 класса включительно. Мы не знаем, какая школа ближайшая.
town-preschool = Коммуна должна предложить детский сад (förskola) в течение четырёх месяцев. Вечером, ночью и в выходные его может не быть: спросите.
town-housing-stated = Коммуна говорит, что жильё есть. { $said }
town-housing-unknown = Мы не знаем, есть ли свободное жильё. Спросите коммуну.
town-tax = Кто здесь живёт, платит более низкий налог, на { $sum } в год. Вы должны быть зарегистрированы здесь (folkbokföring) 1 ноября предыдущего года.
town-ask = Позвоните в коммуну { $municipality }. Спросите про службу для новых жителей (inflyttarservice), школу и жильё.
said-on = Сказано { $date }.
said-long-ago = Сказано больше года назад, { $date }: спросите, так ли это до сих пор.
town-said = Что отмечено 🏠, говорит сама коммуна. { $said }
town-schools = 🏠 Школа до 9 класса включительно есть здесь: { $places }.
town-school-right = Дети, которые живут в коммуне, имеют право на школу до 9 класса включительно.
town-preschool-law = Коммуна должна предложить детский сад (förskola) в течение четырёх месяцев.
town-preschool-queue = 🏠 Очередь в детский сад: { $queue }.
town-preschool-no-queue = 🏠 Очереди в детский сад нет.
town-shift-care-unknown = Присмотра за детьми вечером, ночью и в выходные может не быть: спросите.
town-shift-care = 🏠 За детьми присматривают вечером, ночью и в выходные.
town-shift-care-places = 🏠 За детьми присматривают вечером, ночью и в выходные здесь: { $places }.
town-no-shift-care = 🏠 Вечером, ночью и в выходные присмотра за детьми нет.
town-housing-vacant = 🏠 { $count ->
    [one] { $count } квартира свободна
    [few] { $count } квартиры свободны
    [many] { $count } квартир свободны
   *[other] { $count } квартиры свободны
  }.
town-housing-none-now = 🏠 Свободных квартир нет.
town-housing-queue = 🏠 Очередь на квартиру: { $queue }.
town-housing-company = 🏠 Квартиры сдаёт { $company }.
town-housing-ask = 🏠 Спросить про жильё: { $contact }
town-associations = 🏠 Кружки и общества: { $contact }
town-sfi = 🏠 Шведский для взрослых (sfi): { $places }
town-adult = 🏠 Образование для взрослых: { $places }
town-college = 🏠 Ближайший вуз (högskola): { $college }, { $place }
town-college-km = 🏠 Ближайший вуз (högskola): { $college }, { $place }, { $km } км
town-bus-hourly = 🏠 Днём автобус ходит каждый час.
town-bus-some = 🏠 Автобус ходит несколько раз в день.
town-bus-none = 🏠 Автобуса нет.
town-bus-odd = 🏠 Автобус ходит и вечером, и в выходные.
town-bus-no-odd = 🏠 Вечером и в выходные автобус не ходит.
town-bus-on-demand = 🏠 Автобус можно вызвать по телефону.
town-train = 🏠 Здесь останавливается поезд.
town-reception = 🏠 Языки тех, кто вас встретит: { $languages }.
town-contact = 🏠 Спросить про переезд сюда: { $contact }
town-words = 🏠 Слова самой коммуны, по-шведски:
town-contact-job = Коммуна говорит, где можно спросить про работу и переезд: { $contact }. { $said }
town-housing-job = Коммуна говорит, где можно спросить про жильё: { $contact }. { $said }
town-shift-care-job = Коммуна говорит, что за детьми присматривают вечером, ночью и в выходные. { $said }
town-no-shift-care-job = Коммуна говорит, что вечером, ночью и в выходные присмотра за детьми нет. { $said }
town-link-housing = Жильё
town-link-associations = Кружки и общества
town-link-sfi = Sfi, шведский для взрослых
town-link-adult = Образование для взрослых
town-link-buses = Автобусы и поезда
queue-weeks = примерно { $least ->
    [one] { $least } неделя
    [few] { $least } недели
    [many] { $least } недель
   *[other] { $least } недели
  }
queue-months = примерно { $least ->
    [one] { $least } месяц
    [few] { $least } месяца
    [many] { $least } месяцев
   *[other] { $least } месяца
  }
queue-weeks-range = { $least }–{ $most ->
    [one] { $most } неделя
    [few] { $most } недели
    [many] { $most } недель
   *[other] { $most } недели
  }
queue-months-range = { $least }–{ $most ->
    [one] { $most } месяц
    [few] { $most } месяца
    [many] { $most } месяцев
   *[other] { $most } месяца
  }
local-title = Там, где вы живёте сейчас: { $municipality }
local-double_rent_during_notice = Коммуна { $municipality } говорит, что платит аренду за ваше старое жильё, пока идёт срок отказа. { $said }
local-moving_help = Коммуна { $municipality } говорит, что помогает с переездом. { $said }
local-study_visit = Коммуна { $municipality } говорит, что вы можете сначала поехать и посмотреть место. { $said }
local-other = У коммуны { $municipality } есть своя поддержка. { $said }
local-until = Заявление до { $date }.
local-decides = Решает коммуна. Попросите письменный ответ, прежде чем переехать.
local-check = Возможно, это уже изменилось. Спросите коммуну { $municipality }.
tongue-sv = шведский
tongue-en = английский
tongue-ar = арабский
tongue-so = сомалийский
tongue-fa = персидский
tongue-prs = дари
tongue-ti = тигринья
tongue-ckb = сорани
tongue-kmr = курманджи
tongue-tr = турецкий
tongue-bs = боснийский
tongue-hr = хорватский
tongue-sr = сербский
tongue-pl = польский
tongue-es = испанский
tongue-uk = украинский
tongue-ru = русский
tongue-sq = албанский
tongue-th = тайский
tongue-fi = финский
tongue-am = амхарский
tongue-ps = пушту
tongue-syr = сирийский (арамейский)
tongue-fr = французский
tongue-de = немецкий
tongue-ro = румынский
tongue-no = норвежский
tongue-da = датский
tongue-vi = вьетнамский
tongue-zh = китайский
tongue-sgn = язык жестов
source-line-stated = Источник: { $name }. Сказано { $date }.
