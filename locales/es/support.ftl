# Ayudas para mudarse. Sin sumas en los textos: están en grants/ y solo se muestran mientras están al día.

## Resultado
verdict-eligible = Parece que usted cumple las condiciones.
verdict-undecided = Depende de esto: { $what }.
hangs-on-place = el municipio
hangs-on-swedish = cuánto sueco sabe
verdict-depends-on-place = Depende del municipio. Abra un trabajo y lo veremos.
verdict-ineligible-because = Probablemente no es para usted. Lo decide esto: { $because }.
verdict-information = Esto puede valer para usted. Lea las condiciones.
verdict-employer = Esta ayuda la recibe el empleador, no usted. Puede contárselo.
verdict-local = Cada municipio decide. Pregunte.
verdict-not-in-force = Ahora esto no está en vigor.
verdict-ended = Esto ya no existe.
verdict-never-existed = Esto nunca ha existido en Suecia.
verdict-cross-border = Esto es solo para mudarse a otro país.
mark-ended = Ya no existe: { $name }
mark-never = Nunca ha existido: { $name }
mark-abroad = Solo a otro país: { $name }
mark-planned = Todavía no: { $name }
mark-employer = Para el empleador: { $name }
mark-unconfirmed = No cuente con esto: { $name }
instead-line = En su lugar: { $instead }
support-less-sure = Aquí tenemos menos seguridad. Pregunte antes de contar con ello.
ended-line = Páginas viejas prometen una ayuda de mudanza. Se eliminó en 2015.

## Motivos, después de "Lo decide esto:"
because-movers = quiénes se mudan
because-children_ages = la edad de los niños
because-income = los ingresos
because-age = la edad
because-assistance_2025 = si tenía ayuda social (försörjningsstöd) en 2025
because-assistance_now = si tiene ayuda social (försörjningsstöd) ahora
because-registered_unemployed = si tiene inscripción en Arbetsförmedlingen (servicio de empleo)
because-interview_far = cuánto dura el viaje
because-keeps_old_home = si conserva su vivienda
because-rents_home = si alquila su vivienda
because-abilities = que ya sabe sueco
because-destination_tax_reduction = el municipio, que no está en la lista
because-destination_ev_premium = el municipio (algunas zonas pueden contar, así que pregunte)

## Dinero
amount-up-to = Como máximo { $amount }.
amount-up-to-per-month = Como máximo { $amount } al mes.
amount-per-month = { $amount } al mes.
amount-per-month-per-child = { $amount } al mes por cada niño.
amount-per-year = { $amount } al año.
amount-check-with = La suma puede haber cambiado. Pregunte a: { $payer }.

## Quién decide
payer-af = Arbetsförmedlingen (servicio de empleo)
payer-fk = Försäkringskassan (caja del seguro social)
payer-skatteverket = Skatteverket (agencia de impuestos)
payer-csn = CSN (ayudas para estudiar)
payer-kommun = el municipio
payer-employer = el empleador
payer-akassa = la a-kassa (caja de desempleo)
payer-naturvardsverket = Naturvårdsverket (agencia del medio ambiente)
payer-hyresnamnden = Hyresnämnden (junta de alquileres)
payer-eures = EURES

## Preguntas que se hacen solo para una ayuda
q-age = ¿Cuántos años tiene usted?
q-age-why = Preguntamos solo para esta ayuda. Tiene un límite de edad.
q-age-16_19 = 16–19 años
q-age-20_28 = 20–28 años
q-age-29_65 = 29–65 años
q-age-66_plus = 66 años o más
q-assistance_2025 = ¿Tuvo ayuda social (försörjningsstöd) de julio a diciembre de 2025?
q-assistance_2025-why = Preguntamos solo para esta ayuda. Es para quien la tuvo los seis meses.
q-assistance_2025-every_month = Sí, todos los meses
q-assistance_2025-some_months = Sí, algunos meses
q-assistance_2025-no = No
q-assistance_now = ¿Tiene ayuda social (försörjningsstöd) ahora?
q-assistance_now-why = Preguntamos solo para esta ayuda. Exige seis meses seguidos.
q-assistance_now-six_months = Sí, seis meses seguidos o más
q-assistance_now-shorter = Sí, menos tiempo
q-assistance_now-no = No
q-registered_unemployed = ¿Tiene inscripción en Arbetsförmedlingen (servicio de empleo)?
q-registered_unemployed-why = Preguntamos solo para esta ayuda. Es para quien tiene inscripción.
q-registered_unemployed-yes = Sí
q-registered_unemployed-no = No
q-interview_far = ¿El viaje a la entrevista dura más de tres horas, ida y vuelta?
q-interview_far-why = Preguntamos solo para esta ayuda. Es para viajes largos a una entrevista.
q-interview_far-yes = Sí
q-interview_far-no = No
q-keeps_old_home = ¿Quiere conservar su vivienda cuando empiece a trabajar en otra localidad?
q-keeps_old_home-why = Preguntamos solo para esta ayuda. Es para quien tiene dos viviendas.
q-keeps_old_home-yes = Sí
q-keeps_old_home-no = No
q-rents_home = ¿Alquila su vivienda con contrato propio?
q-rents_home-why = Preguntamos solo para esta regla. Trata de vivienda en alquiler (hyresrätt).
q-rents_home-yes = Sí
q-rents_home-no = No

