# El mapa de los trabajos: en la página de inicio y en el chat.
map-title = Aquí están los trabajos
map-picture = Mapa de Suecia.
map-alt = Mapa de Suecia con un punto por cada municipio donde hay trabajos. Los números están en el texto.
map-share-alt = Mapa de Suecia con un punto por cada municipio rural donde hay trabajos.
map-number = { $jobs ->
    [one] Un trabajo libre
    [many] { $jobs } de trabajos libres
   *[other] { $jobs } trabajos libres
  } en { $places ->
    [one] un municipio
    [many] { $places } de municipios
   *[other] { $places } municipios
  }: { $work }.
map-permanent = { $permanent ->
    [0] Ninguno es fijo.
    [one] Uno de ellos es fijo.
    [many] { $permanent } de ellos son fijos.
   *[other] { $permanent } de ellos son fijos.
  }
map-permanent-all = { $permanent ->
    [one] Es fijo.
    [many] Todos son fijos.
   *[other] Todos son fijos.
  }
map-legend-permanent = Trabajo fijo
map-legend-other = Otro trabajo
map-legend-both = Ambos
map-legend-size = Punto más grande: más trabajos.
map-up-to = 1–{ $jobs }
map-other-means = Los otros trabajos son por un tiempo, por temporada o cuando los necesitan. Algunos anuncios no lo dicen.
map-counted = Contado: { $date } a las { $time }.
map-counted-old = Última revisión de los trabajos: { $date }. Puede que algunos ya no estén.
map-table = Los números en una tabla
map-municipality = Municipio
map-permanent-jobs = Fijos
map-other-jobs = Otros
map-all-jobs = Todos
map-sum = En total
map-none = Ahora no hay trabajos libres en zonas rurales.
map-none-such = Ahora no hay trabajos así. Elija otra cosa.
map-work = Oficio
map-any-work = Todos los oficios
map-permanent-only = Solo trabajos fijos
map-show = Mostrar
map-dot = { $municipality }: { $permanent } fijos, { $other } otros
menu-map = ¿Dónde hay trabajo?
    .words = mapa; el mapa; ver mapa; dónde hay trabajo; dónde hay trabajos; dónde están los trabajos; dónde está el trabajo; donde hay pega; karta; map
button-where = 🗺 ¿Dónde hay trabajo?
map-place = { $municipality }: { $jobs ->
    [one] un trabajo
    [many] { $jobs } de trabajos
   *[other] { $jobs } trabajos
  }, { $permanent ->
    [0] ninguno fijo
    [one] uno fijo
    [many] { $permanent } fijos
   *[other] { $permanent } fijos
  }
map-more-places = Y en { $places ->
    [one] un municipio
    [many] { $places } de municipios
   *[other] { $places } municipios
  } más.
map-marks = Punto lleno: trabajos fijos. Círculo: otros trabajos. Punto más grande: más trabajos.
map-home = La casa está donde usted vive.
map-none-work = Hoy no hay trabajo libre en zonas rurales: { $work }.
button-map-all = Todos los oficios en el mapa
button-map-own = Mi oficio en el mapa
