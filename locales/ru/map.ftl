# The map of the jobs
map-title = Здесь есть работа
map-picture = Карта Швеции.
map-alt = Карта Швеции с точкой для каждой коммуны, где есть вакансии. Числа есть в тексте.
map-share-alt = Карта Швеции с точкой для каждой сельской коммуны, где есть вакансии.
map-number = { $jobs ->
    [one] { $jobs } вакансия
    [few] { $jobs } вакансии
    [many] { $jobs } вакансий
   *[other] { $jobs } вакансии
  } в { $places ->
    [one] { $places } коммуне
    [few] { $places } коммунах
    [many] { $places } коммунах
   *[other] { $places } коммунах
  }: { $work }.
map-permanent = { $permanent ->
    [0] Постоянной работы среди них нет.
    [one] Из них постоянная: { $permanent }.
    [few] Из них постоянные: { $permanent }.
    [many] Из них постоянные: { $permanent }.
   *[other] Из них постоянные: { $permanent }.
  }
map-permanent-all = { $permanent ->
    [one] Это постоянная работа.
    [few] Это постоянная работа.
    [many] Это постоянная работа.
   *[other] Это постоянная работа.
  }
map-legend-permanent = Постоянная работа
map-legend-other = Другая работа
map-legend-both = И та, и другая
map-legend-size = Большая точка: больше вакансий.
map-up-to = 1–{ $jobs }
map-other-means = Другая работа — временная, сезонная или по необходимости. В некоторых объявлениях этого не сказано.
map-counted = Посчитано { $date } в { $time }.
map-counted-old = Последняя сверка вакансий: { $date }. Некоторых может уже не быть.
map-table = Числа в таблице
map-municipality = Коммуна
map-permanent-jobs = Постоянная
map-other-jobs = Другая
map-all-jobs = Вся
map-sum = Всего
map-none = Сейчас в сельской местности нет вакансий.
map-none-such = Сейчас таких вакансий нет. Выберите что-то другое.
map-work = Профессия
map-any-work = Все профессии
map-permanent-only = Только постоянная работа
map-show = Показать
map-dot = { $municipality }: постоянная работа { $permanent }, другая { $other }
menu-map = Где есть работа?
    .words = карта; на карте; где работа; где есть работа; где есть вакансии; где вакансии; карта вакансий; karta
button-where = 🗺 Где есть работа?
map-place = { $municipality }: { $jobs ->
    [one] { $jobs } вакансия
    [few] { $jobs } вакансии
    [many] { $jobs } вакансий
   *[other] { $jobs } вакансии
  }, { $permanent ->
    [0] постоянных нет
    [one] { $permanent } постоянная
    [few] { $permanent } постоянные
    [many] { $permanent } постоянных
   *[other] { $permanent } постоянные
  }
map-more-places = И ещё в { $places ->
    [one] { $places } коммуне
    [few] { $places } коммунах
    [many] { $places } коммунах
   *[other] { $places } коммунах
  }.
map-marks = Закрашенная точка: постоянная работа. Кольцо: другая работа. Большая точка: больше вакансий.
map-home = Домик там, где вы живёте.
map-none-work = Сегодня в сельской местности нет вакансий: { $work }.
button-map-all = Все профессии на карте
button-map-own = Моя работа на карте