## Ayudas que existen
grant-resebidrag-name = Ayuda de viaje a una entrevista (resebidrag)
grant-resebidrag-what = Ayuda para viaje y alojamiento cuando la entrevista es lejos. No es para la mudanza.
grant-resebidrag-needs = Usted tiene 20 años o más e inscripción en Arbetsförmedlingen (servicio de empleo). No tiene trabajo o puede perderlo. El viaje dura más de tres horas, ida y vuelta.
    El trabajo debe estar en Platsbanken, la página de empleos. Decide Arbetsförmedlingen.
    ¿Estudió en yrkeshögskola (formación profesional)? Entonces puede haber otras reglas.
grant-resebidrag-apply = Solicítela antes del viaje. Llame a Arbetsförmedlingen al 0771-416 416, al menos tres días hábiles antes. Guarde la invitación y el anuncio.

grant-jobbpremie-name = Prima por empleo (jobbpremie)
grant-jobbpremie-what = Dinero extra cuando pasa de la ayuda social (försörjningsstöd) a un trabajo. La prima está libre de impuestos. Se puede pagar 18 meses como máximo.
grant-jobbpremie-needs = Usted tenía försörjningsstöd (ayuda social) todos los meses, de julio a diciembre de 2025. Tiene sueldo el mes por el que solicita. Ese mes nadie del hogar tiene ayuda social.
    No importa dónde vive.
grant-jobbpremie-apply = Solicítela a Försäkringskassan por internet, una vez al mes. Hágalo en los tres meses después del mes con sueldo.

grant-jobbstimulans-name = Parte del sueldo no cuenta (jobbstimulans)
grant-jobbstimulans-what = El municipio no cuenta una cuarta parte de su sueldo al calcular su ayuda social (försörjningsstöd). Dura dos años.
grant-jobbstimulans-needs = Usted ha tenido ayuda social seis meses seguidos y recibe sueldo de un trabajo. El mismo mes no se puede recibir la prima por empleo (jobbpremie).
grant-jobbstimulans-apply = Cuente al municipio del trabajo. Pida que apliquen jobbstimulans.

grant-bostadsbidrag_barn-name = Subsidio de vivienda para familias
grant-bostadsbidrag_barn-what = Ayuda con el alquiler (bostadsbidrag) para familias con niños en casa. Un alquiler más bajo puede dar menos subsidio. Un sueldo más alto también.
grant-bostadsbidrag_barn-needs = Depende del alquiler, los ingresos, los ahorros y cuántos niños hay. La suma más alta es con tres niños o más. Deben tener su registro de domicilio (folkbokföring) en la vivienda.
    ¿Cambian los ingresos? Avise enseguida, o puede quedar con una deuda.
grant-bostadsbidrag_barn-apply = Solicítenlo a Försäkringskassan el mismo mes en que entran a vivir. No se puede recibir por meses pasados.

grant-bostadsbidrag_ung-name = Subsidio de vivienda, de 18 a 28 años
grant-bostadsbidrag_ung-what = Ayuda con el alquiler (bostadsbidrag) para jóvenes sin hijos y con ingresos muy bajos.
grant-bostadsbidrag_ung-needs = Usted tiene de 18 a 28 años. Tiene vivienda propia y su registro de domicilio (folkbokföring) en ella. Con sueldo de jornada completa, los ingresos casi siempre son demasiado altos.
grant-bostadsbidrag_ung-apply = Solicítelo a Försäkringskassan el mismo mes en que entra.

grant-barnbidrag-name = Subsidio por hijos (barnbidrag)
grant-barnbidrag-what = El subsidio por hijos (barnbidrag) no cambia si se mudan dentro de Suecia. Con dos hijos o más hay también un suplemento (flerbarnstillägg).
grant-barnbidrag-needs = El niño tiene menos de 16 años o sigue en la escuela básica (grundskola).
grant-barnbidrag-apply = ¿Ya reciben el subsidio por hijos? No hace falta solicitarlo otra vez. Avisen la nueva dirección a Skatteverket.

grant-regional_skattereduktion-name = Menos impuesto en algunos municipios
grant-regional_skattereduktion-what = Quien vive en ciertos municipios paga un poco menos de impuesto. En sueco se llama regional skattereduktion.
grant-regional_skattereduktion-needs = Usted tiene su registro de domicilio (folkbokföring) en el municipio el 1 de noviembre. Entonces vale para el año siguiente.
    ¿Se muda después del 1 de noviembre? Entonces tarda un año más.
