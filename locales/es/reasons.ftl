# Por qué conviene un trabajo, qué falta o qué no se sabe.
reason-occupation-same = El trabajo que busca: { $occupation }
reason-occupation-near = Cerca de lo que busca: { $occupation }
reason-occupation-open-now = Abierto ahora, sin autorización (legitimation): { $occupation }
reason-occupation-field = La misma área que busca: { $occupation }
reason-occupation-other = Otro oficio: { $occupation }
reason-occupation-any = { $occupation }. Lea qué exige el anuncio.
reason-occupation-no-training = Puede empezar sin estudios
reason-permanent-yes = Trabajo fijo (tills vidare)
reason-permanent-yes-wished = Trabajo fijo primero (tills vidare), como usted quiere
reason-permanent-leads = Puede llegar a ser trabajo fijo, dice el anuncio
reason-permanent-unknown = El anuncio no dice si el trabajo es fijo: pregunte
reason-permanent-no = El trabajo es por tiempo limitado
reason-permanent-short-wished = Trabajo por un tiempo, como usted quiere
reason-school-right = Los niños tienen derecho a escuela aquí hasta el grado 9. No sabemos cuál es la escuela más cercana.
reason-school-gymnasium = El bachillerato (gymnasium) puede estar en otra localidad: pregunte al municipio
reason-pay-stated = Sueldo según el anuncio: { $pay }
reason-pay-typical = Sueldo habitual en el oficio: { $pay } al mes ({ $year }). No es el sueldo de este trabajo.
reason-pay-unknown = El anuncio no dice el sueldo: pregunte
reason-step-up-yes = Un paso adelante de lo que busca
reason-step-up-unknown = No sabemos si es un paso adelante
reason-known-here = Conoce a alguien aquí
reason-known-near = Conoce a alguien a { $km } km
reason-known-far = Lejos de quienes conoce: { $km } km
reason-known-unknown = No sabemos si conoce a alguien aquí
reason-partner-here = Trabajos para la otra persona en el mismo lugar: { $count ->
    [one] uno
    [many] { $count }
   *[other] { $count }
  }
reason-partner-near = Trabajos para la otra persona cerca: { $count ->
    [one] uno
    [many] { $count }
   *[other] { $count }
  }
reason-partner-none = Ahora no hay trabajo aquí para la otra persona
reason-partner-unknown = No sabemos qué busca la otra persona
reason-housing-stated = El municipio dice que hay vivienda. { $said }
reason-housing-unknown = De vivienda no sabemos: pregunte al municipio
reason-getting-car = Tiene auto para ir al trabajo
reason-getting-odd-hours = De noche y en fin de semana hay pocos autobuses: pregunte cómo llegar
reason-getting-unknown = De autobuses al trabajo no sabemos: pregunte
reason-shifts-day = Trabajo de día
reason-shifts-odd = Trabajo de tarde, de noche, en fin de semana o por turnos
reason-shifts-children = Trabajo de tarde, de noche o en fin de semana. El cuidado nocturno de niños no es seguro: pregunte.
reason-shifts-unknown = El anuncio no dice el horario: pregunte
reason-experience-not-needed = No exige experiencia
reason-experience-unknown = El anuncio no dice si exige experiencia
reason-experience-have = Usted tiene la experiencia
reason-experience-abroad = Usted tiene experiencia de otro país
reason-experience-missing = Exige experiencia
reason-experience-demanded = Exige experiencia: pregunte si la suya alcanza
reason-credential-have = Tiene la autorización para ejercer (legitimation)
reason-credential-missing = Exige autorización sueca para ejercer (legitimation)
reason-credential-legitimation = Exige autorización sueca para ejercer (legitimation): ¿la tiene?
reason-credential-title = El título undersköterska (auxiliar de enfermería) exige un certificado (bevis). El trabajo de vårdbiträde (auxiliar de cuidados) está abierto.
reason-credential-teacher = Sin autorización de docente (lärarlegitimation): como máximo un año a la vez
reason-credential-guard = Primero le aprueba Länsstyrelsen (gobierno de la provincia). Lo solicita el empleador.
reason-credential-electrician = Puede trabajar en una empresa eléctrica registrada
reason-credential-truck = Exige curso de montacargas y permiso del empleador
reason-credential-permit = Exige un permiso: pregunte al empleador
reason-credential-ykb = Exige licencia de conducir C o D y certificado profesional (YKB)
reason-credential-taxi = Exige autorización de taxista (taxiförarlegitimation)
reason-credential-open = No exige autorización para ejercer (legitimation)
reason-licence-none = Los datos del anuncio no exigen licencia de conducir
reason-licence-demanded = Exige licencia de conducir: { $licence }
reason-licence-have = Tiene la licencia de conducir que exige: { $licence }
reason-licence-missing = Exige licencia de conducir: { $licence }
reason-car-none = Los datos del anuncio no exigen auto propio
reason-car-demanded = Exige auto propio
reason-car-have = Tiene auto, que es lo que exige
reason-car-missing = Exige auto propio
reason-language-swedish = Exige sueco
reason-language-have = Su sueco alcanza
reason-language-other = Idiomas que exige: { $languages }
reason-language-unknown = El anuncio no dice nada de idiomas
lane-licence = Para este oficio necesita autorización sueca para ejercer (legitimation): { $occupation }. Socialstyrelsen evalúa sus estudios.
    Puede solicitar la autorización ahora. Todavía no necesita saber sueco.
