# The map of the jobs: on the front page and in the conversation.
map-title = Këtu janë punët
map-picture = Harta e Suedisë.
map-alt = Harta e Suedisë me një pikë për çdo komunë ku ka punë. Numrat janë në tekst.
map-share-alt = Harta e Suedisë me një pikë për çdo komunë rurale ku ka punë.
map-number = { $jobs ->
    [one] Një vend i lirë pune
   *[other] { $jobs } vende të lira pune
  } në { $places ->
    [one] një komunë
   *[other] { $places } komuna
  }: { $work }.
map-permanent = { $permanent ->
    [0] Asnjë nga këto nuk është i përhershëm.
    [one] Një nga këto është i përhershëm.
   *[other] { $permanent } nga këto janë të përhershme.
  }
map-permanent-all = { $permanent ->
    [one] Është i përhershëm.
   *[other] Të gjitha janë të përhershme.
  }
map-legend-permanent = Punë e përhershme
map-legend-other = Punë tjetër
map-legend-both = Të dyja
map-legend-size = Pikë më e madhe: më shumë punë.
map-up-to = 1–{ $jobs }
map-other-means = Punët e tjera janë për një kohë, për një sezon ose sipas nevojës. Disa shpallje nuk e thonë.
map-counted = Numëruar më { $date } ora { $time }.
map-counted-old = Punët u kontrolluan së fundi më { $date }. Disa mund të mos jenë më.
map-table = Numrat në tabelë
map-municipality = Komuna
map-permanent-jobs = Të përhershme
map-other-jobs = Të tjera
map-all-jobs = Të gjitha
map-sum = Gjithsej
map-none = Tani nuk ka vende të lira pune në zonat rurale.
map-none-such = Tani nuk ka punë të tilla. Zgjidhni diçka tjetër.
map-work = Profesioni
map-any-work = Të gjitha profesionet
map-permanent-only = Vetëm punë të përhershme
map-show = Shfaq
map-dot = { $municipality }: { $permanent } të përhershme, { $other } të tjera
menu-map = Ku janë punët?
    .words = harta; hartë; harte; ku janë punët; ku jane punet; ku ka punë; ku ka pune; karta
button-where = 🗺 Ku janë punët?
map-place = { $municipality }: { $jobs ->
    [one] një punë
   *[other] { $jobs } punë
  }, { $permanent ->
    [0] asnjë e përhershme
    [one] një e përhershme
   *[other] { $permanent } të përhershme
  }
map-more-places = Dhe edhe në { $places ->
    [one] një komunë
   *[other] { $places } komuna
  }.
map-marks = Pikë e mbushur: punë të përhershme. Rreth: punë të tjera. Pikë më e madhe: më shumë punë.
map-home = Shtëpia tregon ku banoni.
map-none-work = Sot nuk ka vend të lirë pune në zonat rurale: { $work }.
button-map-all = Të gjitha profesionet në hartë
button-map-own = Puna ime në hartë