grant-regional_skattereduktion-apply = No hace falta solicitarlo. Avise de la mudanza a Skatteverket (agencia de impuestos) en una semana.

grant-dubbel_bosattning-name = Deducción por dos viviendas
grant-dubbel_bosattning-what = ¿Conserva su casa y alquila una vivienda donde trabaja? Puede restar el nuevo alquiler en la declaración de impuestos (deklaration). Los viajes a casa también pueden contar.
    En sueco: dubbel bosättning.
grant-dubbel_bosattning-needs = Se ha mudado por el trabajo y conserva su casa anterior. Está a más de 50 kilómetros. Usted duerme en la nueva localidad.
    Para quien vive sin pareja dura dos años como máximo. Para parejas, a veces cinco.
grant-dubbel_bosattning-apply = Escríbalo en la declaración. Guarde los recibos del alquiler y otros comprobantes.

grant-flytt_av_arbetsgivare-name = Pedir al empleador que pague la mudanza
grant-flytt_av_arbetsgivare-what = Un empleador puede pagar el camión y el viaje de la familia. Usted no paga impuestos por eso. Ningún empleador está obligado.
grant-flytt_av_arbetsgivare-needs = Usted se muda porque cambia de lugar de trabajo. El alquiler doble sí paga impuestos.
grant-flytt_av_arbetsgivare-apply = Pregunte antes de firmar el trabajo. Pida la respuesta por escrito.

grant-rut_flytt-name = Rebaja en empresas de mudanza (RUT-avdrag)
grant-rut_flytt-what = Si paga a una empresa por la mudanza, se puede restar parte del costo. La empresa lo resta en la factura.
grant-rut_flytt-needs = Usted tiene 18 años o más. Paga suficiente impuesto. La empresa está aprobada.
    ¿Ya pagó una autoridad o un municipio? Entonces no cuenta.
grant-rut_flytt-apply = Pregunte a la empresa por RUT-avdrag antes de reservar. Pregunte a Skatteverket (agencia de impuestos) cuánto se puede restar.

grant-elbilspremie-name = Prima para auto eléctrico (elbilspremie)
grant-elbilspremie-what = Ayuda para comprar o alquilar un auto eléctrico en ciertos municipios. Se paga mes a mes. El dinero puede acabarse.
grant-elbilspremie-needs = El hogar tiene ingresos bastante bajos. Nadie paga impuesto estatal. No han tenido auto eléctrico ni híbrido enchufable el último año.
    No tienen deudas de peajes en Kronofogden (oficina de cobros). El auto no puede ser demasiado caro.
grant-elbilspremie-apply = Primero avise de la mudanza. Solicítela a Naturvårdsverket en los dos meses después de tener el auto. Pregunte si queda dinero.

grant-reseavdrag-name = Deducción por viajes al trabajo (reseavdrag)
grant-reseavdrag-what = ¿Su trabajo está lejos? Puede restar parte del costo en la declaración de impuestos (deklaration).
grant-reseavdrag-needs = Solo cuentan los costos que pasan de cierto límite al año. En auto deben ser al menos cinco kilómetros. Debe ahorrar al menos dos horas al día frente al autobús o tren.
grant-reseavdrag-apply = Anote sus viajes. Póngalos en la declaración. Pregunte a Skatteverket (agencia de impuestos) qué límite hay este año.

grant-nystartsjobb-name = Nystartsjobb (trabajo para volver a empezar)
grant-nystartsjobb-what = El empleador paga menos cuotas cuando contrata a alguien que lleva mucho tiempo sin trabajo. El sueldo debe seguir el convenio.
grant-nystartsjobb-needs = Usted tiene inscripción en Arbetsförmedlingen (servicio de empleo). Lleva mucho tiempo sin trabajo o hace poco que llegó a Suecia. Decide Arbetsförmedlingen.
grant-nystartsjobb-apply = Pregunte a la persona que lleva su caso (handläggare) si es para usted. Cuéntelo al empleador. La decisión debe llegar antes del primer día.

grant-introduktionsjobb-name = Introduktionsjobb (trabajo de introducción)
grant-introduktionsjobb-what = El empleador recibe ayuda para una parte del sueldo y le enseña el trabajo.
grant-introduktionsjobb-needs = Usted está en un programa de Arbetsförmedlingen (servicio de empleo). O llegó a Suecia hace poco. Decide Arbetsförmedlingen.
grant-introduktionsjobb-apply = Pregunte a la persona que lleva su caso (handläggare) si es para usted. La decisión debe llegar antes del primer día.

