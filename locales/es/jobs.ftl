# Trabajos libres, cómo solicitarlos, la localidad.
number-today = { $places ->
    [one] Un puesto libre
    [many] { $places } de puestos libres
   *[other] { $places } puestos libres
  } en { $vacancies ->
    [one] un anuncio
    [many] { $vacancies } de anuncios
   *[other] { $vacancies } anuncios
  } en zonas rurales ahora: { $work }. { $permanent ->
    [0] Ningún anuncio es de trabajo fijo.
    [one] Un anuncio es de trabajo fijo.
    [many] { $permanent } de anuncios son de trabajo fijo.
   *[other] { $permanent } anuncios son de trabajo fijo.
  }
number-none = Hoy no hay trabajo libre en zonas rurales: { $work }. Esto es lo más cercano.
number-checked = Revisado hoy a las { $time }.
number-checked-yesterday = Revisado ayer a las { $time }.
number-checked-old = Última revisión: { $date }. Puede que algún trabajo ya no esté.
number-samples = Son ejemplos, no trabajos de verdad. Muestran cómo funciona.
card-sample = Ejemplo, no es un trabajo de verdad
card-where = 📍 { $municipality }, { $county }
card-where-distance = 📍 { $municipality }, { $county }. { $km ->
    [0] Donde vive ahora.
    [one] A unos { $km } km de casa en línea recta.
    [many] A unos { $km } km de casa en línea recta.
   *[other] A unos { $km } km de casa en línea recta.
  }
card-employer = 🏢 { $employer }
card-permanent = 📄 Trabajo fijo (tills vidare)
card-temporary = 📄 Por tiempo limitado
card-seasonal = 📄 De temporada
card-on_call = 📄 Cuando lo necesitan
card-unknown = 📄 El anuncio no dice si el trabajo es fijo
card-full-time = 🕑 Jornada completa
card-part-time = 🕑 Jornada parcial, { $percent } %
card-part-time-range = 🕑 { $min }–{ $max } %
card-pay = 💰 { $pay }
card-until = 📅 Último día para solicitar: { $date }
card-position = Propuesta { $at } de { $of }
reasons-title = { $occupation } en { $municipality }: ¿por qué este?
reasons-marks = ✓ se cumple. ✗ falta. ? no lo sabemos: pregunte.
reasons-evidence = Así dice el anuncio, en sueco:
button-previous = ‹ Anterior
button-next = Siguiente ›
button-reasons = ¿Por qué este?
button-apply = Cómo solicitarlo
button-town = Sobre el lugar
button-support-us = Ayudas para nosotros
button-save = ☆ Guardar
button-unsave = ★ Quitar
button-share = Compartir
button-not-for-me = No es para mí
button-open-ad = Abrir el anuncio
button-map = Ver en el mapa
button-jobs-open = Ver trabajos abiertos
share-text = { $headline } en { $municipality }
vacancy-gone = Ese trabajo ya no está abierto.

apply-title = Cómo solicitarlo
apply-link = Pulse «Abrir el anuncio». Allí lo solicita.
apply-email = Envíe un correo electrónico a { $email }
apply-reference = Escriba la referencia { $reference }
apply-ask-employer = El anuncio no dice cómo. Llame a { $employer } y pregunte.
apply-copy = Puede copiar esto en su solicitud. Cámbielo para que sea cierto:
apply-meaning = Significa:
apply-paragraph = ¡Hola! Solicito el trabajo «{ $headline }». Quiero mudarme a { $municipality }.
    Puedo empezar en la fecha que acordemos.{ $experience }{ $licence }
    Con gusto le cuento más.
apply-experience-in_sweden = { " " }He hecho este trabajo en Suecia.
apply-experience-abroad = { " " }He hecho este trabajo en otro país.
apply-experience-trained = { " " }Tengo estudios para este trabajo.
apply-licence-b = { " " }Tengo licencia de conducir B.
apply-ask-title = Cuatro preguntas para hacer por teléfono:
apply-ask-permanent = 1. ¿Es un trabajo fijo (tills vidare)? ¿Hay período de prueba (provanställning)?
apply-ask-hours = 2. ¿Cuál es el horario? ¿Se trabaja de tarde, de noche o en fin de semana?
apply-ask-housing = 3. ¿Hay vivienda? ¿A quién puedo llamar?
apply-ask-start = 4. ¿Cuándo puedo empezar? ¿Pueden pagar la mudanza?
apply-you-send = No enviamos nada al empleador. Eso solo lo hace usted.

