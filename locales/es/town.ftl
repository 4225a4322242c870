# La localidad: qué sabemos y qué dice el propio municipio.
town-where = Localidad más grande: { $town }. { $county }.
town-distance = A unos { $km } km en línea recta de { $municipality }.
town-near = Cerca: { $places }.
town-school = Los niños que viven en el municipio tienen derecho a escuela hasta el grado 9. No sabemos qué escuela está más cerca.
town-preschool = El municipio debe ofrecer preescolar en un plazo de cuatro meses. De tarde, de noche y en fin de semana no es seguro: pregunte.
town-housing-stated = El municipio dice que hay vivienda. { $said }
town-housing-unknown = No sabemos si hay viviendas libres. Pregunte al municipio.
town-tax = Quien vive aquí paga menos impuesto: { $sum } al año. Debe tener aquí su registro de domicilio (folkbokföring) el 1 de noviembre del año anterior.
town-ask = Llame al municipio de { $municipality }. Pregunte por el servicio para nuevos vecinos (inflyttarservice), escuela y vivienda.
said-on = Dicho: { $date }.
said-long-ago = Dicho hace más de un año, { $date }: pregunte si es cierto.
town-said = Lo que lleva 🏠 lo dice el propio municipio. { $said }
town-schools = 🏠 Hay escuela hasta el grado 9 en { $places }.
town-school-right = Los niños que viven en el municipio tienen derecho a escuela hasta el grado 9.
town-preschool-law = El municipio debe ofrecer preescolar en un plazo de cuatro meses.
town-preschool-queue = 🏠 Espera para preescolar: { $queue }.
town-preschool-no-queue = 🏠 No hay lista de espera para preescolar.
town-shift-care-unknown = El cuidado de niños de tarde, noche y fin de semana no es seguro: pregunte.
town-shift-care = 🏠 Cuidan a los niños de tarde, de noche y en fin de semana.
town-shift-care-places = 🏠 Cuidan a los niños de tarde, de noche y en fin de semana en { $places }.
town-no-shift-care = 🏠 No cuidan a los niños de tarde, de noche ni en fin de semana.
town-housing-vacant = 🏠 { $count ->
    [one] Una vivienda está libre
    [many] { $count } de viviendas están libres
   *[other] { $count } viviendas están libres
  }.
town-housing-none-now = 🏠 Ninguna vivienda está libre.
town-housing-queue = 🏠 Espera para una vivienda: { $queue }.
town-housing-company = 🏠 Viviendas de alquiler: { $company }.
town-housing-ask = 🏠 Preguntas de vivienda: { $contact }
town-associations = 🏠 Asociaciones: { $contact }
town-sfi = 🏠 Sueco para adultos (sfi): { $places }
town-adult = 🏠 Educación de adultos: { $places }
town-college = 🏠 Universidad más cercana: { $college }, { $place }
town-college-km = 🏠 Universidad más cercana: { $college }, { $place }, { $km } km
town-bus-hourly = 🏠 De día hay un autobús cada hora.
town-bus-some = 🏠 Hay autobús algunas veces al día.
town-bus-none = 🏠 No hay autobús.
town-bus-odd = 🏠 También hay autobús de noche y en fin de semana.
town-bus-no-odd = 🏠 No hay autobús de noche ni en fin de semana.
town-bus-on-demand = 🏠 Se puede pedir autobús por teléfono.
town-train = 🏠 El tren para aquí.
town-reception = 🏠 Idiomas de quienes le reciben: { $languages }.
town-contact = 🏠 Preguntas sobre mudarse aquí: { $contact }
town-words = 🏠 Palabras del propio municipio, en sueco:
town-contact-job = El municipio dice a quién preguntar por el trabajo y la mudanza: { $contact }. { $said }
town-housing-job = El municipio dice a quién preguntar por vivienda: { $contact }. { $said }
town-shift-care-job = El municipio dice que cuidan a los niños de tarde, noche y fin de semana. { $said }
town-no-shift-care-job = El municipio dice que no cuidan a niños de tarde, noche ni fin de semana. { $said }
town-link-housing = Vivienda
town-link-associations = Asociaciones
town-link-sfi = Sfi
town-link-adult = Educación de adultos
town-link-buses = Autobuses y trenes
queue-weeks = { $least ->
    [one] alrededor de una semana
    [many] unas { $least } de semanas
   *[other] unas { $least } semanas
  }
queue-months = { $least ->
    [one] alrededor de un mes
    [many] unos { $least } de meses
   *[other] unos { $least } meses
  }
queue-weeks-range = { $least }–{ $most } semanas
queue-months-range = { $least }–{ $most } meses
local-title = Donde vive ahora: { $municipality }
local-double_rent_during_notice = { $municipality } dice que paga el alquiler de su vivienda anterior durante el plazo de aviso. { $said }
local-moving_help = { $municipality } dice que el municipio ayuda con la mudanza. { $said }
local-study_visit = { $municipality } dice que puede viajar y ver primero el lugar. { $said }
local-other = { $municipality } tiene una ayuda propia. { $said }
local-until = Último día para solicitar: { $date }.
local-decides = Decide el municipio. Pida una respuesta por escrito antes de mudarse.
local-check = Puede que esto haya cambiado. Pregunte al municipio de { $municipality }.
tongue-sv = sueco
tongue-en = inglés
tongue-ar = árabe
tongue-so = somalí
tongue-fa = persa
tongue-prs = dari
tongue-ti = tigriña
tongue-ckb = kurdo sorani
tongue-kmr = kurdo kurmanyi
tongue-tr = turco
tongue-bs = bosnio
tongue-hr = croata
tongue-sr = serbio
tongue-pl = polaco
tongue-es = español
tongue-uk = ucraniano
tongue-ru = ruso
tongue-sq = albanés
tongue-th = tailandés
tongue-fi = finés
tongue-am = amárico
tongue-ps = pastún
tongue-syr = siríaco
tongue-fr = francés
tongue-de = alemán
tongue-ro = rumano
tongue-no = noruego
tongue-da = danés
tongue-vi = vietnamita
tongue-zh = chino
tongue-sgn = lengua de señas
source-line-stated = Fuente: { $name }. Dicho: { $date }.