grant-etableringsjobb-name = Etableringsjobb (para nuevos en Suecia)
grant-etableringsjobb-what = Un trabajo de jornada completa. El empleador paga una parte y el Estado le paga otra a usted. Es poco común.
grant-etableringsjobb-needs = Usted tiene 20 años o más e inscripción en Arbetsförmedlingen (servicio de empleo). Lleva mucho tiempo sin trabajo o llegó a Suecia hace poco. El empleador tiene un convenio colectivo especial.
grant-etableringsjobb-apply = Pregunte a Arbetsförmedlingen. La decisión debe llegar antes del primer día.

grant-starta_eget-name = Ayuda para abrir su empresa (starta eget)
grant-starta_eget-what = Dinero durante el primer tiempo con empresa propia. Muchas veces seis meses.
grant-starta_eget-needs = Usted tiene 18 años o más e inscripción en Arbetsförmedlingen (servicio de empleo). La empresa aún no ha empezado. La idea debe poder sostenerse.
    No tiene deudas en Kronofogden (oficina de cobros). Decide Arbetsförmedlingen.
grant-starta_eget-apply = Hable con Arbetsförmedlingen antes de empezar.

grant-skolplats-name = Lugar en la escuela
grant-skolplats-what = Los niños tienen derecho a escuela en el municipio donde viven. La escuela es gratis. Empiezan la clase preparatoria (förskoleklass) el año en que cumplen seis.
grant-skolplats-needs = El niño tiene su registro de domicilio (folkbokföring) en el municipio. El transporte escolar (skolskjuts) es gratis si el camino es largo o peligroso. El municipio decide qué es largo.
grant-skolplats-apply = Llame al municipio en cuanto sepa cuándo se mudan. Pregunte también por el transporte escolar.

grant-forskola-name = Lugar en preescolar (förskola)
grant-forskola-what = El municipio debe ofrecer lugar en un plazo de cuatro meses desde que lo pide. El niño debe haber cumplido un año.
grant-forskola-needs = Ustedes viven en el municipio, y usted trabaja o estudia. ¿No tiene trabajo, o está de permiso parental? El niño tiene derecho a 15 horas por semana como mínimo.
    La ley no promete lugar de tarde, de noche ni en fin de semana.
grant-forskola-apply = Solicite lugar lo antes posible. ¿Va a trabajar por turnos? Pregunte por tardes y fines de semana antes de aceptar el trabajo.

grant-inackordering-name = Ayuda para vivir cerca del bachillerato
grant-inackordering-what = El bachillerato (gymnasium) puede estar en otra localidad. Entonces hay ayuda para el alojamiento del estudiante.
grant-inackordering-needs = El estudiante debe vivir fuera por la escuela. La ayuda dura hasta mediados del año en que cumple 20.
grant-inackordering-apply = Pregunten al municipio adonde se mudan. Pregunten también qué programas hay.

grant-sfi-name = Sfi, curso de sueco
grant-sfi-what = Curso gratis de sueco en el municipio donde vive. Suele empezar en menos de tres meses.
grant-sfi-needs = El derecho dura tres años desde que le admiten por primera vez.
    ¿Le admitieron antes de 2026? Entonces el tiempo cuenta desde el 1 de enero de 2026. Puede alargarse.
grant-sfi-apply = Llame a la educación de adultos (vuxenutbildning) del nuevo municipio. Pida un certificado de lo que ya ha estudiado.

grant-forsorjningsstod_flytt-name = Ayuda social y costos de la mudanza
grant-forsorjningsstod_flytt-what = La ayuda social se llama försörjningsstöd. El municipio a veces ayuda con los costos de mudanza. No hay suma fija ni derecho seguro.
    Ninguna autoridad puede obligarle a mudarse. La decisión debe ser suya.
grant-forsorjningsstod_flytt-needs = El municipio estudia su situación concreta. Después de la mudanza responde el nuevo municipio. Puede tener otras reglas.
grant-forsorjningsstod_flytt-apply = Solicítela antes de mudarse, en el municipio donde vive ahora. Cuente del trabajo que le espera.
    Pida una decisión por escrito. Puede recurrirla.

grant-a_kassa-name = A-kassa cuando cambia de trabajo
grant-a_kassa-what = La a-kassa es la caja de desempleo. No renuncie antes de firmar el nuevo trabajo. Quien renuncia sin motivo válido puede quedar 45 días sin dinero de la a-kassa.
grant-a_kassa-needs = ¿Se muda para seguir a su pareja? No es seguro que cuente como motivo válido. Decide la a-kassa.
grant-a_kassa-apply = Pregunte a su a-kassa antes de renunciar. ¿Se queda sin trabajo? Inscríbase en Arbetsförmedlingen (servicio de empleo) el primer día.

grant-andrahandsuthyrning-name = Subalquilar su vivienda mientras prueba
grant-andrahandsuthyrning-what = Puede conservar su vivienda de alquiler (hyresrätt) mientras prueba un trabajo en otra localidad. Un trabajo por un tiempo es motivo válido.
grant-andrahandsuthyrning-needs = Primero debe dar permiso quien le alquila, o Hyresnämnden (junta de alquileres). El alquiler debe ser razonable.
    Sin permiso puede perder el contrato. Si avisa que deja la vivienda, el plazo suele ser de tres meses.
