# Khariidadda shaqooyinka: bogga hore iyo sheekada dhexdeeda.
map-title = Halkan ayay shaqooyinku ku yaalliin
map-picture = Khariidadda Iswiidhan.
map-alt = Khariidadda Iswiidhan. Degmo kasta oo shaqo leh dhibic ayay leedahay. Tirooyinku qoraalka ayay ku jiraan.
map-share-alt = Khariidadda Iswiidhan. Degmo kasta oo baadiye ah oo shaqo leh dhibic ayay leedahay.
map-number = { $jobs ->
    [one] Hal shaqo oo bannaan
   *[other] { $jobs } shaqo oo bannaan
  } ayaa ku taal { $places ->
    [one] hal degmo
   *[other] { $places } degmo
  }: { $work }.
map-permanent = { $permanent ->
    [0] Midna joogto ma aha.
    [one] Mid ayaa joogto ah.
   *[other] { $permanent } ayaa joogto ah.
  }
map-permanent-all = { $permanent ->
    [one] Waa joogto.
   *[other] Dhammaan waa joogto.
  }
map-legend-permanent = Shaqo joogto ah
map-legend-other = Shaqo kale
map-legend-both = Labadaba
map-legend-size = Dhibic ka weyn: shaqooyin ka badan.
map-up-to = 1–{ $jobs }
map-other-means = Shaqooyinka kale waa muddo, xilli ama marka loo baahdo. Xayeysiisyada qaar waxba kama sheegaan.
map-counted = Waxaa la tiriyay { $date } saacadda { $time }.
map-counted-old = Shaqooyinka waxaa ugu dambayn la hubiyay { $date }. Qaar waxaa laga yaabaa inay xirmeen.
map-table = Tirooyinka oo shax ku qoran
map-municipality = Degmo
map-permanent-jobs = Joogto
map-other-jobs = Kale
map-all-jobs = Dhammaan
map-sum = Wadarta
map-none = Hadda shaqo bannaan baadiyaha kama jirto.
map-none-such = Hadda shaqooyin caynkaas ah ma jiraan. Wax kale dooro.
map-work = Xirfadda
map-any-work = Dhammaan xirfadaha
map-permanent-only = Shaqooyinka joogtada ah oo keliya
map-show = Tus
map-dot = { $municipality }: { $permanent } joogto, { $other } kale
menu-map = Xaggee shaqooyinku ku yaalliin?
    .words = khariidad; khariidadda; xaggee shaqooyinku ku yaalliin; xaggee shaqo ka jirtaa; shaqooyinku xaggee
button-where = 🗺 Meelaha shaqada
map-place = { $municipality }: { $jobs ->
    [one] hal shaqo
   *[other] { $jobs } shaqo
  }, { $permanent ->
    [0] joogto ma leh
    [one] hal waa joogto
   *[other] { $permanent } waa joogto
  }
map-more-places = Iyo { $places ->
    [one] hal degmo oo kale
   *[other] { $places } degmo oo kale
  }.
map-marks = Dhibic buuxda: shaqo joogto ah. Giraan: shaqo kale. Dhibic ka weyn: shaqooyin ka badan.
map-home = Sawirka guriga waa meesha aad ku nooshahay.
map-none-work = Maanta shaqo bannaan baadiyaha kama jirto: { $work }.
button-map-all = Dhammaan xirfadaha khariidadda
button-map-own = Shaqadayda khariidadda