not-for-me-title = ¿Qué no le conviene? No mostramos más este trabajo.
not-for-me-work = El trabajo
not-for-me-place = El lugar
not-for-me-hours = El horario
not-for-me-pay = El sueldo
not-for-me-demands = Los requisitos
not-for-me-other = Otra cosa

nothing-today = Hoy no hay nada que le convenga.
nothing-today-as = Hoy no encontramos trabajo libre en zonas rurales: { $work }.
nothing-nearest = Lo más cercano es { $work }: { $vacancies ->
    [one] un trabajo
    [many] { $vacancies } de trabajos
   *[other] { $vacancies } trabajos
  }.
nothing-wait = Podemos escribirle una vez, cuando llegue un trabajo que le convenga.
nothing-waiting = Le escribimos una vez, cuando llegue un trabajo que le convenga.
button-wait = Avísenme si llega un trabajo
button-unwait = No me avisen
button-look-at = Ver: { $work }
button-any-work = Ver todos los oficios
waiting-on = Le escribimos una vez, cuando llegue un trabajo que le convenga.
waiting-off = No le escribimos por nuestra cuenta.
found-title = Ya hay un trabajo que le conviene
found-why = Usted nos pidió avisarle. Esta es la única vez.
button-see-job = Ver el trabajo
opens-occupation = Hay más trabajos si busca también otro oficio. Son { $count } más.
opens-place = Hay más trabajos en otros lugares. Son { $count } más.
opens-hours = Con otro horario hay más trabajos. Son { $count } más.
opens-permanence = Con trabajos por tiempo limitado hay más. Son { $count } más.
opens-licence = Con licencia de conducir hay más trabajos. Son { $count } más.
button-change-occupation = Cambiar oficio
button-change-place = Cambiar lugar
button-change-hours = Cambiar horario
button-change-permanence = Cambiar lo más importante
button-change-licence = Cambiar licencia
number-none-real = Ahora no hay trabajos de verdad aquí. No mostramos ejemplos. Vuelva más adelante.
card-also-in = 📍 El mismo trabajo está también en: { $municipalities }
gone-nearest = Este es el más parecido y está abierto:
button-remind = 🔔 Recordarme tres días antes
button-unremind = 🔕 No recordarme
reminder-title = Pronto es el último día para solicitar
reminder-why = Usted nos pidió recordarle.
nothing-today-there = Hoy no hay trabajo libre donde quiere vivir: { $work }.
apply-about = { $occupation } en { $employer }, { $municipality }