grant-andrahandsuthyrning-apply = Pregunte por escrito a quien le alquila antes de mudarse. ¿Dice que no? Pregunte a Hyresnämnden.

grant-hyresgaranti-name = Garantía de alquiler del municipio
grant-hyresgaranti-what = El municipio promete a quien alquila que el alquiler se paga (hyresgaranti). No es dinero para usted. Pero puede ser más fácil conseguir contrato.
grant-hyresgaranti-needs = Solo algunos municipios la tienen. Ellos deciden para quién es.
grant-hyresgaranti-apply = Pregunte al municipio adonde quiere mudarse.

grant-kommunal_bonus-name = Ayuda del municipio a nuevos vecinos
grant-kommunal_bonus-what = No conocemos ningún municipio que pague dinero con seguridad a quien se muda allí. Muchos aconsejan sobre vivienda, escuela y trabajo.
grant-kommunal_bonus-needs = Cada municipio es distinto. Confíe solo en la página del propio municipio, con fecha.
grant-kommunal_bonus-apply = Pregunte por el servicio del municipio para nuevos vecinos (inflyttarservice). Pregunte en qué pueden ayudar.

## Lo que no existe
grant-flyttningsbidrag-name = Ayuda de mudanza (flyttningsbidrag)
grant-flyttningsbidrag-ended = Se eliminó en 2015. Era dinero para el camión y los viajes diarios.
    Páginas viejas todavía dicen que existe. Tampoco existe la ayuda inicial (starthjälp).
grant-flyttningsbidrag-instead = Pregunte al empleador por ayuda con la mudanza antes de firmar. Para una entrevista lejos hay ayuda de viaje (resebidrag).

grant-csn_avskrivning-name = Menos deuda de estudios en zonas rurales
grant-csn_avskrivning-ended = Nunca ha existido en Suecia. Solo fue una propuesta. Noruega lo tiene, pero solo para préstamos noruegos.
grant-csn_avskrivning-instead = ¿Le cuesta pagar? Pregunte a CSN (ayudas para estudiar) por pagos más bajos.

grant-korkortslan-name = Préstamo de CSN para licencia de conducir
grant-korkortslan-ended = No se puede solicitar desde 2024. Era un préstamo para quien sacaba la licencia de conducir (körkortslån).
grant-korkortslan-instead = Pregunte al empleador o a Arbetsförmedlingen (servicio de empleo). También podemos mostrar trabajos que no exigen licencia de conducir.

grant-hemutrustningslan-name = Préstamo de CSN para muebles
grant-hemutrustningslan-ended = Se eliminó a comienzos de 2022. Era un préstamo para muebles de personas nuevas en Suecia (hemutrustningslån).
grant-hemutrustningslan-instead = ¿Recibe ayuda social (försörjningsstöd)? Pregunte al municipio por ayuda con lo más necesario. Pregunte también por cosas usadas.

grant-studiestartsstod-name = Ayuda para empezar a estudiar
grant-studiestartsstod-ended = Se eliminó a comienzos de 2026. Era una ayuda para personas sin trabajo que empezaban a estudiar (studiestartsstöd).
grant-studiestartsstod-instead = Pregunte a CSN por la ayuda normal para estudiar (studiemedel). Pregunte por cursos en la educación de adultos del municipio.

grant-yrkesintroduktion-name = Ayuda para enseñar oficio a jóvenes
grant-yrkesintroduktion-ended = Se eliminó a comienzos de 2024. Era una ayuda para empleadores que enseñaban a jóvenes (yrkesintroduktion).
grant-yrkesintroduktion-instead = Pregunte a Arbetsförmedlingen (servicio de empleo) por introduktionsjobb o nystartsjobb.

grant-avstandsbaserat_reseavdrag-name = Deducción según la distancia al trabajo
grant-avstandsbaserat_reseavdrag-ended = Nunca entró en vigor. El parlamento dijo sí en 2022, pero cambió de idea. Algunos blogs se equivocan.
grant-avstandsbaserat_reseavdrag-instead = La deducción normal por viajes al trabajo sigue.

grant-eures_tms-name = Programa de movilidad EURES (TMS)
grant-eures_tms-ended = No es para mudarse dentro de Suecia. Es solo para un trabajo en otro país de la UE.
grant-eures_tms-instead = Para una entrevista lejos dentro de Suecia hay ayuda de viaje (resebidrag).

