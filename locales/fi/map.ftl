# The map of the jobs: on the front page and in the conversation.
map-title = Täällä työpaikat ovat
map-picture = Ruotsin kartta.
map-alt = Ruotsin kartta. Jokaisessa kunnassa, jossa on töitä, on piste. Luvut ovat tekstissä.
map-share-alt = Ruotsin kartta. Jokaisessa maaseudun kunnassa, jossa on töitä, on piste.
map-number = { $jobs ->
    [one] Yksi avoin työpaikka
   *[other] { $jobs } avointa työpaikkaa
  } { $places ->
    [one] yhdessä kunnassa
   *[other] { $places } kunnassa
  }: { $work }.
map-permanent = { $permanent ->
    [0] Yksikään niistä ei ole vakituinen.
    [one] Yksi niistä on vakituinen.
   *[other] { $permanent } niistä on vakituisia.
  }
map-permanent-all = { $permanent ->
    [one] Se on vakituinen.
   *[other] Kaikki ovat vakituisia.
  }
map-legend-permanent = Vakituinen työ
map-legend-other = Muu työ
map-legend-both = Molempia
map-legend-size = Isompi piste: enemmän töitä.
map-up-to = 1–{ $jobs }
map-other-means = Muut työt ovat määräaikaisia, kausitöitä tai tarvittaessa tehtäviä. Kaikki ilmoitukset eivät kerro sitä.
map-counted = Laskettu { $date } kello { $time }.
map-counted-old = Työpaikat on tarkistettu viimeksi { $date }. Osa voi olla jo poissa.
map-table = Luvut taulukossa
map-municipality = Kunta
map-permanent-jobs = Vakituiset
map-other-jobs = Muut
map-all-jobs = Kaikki
map-sum = Yhteensä
map-none = Maaseudulla ei ole juuri nyt avoimia työpaikkoja.
map-none-such = Tällaisia työpaikkoja ei ole juuri nyt. Valitse jotain muuta.
map-work = Ammatti
map-any-work = Kaikki ammatit
map-permanent-only = Vain vakituiset työt
map-show = Näytä
map-dot = { $municipality }: { $permanent } vakituista, { $other } muuta
menu-map = Missä työpaikat ovat?
    .words = kartta; missä työt ovat; missä työt on; missä on töitä; missä työpaikat on; missä on duunia; karta
button-where = 🗺 Missä työpaikat ovat?
map-place = { $municipality }: { $jobs ->
    [one] yksi työpaikka
   *[other] { $jobs } työpaikkaa
  }, { $permanent ->
    [0] ei vakituisia
    [one] yksi vakituinen
   *[other] { $permanent } vakituista
  }
map-more-places = Ja vielä { $places ->
    [one] yhdessä kunnassa
   *[other] { $places } kunnassa
  }.
map-marks = Täysi piste: vakituisia töitä. Rengas: muita töitä. Isompi piste: enemmän töitä.
map-home = Talo on siinä, missä asut.
map-none-work = Maaseudulla ei ole tänään avoimia työpaikkoja: { $work }.
button-map-all = Kaikki ammatit kartalla
button-map-own = Oma työni kartalla