lane-now = Estos trabajos los puede solicitar ya:
reason-licence-special = Exige una licencia o un certificado especial: lea el anuncio
reason-studies-unknown = De estudios cerca no sabemos: pregunte a la educación de adultos del municipio
reason-experience-trained = Le enseñan el trabajo allí mismo
reason-language-basic = Exige un poco de sueco
reason-language-good = Exige buen sueco
reason-language-fluent = Exige sueco fluido
reason-housing-help = El anuncio dice que ayudan con la vivienda
reason-money-more = Quedan unas { $amount } más al mes que con el mismo trabajo en { $home } ({ $year })
reason-money-less = Quedan unas { $amount } menos al mes que con el mismo trabajo en { $home } ({ $year })
reason-money-same = Queda casi lo mismo al mes que con el mismo trabajo en { $home } ({ $year })
reason-school-places = Los niños tienen derecho a escuela aquí hasta el grado 9. El municipio dice dónde la hay: { $places }. { $said }
reason-housing-vacant = El municipio dice que hay { $count ->
    [one] una vivienda libre
    [many] { $count } de viviendas libres
   *[other] { $count } viviendas libres
  }. { $said }
reason-housing-none-now = El municipio dice que no hay viviendas libres. { $said }
reason-partner-stated = El municipio dice que también hay trabajo para la otra persona. { $said }
reason-welcome-movers = El municipio escribe: dan la bienvenida a quienes se mudan aquí. { $said }
reason-welcome-help = El municipio escribe: ayudan con la mudanza. { $said }
reason-welcome-both = El municipio escribe: dan la bienvenida a quienes se mudan y ayudan con la mudanza. { $said }
reason-welcome-unknown = No sabemos si buscan gente que se mude aquí
reason-getting-bus-day = El municipio dice que hay autobuses de día. { $said }
reason-getting-bus-odd = El municipio dice que hay autobuses de noche y en fin de semana. { $said }
reason-getting-no-bus-day = El municipio dice que no hay autobús: pregunte cómo llegar al trabajo. { $said }
reason-getting-no-bus-odd = El municipio dice que no hay autobuses de noche ni en fin de semana. Pregunte cómo llegar al trabajo. { $said }
reason-shifts-care = Trabajo de tarde, de noche o en fin de semana. El municipio dice que a esas horas cuidan a los niños. { $said }
reason-shifts-no-care = Trabajo de tarde, de noche o en fin de semana. El municipio dice que a esas horas no cuidan a los niños. { $said }
reason-language-work = El municipio dice qué se habla en el trabajo: { $languages }. { $said }
reason-language-reception = El municipio dice qué hablan quienes le reciben: { $languages }. { $said }
reason-studies-sfi = El municipio dice que hay curso de sueco (sfi) en { $places }. { $said }
reason-studies-adult = El municipio dice que los adultos pueden estudiar en { $places }. { $said }
reason-studies-college = El municipio dice cuál es la universidad más cercana: { $college }, en { $place }. { $said }
reason-studies-both = El municipio dice que los adultos pueden estudiar en { $places }. La universidad más cercana: { $college }, en { $place }. { $said }