## Resultados, fechas, sumas y preguntas que se calculan
verdict-planned = Está planeado. Empieza: { $date }. Puede cambiar antes.
verdict-unconfirmed = No hemos podido confirmarlo. No cuente con ello.
verdict-check-with = La regla puede haber cambiado desde que la leímos. Pregunte a: { $payer }.
time-begins-before-move = Empieza el { $date }, antes de cuando piensa mudarse.
time-ends-before-move = Termina el { $date }, antes de cuando piensa mudarse. No cuente con ello.
time-may-end-before-move = Termina el { $date }. Puede ser antes de que se mude.
amount-fee-up-to = La cuota es como máximo { $amount } al mes por el primer niño. Los hermanos cuestan menos.
amount-up-to-per-child-and-year = Como máximo { $amount } al año por cada niño. Casi siempre menos.
money-between = { $from }–{ $to }
money-up-to = como máximo { $to }
money-at-least = al menos { $from }
sum-per-month = Con sus respuestas: { $money } al mes.
sum-once = Con sus respuestas: { $money } por un viaje.
sum-nothing = Con sus respuestas probablemente no hay dinero.
sum-fee-per-month = Cuota por el primer niño, con sus respuestas: { $money } al mes.
sum-fee-none = Con sus respuestas no hay cuota.
sum-less-tax-per-month = Con sus respuestas el impuesto es más bajo: { $money } al mes.
sum-each-year = El impuesto baja { $amount } al año. El primer año es { $year }.
sum-each-year-or = El impuesto baja { $amount } al año. El primer año es { $year } o { $or }.
assuming-job-premium = Calculado con el sueldo antes de impuestos. Ese mes nadie del hogar tiene ayuda social (försörjningsstöd).
assuming-interview = Calculado con lo que usted dice que cuesta el viaje. Decide Arbetsförmedlingen.
assuming-fee = Calculado como si todos los ingresos fueran sueldo. Las cifras son provisionales. Pregunte al municipio.
assuming-housing = Calculado con el alquiler que dio y los ingresos de hoy, como si fueran sueldo. Aquí no cuentan los ahorros. Un sueldo nuevo cambia la suma.
assuming-children = Calculado con niños que tienen menos de 16 años o van a la escuela básica (grundskola). Incluye la parte de ambos padres.
assuming-tax = Calculado como si el impuesto fuera unas tres décimas partes del sueldo. Se resta en la declaración (deklaration).
assuming-registered = Calculado como si tuviera allí su registro de domicilio (folkbokföring) el día de la mudanza.
payer-ehalsomyndigheten = E-hälsomyndigheten (agencia de salud digital)
support-question-title = Una pregunta ayuda más que otras
support-next-question = { $count ->
    [one] Una ayuda depende de una respuesta: { $what }.
    [many] { $count } de ayudas dependen de una respuesta: { $what }.
   *[other] { $count } ayudas dependen de una respuesta: { $what }.
}
button-more-support = Más sobre ayudas
more-support-title = Más sobre ayudas
planned-line = Todavía no: { $name }. Está planeado desde: { $date }.
ruled-out-title = Probablemente no les conviene
ruled-out-line = { $name }. Lo decide esto: { $because }.
more-support-tap = ¿Sobre qué quiere leer?
topic-children = Escuela y preescolar
topic-home = Ayudas por hijos y alquiler
topic-move = La mudanza y la vivienda
topic-work = Trabajo, entrevista y cursos
topic-assistance = Si tiene försörjningsstöd (ayuda)
topic-tax = Impuestos, viajes y auto
topic-employer = Ayudas para el empleador
topic-employer-why = El dinero lo recibe el empleador, no usted. Puede contar de la ayuda cuando solicita trabajo.
q-move_when = ¿Cuándo cree que se mudan?
q-move_when-why = Algunas reglas empiezan o terminan en cierta fecha. Para el impuesto es importante el 1 de noviembre.
q-move_when-2026 = Durante 2026
q-move_when-2027_by_1_nov = 2027, hasta el 1 de noviembre inclusive
q-move_when-2027_after_1_nov = 2027, después del 1 de noviembre
q-move_when-2028 = Durante 2028
short-move_when = Cuándo se mudan
q-children_count = ¿Cuántos niños se mudan con ustedes?
q-children_count-why = Preguntamos solo para poder calcular la suma.
q-children_count-1 = Un niño
q-children_count-2 = Dos niños
q-children_count-3 = Tres niños
q-children_count-4 = Cuatro niños
q-children_count-5_plus = Cinco niños o más
short-children_count = Número de niños
q-new_rent = ¿Cuánto cree que será el alquiler al mes en la nueva vivienda?
q-new_rent-why = Preguntamos solo para poder calcular la suma. Basta con un cálculo aproximado.
q-new_rent-under_4 = Menos de 4 000 coronas
q-new_rent-4_6 = 4 000–6 000 coronas
q-new_rent-6_8 = 6 000–8 000 coronas
q-new_rent-over_8 = Más de 8 000 coronas
short-new_rent = Nuevo alquiler
q-new_pay = ¿Cuánto será su sueldo al mes antes de impuestos, en el nuevo trabajo?
q-new_pay-why = Preguntamos solo para poder calcular la prima. Es una parte del sueldo.
q-new_pay-under_15 = Menos de 15 000 coronas
q-new_pay-15_25 = 15 000–25 000 coronas
q-new_pay-over_25 = Más de 25 000 coronas
short-new_pay = Nuevo sueldo
q-trip_cost = ¿Cuánto cuesta el viaje a la entrevista, con alojamiento?
q-trip_cost-why = Preguntamos solo para poder calcular la suma. Basta con un cálculo aproximado.
q-trip_cost-under_1500 = Menos de 1 500 coronas
q-trip_cost-1500_3600 = 1 500–3 600 coronas
q-trip_cost-over_3600 = Más de 3 600 coronas
short-trip_cost = Cuánto cuesta el viaje