button-left = ¿Cuánto queda?
left-title = ¿Cuánto queda cada mes?
left-part-rent = Alquiler
left-part-left = Queda
bar-part = { $label }: { $amount }
left-range = { $low }–{ $high }
left-there = Del sueldo quedan unas { $amount } cada mes, después de impuestos y alquiler. Cifras de { $year }.
left-more = Quedan unas { $amount } más cada mes que con el mismo trabajo en { $home }. Antes de comida, auto y calefacción. Cifras de { $year }.
left-less = Quedan unas { $amount } menos cada mes que con el mismo trabajo en { $home }. Antes de comida, auto y calefacción. Cifras de { $year }.
left-same = Queda más o menos lo mismo cada mes que con el mismo trabajo en { $home }. Antes de comida, auto y calefacción. Cifras de { $year }.
left-pay-stated = Sueldo antes de impuestos: { $there } según el anuncio. En { $home }: { $here }, promedio del oficio ({ $year }).
left-pay-stated_least = Sueldo antes de impuestos: al menos { $there } según el anuncio. En { $home }: { $here }, promedio del oficio ({ $year }).
left-pay-region = Sueldo antes de impuestos, promedio del oficio: { $there } allí, { $here } en { $home } ({ $year }). No es el sueldo de este trabajo.
left-pay-country = Sueldo antes de impuestos: { $there } en ambos lugares, promedio del oficio en el país ({ $year }). Para el lugar no hay cifra.
left-hours = Contamos con { $percent } % de la jornada completa en los dos lugares.
left-tax = Impuestos: los propios del municipio, { $year }. Suponemos que tiene menos de 66 años y no paga a una iglesia.
left-rent = Alquiler: lo habitual por { $rooms }, unos { $area } m². Una vivienda libre puede costar más.
left-rent-assumed = Alquiler: lo habitual por { $rooms }, unos { $area } m². El tamaño lo hemos supuesto. Una vivienda libre puede costar más.
left-supplements = El promedio incluye suplementos por tarde y fin de semana. El sueldo del anuncio quizás no.
left-between = De { $less } menos a { $more } más: los alquileres no son exactos.
left-not-exact = La diferencia puede ser de { $amount }: los alquileres no son exactos.
left-no-margin = No sabemos qué tan exacto es el alquiler en { $municipality }.
left-second = Si la otra persona trabaja ({ $occupation }): unas { $there } después de impuestos allí, { $here } en { $home }. Es posible, no seguro.
left-now = No incluye el dinero con el que vive hoy.
left-two-homes = ¿Pagan dos viviendas por un tiempo? Eso no está incluido.
left-support = Las ayudas no están incluidas. Pueden subir o bajar cuando cambian el sueldo y el alquiler.
left-with-more = Con subsidio de vivienda (bostadsbidrag): { $amount } más cada mes que en { $home }.
left-with-less = Con subsidio de vivienda (bostadsbidrag): { $amount } menos cada mes que en { $home }.
left-with-same = Con subsidio de vivienda (bostadsbidrag): de { $less } menos a { $more } más cada mes que en { $home }.
left-housing = Subsidio de vivienda con ese sueldo y alquiler: { $there } allí, { $here } en { $home }.
left-housing-same = O sea: el subsidio de vivienda es igual en los dos lugares.
left-housing-none = Con ese sueldo probablemente no hay subsidio de vivienda, ni allí ni en { $home }.
left-housing-assuming = Contamos como si el sueldo fuera todo lo que tienen. El dinero ahorrado puede bajar el subsidio. Decide Försäkringskassan.
left-housing-unknown-children_count = El subsidio de vivienda puede cambiar. No sabemos cuántos niños se mudan con ustedes.
left-housing-unknown-other_adult = El subsidio de vivienda puede cambiar. No sabemos cuánto gana la otra persona adulta. Por eso no lo calculamos.
left-housing-unknown-home = El subsidio de vivienda puede cambiar. La vivienda es tan grande que solo cuenta una parte del alquiler.
left-premium-same = La prima por empleo (jobbpremie) es igual en los dos lugares: { $there } al mes. No está en la suma.
left-premium = La prima por empleo (jobbpremie): { $there } al mes allí, { $here } en { $home }. No está en la suma.
left-child-same = El subsidio por hijos (barnbidrag) es igual en los dos lugares.
left-support-rest = Otras ayudas no están incluidas.
left-reduction-gained = No incluye el impuesto más bajo de quien vive allí: { $sek } al año. Debe tener allí su registro de domicilio (folkbokföring) el 1 de noviembre del año anterior. En { $home } no lo hay.
left-reduction-lost = En { $home } el impuesto es más bajo: { $sek } al año. No está incluido, y termina si usted se muda.
left-none-lapsed = Las cifras eran de otro año. No calculamos hasta tener nuevas.
left-none-over_65 = Quien tiene 66 años o más paga otro impuesto. Ese no lo calculamos.
left-none-no_home = No sabemos dónde vive ahora. Por eso no podemos comparar.
left-none-same_place = El trabajo está donde vive ahora.
left-none-hours_unknown = Las horas no están fijadas. Por eso no podemos calcular cuánto queda.
left-none-no_pay = No hay una cifra segura del sueldo en el oficio. Por eso no calculamos.
left-none-no_tax = No hay una cifra segura del impuesto. Por eso no calculamos.
left-none-no_rent = No hay una cifra segura del alquiler. Por eso no calculamos.
card-starts = 📅 Empieza: { $date }
card-spoken = 🗣 En el trabajo se habla: { $languages }
card-said = Así lo dice el propio municipio. { $said }
pay-month = { $min } al mes
pay-month-from = desde { $min } al mes
pay-month-range = { $min } a { $max } al mes
pay-hour = { $min } por hora
pay-hour-from = desde { $min } por hora
pay-hour-range = { $min } a { $max } por hora
