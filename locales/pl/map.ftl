# Mapa ofert: na stronie głównej i w rozmowie.
map-title = Tu są oferty pracy
map-picture = Mapa Szwecji.
map-alt = Mapa Szwecji z kropką dla każdej gminy, w której są oferty pracy. Liczby są w tekście.
map-share-alt = Mapa Szwecji z kropką dla każdej gminy poza dużymi miastami, w której są oferty pracy.
map-number = { $jobs ->
    [one] Jedno wolne miejsce pracy
    [few] { $jobs } wolne miejsca pracy
    [many] { $jobs } wolnych miejsc pracy
   *[other] { $jobs } wolnego miejsca pracy
  } w { $places ->
    [one] jednej gminie
    [few] { $places } gminach
    [many] { $places } gminach
   *[other] { $places } gminy
  }: { $work }.
map-permanent = { $permanent ->
    [0] Żadne z nich nie jest na stałe.
    [one] Jedno z nich jest na stałe.
    [few] { $permanent } z nich są na stałe.
    [many] { $permanent } z nich jest na stałe.
   *[other] { $permanent } z nich jest na stałe.
  }
map-permanent-all = { $permanent ->
    [one] Jest na stałe.
    [few] Wszystkie są na stałe.
    [many] Wszystkie są na stałe.
   *[other] Wszystkie są na stałe.
  }
map-legend-permanent = Stała praca
map-legend-other = Inna praca
map-legend-both = Obie
map-legend-size = Większa kropka: więcej ofert.
map-up-to = 1–{ $jobs }
map-other-means = Inna praca jest na czas określony, na sezon albo na wezwanie. Niektóre ogłoszenia tego nie mówią.
map-counted = Policzono { $date } o godz. { $time }.
map-counted-old = Oferty ostatnio sprawdzono { $date }. Niektórych może już nie być.
map-table = Liczby w tabeli
map-municipality = Gmina
map-permanent-jobs = Stałe
map-other-jobs = Inne
map-all-jobs = Wszystkie
map-sum = Razem
map-none = Teraz nie ma wolnej pracy poza dużymi miastami.
map-none-such = Teraz nie ma takich ofert. Wybierz coś innego.
map-work = Zawód
map-any-work = Wszystkie zawody
map-permanent-only = Tylko stała praca
map-show = Pokaż
map-dot = { $municipality }: stałe { $permanent }, inne { $other }
menu-map = Gdzie są oferty pracy?
    .words = mapa; mapę; mape; gdzie jest praca; gdzie są prace; gdzie sa prace; gdzie są oferty; gdzie sa oferty; gdzie jest robota; karta; map
button-where = 🗺 Gdzie są oferty pracy?
map-place = { $municipality }: { $jobs ->
    [one] jedna oferta
    [few] { $jobs } oferty
    [many] { $jobs } ofert
   *[other] { $jobs } oferty
  }, { $permanent ->
    [0] na stałe: żadna
    [one] na stałe: jedna
    [few] na stałe: { $permanent }
    [many] na stałe: { $permanent }
   *[other] na stałe: { $permanent }
  }
map-more-places = I jeszcze w { $places ->
    [one] jednej gminie
    [few] { $places } gminach
    [many] { $places } gminach
   *[other] { $places } gminy
  }.
map-marks = Pełna kropka: stała praca. Kółko: inna praca. Większa kropka: więcej ofert.
map-home = Domek jest tam, gdzie mieszkasz.
map-none-work = Dziś nie ma wolnej pracy poza dużymi miastami: { $work }.
button-map-all = Wszystkie zawody na mapie
button-map-own = Moja praca na mapie