## Más reglas
grant-logi_program-name = Viajes y alojamiento durante un programa
grant-logi_program-what = Ayuda para viajes y doble alojamiento cuando está en un programa en otra localidad. No es para un trabajo normal.
grant-logi_program-needs = Arbetsförmedlingen (servicio de empleo) le ha enviado al programa. Solo cuentan los costos que pasan de un límite.
grant-logi_program-apply = Pregunte a la persona que lleva su caso (handläggare) antes de que empiece el programa.

grant-boende_vid_jobbstart-name = Alojamiento al empezar un trabajo
grant-boende_vid_jobbstart-what = No hemos encontrado ayuda del Estado para alojamiento al empezar un trabajo.
grant-boende_vid_jobbstart-needs = Hay otra cosa. Si tiene dos viviendas puede servir la deducción por dos viviendas (dubbel bosättning).
grant-boende_vid_jobbstart-apply = Pregunte al empleador por alojamiento para el primer tiempo. Pregunte antes de firmar.

grant-aktivitetsstod-name = Dinero de un programa cuando se muda
grant-aktivitetsstod-what = Es dinero mientras está en un programa: aktivitetsstöd y etableringsersättning. Según leemos las reglas, una mudanza no le deja fuera.
grant-aktivitetsstod-needs = Usted está en un programa de Arbetsförmedlingen (servicio de empleo). Un trabajo de jornada completa termina el programa. Si vuelve a quedar sin trabajo, puede regresar.
grant-aktivitetsstod-apply = Cuente de la mudanza a la persona que lleva su caso (handläggare) antes de mudarse.

grant-lonebidrag-name = Ayuda al sueldo (lönebidrag) y similares
grant-lonebidrag-what = El empleador recibe ayuda para una parte del sueldo cuando alguien necesita un trabajo adaptado.
grant-lonebidrag-needs = Decide Arbetsförmedlingen (servicio de empleo). Nosotros nunca preguntamos por eso.
grant-lonebidrag-apply = Pregunte a la persona que lleva su caso (handläggare) si es para usted. La decisión debe llegar antes del primer día.

grant-egen_flyttkostnad-name = Deducción por costos propios de mudanza
grant-egen_flyttkostnad-what = Lo que usted paga por la mudanza casi nunca se puede restar.
grant-egen_flyttkostnad-needs = Puede haber una excepción cuando el empleador traslada todo el puesto.
grant-egen_flyttkostnad-apply = Mejor pregunte al empleador por ayuda antes de firmar. Pregunte a Skatteverket (agencia de impuestos) por excepciones.

grant-fritidskort-name = Tarjeta de ocio para niños (fritidskort)
grant-fritidskort-what = Dinero en una tarjeta para deporte, música y otras actividades. Sigue al niño a un nuevo municipio.
grant-fritidskort-needs = El niño cumple entre 6 y 16 años. La suma es más alta para familias que tenían subsidio de vivienda (bostadsbidrag) el año anterior.
grant-fritidskort-apply = Abra la tarjeta en fritidskortet.se. Úsela antes del 30 de noviembre.

grant-aktivitetskrav-name = Exigencia de actividad con försörjningsstöd
grant-aktivitetskrav-what = Quien tiene ayuda social (försörjningsstöd) debe buscar trabajo o hacer algo que organiza el municipio. Muchas veces a jornada completa después de tres meses.
grant-aktivitetskrav-needs = La exigencia se aplica también en un nuevo municipio. Nadie puede exigirle que se mude.
grant-aktivitetskrav-apply = Pregunte al municipio qué organiza. Un trabajo nuevo cuenta.

grant-bidragstak-name = Tope de försörjningsstöd (ayuda social)
grant-bidragstak-what = La idea es un límite máximo de ayudas para una familia. Se nota más en familias grandes.
grant-bidragstak-needs = Es para hogares con ayuda social (försörjningsstöd). Un nuevo parlamento puede cambiarlo.
grant-bidragstak-apply = Pregunte al municipio qué significa para ustedes.

