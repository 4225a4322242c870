# The map of the jobs
map-title = Тут є робота
map-picture = Мапа Швеції.
map-alt = Мапа Швеції з крапкою для кожної комуни, де є вакансії. Числа є в тексті.
map-share-alt = Мапа Швеції з крапкою для кожної сільської комуни, де є вакансії.
map-number = { $jobs ->
    [one] { $jobs } вакансія
    [few] { $jobs } вакансії
    [many] { $jobs } вакансій
   *[other] { $jobs } вакансії
  } у { $places ->
    [one] { $places } комуні
    [few] { $places } комунах
    [many] { $places } комунах
   *[other] { $places } комунах
  }: { $work }.
map-permanent = { $permanent ->
    [0] Постійної роботи серед них немає.
    [one] З них { $permanent } постійна.
    [few] З них { $permanent } постійні.
    [many] З них { $permanent } постійних.
   *[other] З них { $permanent } постійні.
  }
map-permanent-all = { $permanent ->
    [one] Це постійна робота.
    [few] Це постійна робота.
    [many] Це постійна робота.
   *[other] Це постійна робота.
  }
map-legend-permanent = Постійна робота
map-legend-other = Інша робота
map-legend-both = І така, і така
map-legend-size = Більша крапка: більше вакансій.
map-up-to = 1–{ $jobs }
map-other-means = Інша робота — тимчасова, сезонна або за потреби. У деяких оголошеннях цього не сказано.
map-counted = Пораховано { $date } о { $time }.
map-counted-old = Вакансії востаннє звірено { $date }. Деяких уже може не бути.
map-table = Числа в таблиці
map-municipality = Комуна
map-permanent-jobs = Постійна
map-other-jobs = Інша
map-all-jobs = Уся
map-sum = Разом
map-none = Зараз у сільській місцевості немає вакансій.
map-none-such = Зараз таких вакансій немає. Виберіть щось інше.
map-work = Професія
map-any-work = Усі професії
map-permanent-only = Лише постійна робота
map-show = Показати
map-dot = { $municipality }: постійна робота { $permanent }, інша { $other }
menu-map = Де є робота?
    .words = мапа; карта; на мапі; на карті; де робота; де є робота; де є вакансії; де вакансії; де знаходиться робота; мапа вакансій; karta
button-where = 🗺 Де є робота?
map-place = { $municipality }: { $jobs ->
    [one] { $jobs } вакансія
    [few] { $jobs } вакансії
    [many] { $jobs } вакансій
   *[other] { $jobs } вакансії
  }, { $permanent ->
    [0] постійних немає
    [one] { $permanent } постійна
    [few] { $permanent } постійні
    [many] { $permanent } постійних
   *[other] { $permanent } постійні
  }
map-more-places = І ще в { $places ->
    [one] { $places } комуні
    [few] { $places } комунах
    [many] { $places } комунах
   *[other] { $places } комунах
  }.
map-marks = Зафарбована крапка: постійна робота. Кільце: інша робота. Більша крапка: більше вакансій.
map-home = Будиночок там, де ви живете.
map-none-work = Сьогодні в сільській місцевості немає вакансій: { $work }.
button-map-all = Усі професії на мапі
button-map-own = Моя робота на мапі
