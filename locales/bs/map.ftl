# Karta poslova: na prvoj stranici i u razgovoru.
map-title = Ovdje su poslovi
map-picture = Karta Švedske.
map-alt = Karta Švedske s tačkom za svaku općinu u kojoj ima poslova. Brojevi su u tekstu.
map-share-alt = Karta Švedske s tačkom za svaku općinu izvan velikih gradova u kojoj ima poslova.
map-number = { $jobs ->
    [one] { $jobs } slobodan posao
    [few] { $jobs } slobodna posla
   *[other] { $jobs } slobodnih poslova
  } u { $places ->
    [one] { $places } općini
    [few] { $places } općine
   *[other] { $places } općina
  }: { $work }.
map-permanent = Stalni: { $permanent ->
    [0] nijedan
    [one] { $permanent } posao
    [few] { $permanent } posla
   *[other] { $permanent } poslova
  }.
map-permanent-all = { $permanent ->
    [one] Stalno je sve: { $permanent } posao.
    [few] Stalno je sve: { $permanent } posla.
   *[other] Stalno je sve: { $permanent } poslova.
  }
map-legend-permanent = Stalan posao
map-legend-other = Drugi posao
map-legend-both = Oboje
map-legend-size = Veća tačka: više poslova.
map-up-to = 1–{ $jobs }
map-other-means = Drugi poslovi su na određeno vrijeme, za sezonu ili po potrebi. U nekim oglasima to ne piše.
map-counted = Brojano { $date } u { $time }.
map-counted-old = Poslovi su zadnji put provjereni { $date }. Neki možda više ne postoje.
map-table = Brojevi u tabeli
map-municipality = Općina
map-permanent-jobs = Stalni
map-other-jobs = Drugi
map-all-jobs = Svi
map-sum = Ukupno
map-none = Trenutno nema slobodnih poslova izvan velikih gradova.
map-none-such = Trenutno nema takvih poslova. Izaberite nešto drugo.
map-work = Zanimanje
map-any-work = Sva zanimanja
map-permanent-only = Samo stalni poslovi
map-show = Prikaži
map-dot = { $municipality }: stalni { $permanent }, drugi { $other }
menu-map = Gdje su poslovi?
    .words = karta; mapa; na karti; gdje su poslovi; gde su poslovi; gdje ima posla; gde ima posla; gdje ima poslova; gdje je posao; kartan
button-where = 🗺 Gdje su poslovi?
map-place = { $municipality }: { $jobs ->
    [one] { $jobs } posao
    [few] { $jobs } posla
   *[other] { $jobs } poslova
  }, stalni: { $permanent ->
    [0] nijedan
    [one] { $permanent }
    [few] { $permanent }
   *[other] { $permanent }
  }
map-more-places = I u još { $places ->
    [one] { $places } općini
    [few] { $places } općine
   *[other] { $places } općina
  }.
map-marks = Puna tačka: stalni poslovi. Krug: drugi poslovi. Veća tačka: više poslova.
map-home = Kuća pokazuje gdje živite.
map-none-work = Danas nema slobodnog posla izvan velikih gradova: { $work }.
button-map-all = Sva zanimanja na karti
button-map-own = Moje zanimanje na karti