grant-dubbel_hyra_kommun-name = Alquiler doble pagado por un municipio
grant-dubbel_hyra_kommun-what = A veces se dice que un municipio, como Södertälje, paga alquiler doble en una mudanza. No hemos encontrado que sea cierto.
grant-dubbel_hyra_kommun-needs = Confíe solo en una respuesta escrita del municipio.
grant-dubbel_hyra_kommun-apply = Planee las fechas para evitar un alquiler doble. ¿Recibe ayuda social (försörjningsstöd)? Pregunte al municipio antes de mudarse.

grant-uppsagningstid-name = Tres meses para dejar su vivienda
grant-uppsagningstid-what = Quien alquila siempre puede dejar su vivienda. El contrato termina a fin de mes, tres meses después como mínimo.
grant-uppsagningstid-needs = Es así, diga lo que diga el contrato. El dueño puede aceptar menos tiempo. Si no, puede tener hasta cuatro meses con dos alquileres.
grant-uppsagningstid-apply = Avise por escrito, pero solo cuando tenga seguros el nuevo trabajo y la vivienda. Pida menos tiempo al dueño.

grant-folkbokforing-name = Avise de la mudanza a Skatteverket
grant-folkbokforing-what = Hay que avisar de la mudanza en una semana (folkbokföring). Mucho depende de eso: escuela, subsidio de vivienda (bostadsbidrag), sfi e impuestos.
grant-folkbokforing-needs = Usted vive donde duerme casi siempre. Con dos casas, Skatteverket puede tener que preguntar.
grant-folkbokforing-apply = Hágalo en skatteverket.se o en una oficina de servicios (servicekontor). Incluya a los niños.

grant-tioarig_skola-name = Escuela básica de diez años
grant-tioarig_skola-what = La clase preparatoria (förskoleklass) será el grado uno de la escuela básica (grundskola). La escuela sigue gratis, y los niños empiezan a la misma edad.
grant-tioarig_skola-needs = Es para todos los niños en la escuela, en cada municipio.
grant-tioarig_skola-apply = No tiene que hacer nada. La escuela le informa.

grant-skolskjuts-name = Transporte escolar (skolskjuts)
grant-skolskjuts-what = Autobús o taxi gratis a la escuela básica (grundskola) si el camino es largo o peligroso.
grant-skolskjuts-needs = El municipio decide qué es largo. Si eligen otra escuela que la del municipio, el derecho puede perderse.
grant-skolskjuts-apply = Pregunten al municipio por el transporte escolar antes de elegir vivienda.

grant-forskola_skift-name = Cuidado de niños de noche y fin de semana
grant-forskola_skift-what = La ley no promete cuidado de tarde, de noche ni en fin de semana. El municipio debe intentar organizarlo.
grant-forskola_skift-needs = Cada municipio es distinto. Muchas veces ambos padres deben trabajar a esas horas.
grant-forskola_skift-apply = ¿Va a trabajar por turnos? Llame al municipio antes de aceptar el trabajo.

grant-forskoleavgift-name = Cuánto cuesta el preescolar
grant-forskoleavgift-what = La cuota tiene un tope, llamado maxtaxa. Quien gana poco paga poco o nada.
grant-forskoleavgift-needs = La cuota depende de los ingresos del hogar y del número de niños. Desde el otoño en que el niño cumple tres, parte del tiempo es gratis.
grant-forskoleavgift-apply = Avise de los ingresos al nuevo municipio cuando el niño empiece.

grant-fritidshem-name = Centro de tiempo libre (fritidshem)
grant-fritidshem-what = Cuidado antes y después de la escuela, y en vacaciones.
grant-fritidshem-needs = Usted trabaja o estudia. Dura hasta la primavera del año en que el niño cumple 13.
grant-fritidshem-apply = Pida lugar al municipio junto con la escuela.

grant-kvalificering-name = Más años en Suecia para algunas ayudas
grant-kvalificering-what = Quien llega a vivir a Suecia desde 2027 tendrá que esperar algunas ayudas. Mudarse dentro del país no cuenta.
grant-kvalificering-needs = ¿Ya viven en Suecia? Entonces mudarse de un lugar a otro no debería cambiar nada.
grant-kvalificering-apply = No tiene que hacer nada. Si tiene dudas, pregunte a Försäkringskassan.

grant-bostadsbidrag_manad-name = Subsidio de vivienda calculado por mes
grant-bostadsbidrag_manad-what = Los ingresos para el subsidio (bostadsbidrag) se contarán mes a mes, no por año. Así es más fácil saber la suma.
grant-bostadsbidrag_manad-needs = Es para quien tiene subsidio de vivienda. Los límites de ingresos también pueden cambiar.
grant-bostadsbidrag_manad-apply = Pregunte a Försäkringskassan qué reglas hay cuando entre a vivir.
