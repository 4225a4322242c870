# El plan de la mudanza, lo que viene después y la lista de solicitudes. Sin sumas: están en grants/.
menu-plan = Planear la mudanza
    .words = plan; planear; planificar; mudanza; la mudanza; mudarme; plan de mudanza; flytta; flyttplan
menu-applied = Trabajos solicitados
    .words = solicitados; solicitudes; mis solicitudes; postulaciones; informe; informe de actividad; reporte; sökt; aktivitetsrapport
plan-this = 🗓 Planear la mudanza

plan-ask-starts = ¿Cuándo empieza el trabajo?
plan-ask-moves = ¿Cuándo se mudan?
plan-ask-how = Pulse o escriba un día. Por ejemplo 1 marzo o 1/3 (primero el día).
plan-starts-asap = Lo antes posible
plan-starts-months_1 = En un mes
plan-starts-months_2 = En dos meses
plan-starts-months_3 = En tres meses
plan-moves-same = El día que empieza el trabajo
plan-moves-months_1 = Un mes después de empezar
plan-moves-months_2 = Dos meses después de empezar
plan-moves-months_3 = Tres meses después de empezar
plan-note-date = No entendí el día. Escriba por ejemplo 1 marzo, o pulse un botón.

plan-title = Su plan de mudanza
plan-title-in = Su plan: mudanza a { $municipality }
plan-dates = El trabajo empieza el { $starts }. Ustedes se mudan el { $moves }.
plan-count = Listos: { $done } de { $of }.
plan-step = { $when }: { $name }
plan-when-before_interview = Antes de la entrevista
plan-when-before_signing = Antes de firmar
plan-when-before_resigning = Antes de que alguien renuncie
plan-when-before_moving = Antes de la mudanza
plan-when-date_known = Cuando sepan el día
plan-when-now = Ahora, lo antes posible
plan-if = No sabemos si esto les toca. Responda la pregunta debajo del plan y lo sabremos.
plan-maybe = Quizás esto no les toca.
plan-if-not = ¿No les toca? Pulse el botón y no hablamos más de eso.
plan-late = El mejor día ya pasó. Háganlo lo antes posible.
plan-whom = Pregunte a: { $whom }
plan-whom-employer = el nuevo empleador
plan-whom-guardian = la otra persona con la custodia
plan-whom-new-kommun = el municipio de { $municipality }
plan-whom-some-kommun = el municipio adonde se mudan
plan-whom-own-kommun = el municipio donde viven ahora
plan-whom-landlord = quien le alquila la vivienda
plan-tick = ☐ { $name }
plan-ticked = ☑ { $name }
plan-edit = Cambiar el plan
plan-change-starts = Cambiar el día de inicio
plan-change-moves = Cambiar el día de la mudanza
plan-calendar = 📅 A mi calendario
plan-remind-on = 🔔 Recordarme
plan-remind-off = 🔕 No recordarme
plan-moved = Ya nos hemos mudado
plan-drop = He cambiado de idea
plan-drop-title = ¿Quiere borrar el plan?
plan-drop-what = Entonces borramos el plan y todos los recordatorios. Puede hacer otro cuando quiera.
plan-drop-yes = Sí, borrar el plan
plan-to-plan = Al plan
plan-toast-date = Entonces contamos con el { $date }.
plan-toast-done = ¡Bien! Un paso está listo.
plan-toast-undone = El paso está por hacer.
plan-toast-reminds = Le recordamos tres días antes y el mismo día. Si el paso está listo, no escribimos.
plan-toast-silent = No escribimos.
plan-toast-after = Escribimos tres veces en seis semanas.
plan-toast-dropped = El plan está borrado.

plan-own-wish = La decisión de mudarse es suya. Ninguna autoridad puede obligarle, y puede cambiar de idea.
    ¿Recibe dinero por desempleo? Pregunte a su a-kassa (caja de desempleo) antes de decir no a un trabajo.
plan-responsible = ¿Recibe ayuda social (försörjningsstöd)? Después de la mudanza responde el nuevo municipio. Puede tener otras reglas.

plan-travel_grant-name = Solicite la ayuda de viaje
plan-travel_grant-what = ¿La entrevista es lejos? Solicite la ayuda (resebidrag) antes de viajar.
    Llame al 0771-416 416 al menos tres días hábiles antes. Guarde la invitación y el número del anuncio.
plan-ask_employer-name = Pregunte si pagan la mudanza
plan-ask_employer-what = Si pagan la mudanza, usted no paga impuestos por eso. Nadie está obligado. Pida la respuesta por escrito.
plan-guardians-name = Hable con la otra persona con custodia
plan-guardians-what = ¿Otra persona también decide sobre los niños? Quizás deba aceptar la nueva dirección y la nueva escuela. Pregunte antes de firmar.
plan-preschool_hours-name = Pregunte por tardes y fines de semana
plan-preschool_hours-what = ¿Va a trabajar de tarde, de noche o en fin de semana? La ley no promete preescolar a esas horas. Pregunte antes de decir sí.
plan-sign_first-name = Primero firme
plan-sign_first-what = Firme el nuevo trabajo antes de renunciar al otro. Quien renuncia sin motivo válido puede quedar 45 días sin dinero de la a-kassa.
plan-partner-name = Pregunte por quien va con usted
plan-partner-what = ¿La otra persona adulta deja su trabajo? Pregunten primero a la a-kassa (caja de desempleo). No es seguro que la mudanza cuente como motivo.
plan-assistance-name = Pregunte por ayuda para la mudanza
plan-assistance-what = Solicítela antes de mudarse, donde viven ahora. Cuente del trabajo. Pida una decisión por escrito.
plan-sublet-name = ¿Conservar la vivienda un tiempo?
plan-sublet-what = Pueden subalquilarla y probar primero. Pidan permiso a quien les alquila antes de que alguien entre.
    Si dice no, puede decidir Hyresnämnden (junta de alquileres). Sin permiso pueden perder el contrato.
plan-resign_tenancy-name = Avise que deja la vivienda
plan-resign_tenancy-what = Si avisan a tiempo, pagan alquiler hasta el { $ends }. Son tres meses, hasta fin de mes. Espere hasta tener firmado el trabajo.
plan-school-name = Consiga lugar en la escuela
plan-school-what = Los niños tienen derecho a escuela donde tienen su registro de domicilio (folkbokföring). Llame en cuanto sepa cuándo se mudan. Pregunte también por el transporte escolar.
plan-gymnasium-name = Pregunte por el bachillerato
plan-gymnasium-what = El bachillerato (gymnasium) puede estar en otra localidad. Pregunte qué programas hay. Pregunte por ayuda para el alojamiento.
plan-preschool-name = Solicite lugar en preescolar
plan-preschool-what = El municipio debe ofrecer lugar en un plazo de cuatro meses desde que lo piden. Solicítenlo lo antes posible.
plan-register-name = Avise de la mudanza
plan-register-what = Avisen en una semana. Ustedes se mudan el { $moves }. De eso dependen la escuela, las ayudas y el impuesto más bajo.
plan-housing_allowance-name = Solicite el subsidio de vivienda
plan-housing_allowance-what = Solicite el subsidio (bostadsbidrag) el mismo mes en que entran, { $moves }. No se puede recibir por meses pasados.
    ¿Ya lo tienen? Avisen enseguida del nuevo alquiler y sueldo.
plan-housing_allowance_young-name = Solicite el subsidio de vivienda
plan-housing_allowance_young-what = Solicite el subsidio (bostadsbidrag) el mismo mes en que entra, { $moves }. Con sueldo de jornada completa, los ingresos casi siempre son demasiado altos.
plan-tax_reduction-name = Vivir en el municipio el 1 de noviembre
plan-tax_reduction-what = ¿Ese día tiene su registro de domicilio (folkbokföring) en el municipio? Entonces paga menos impuesto en { $year }. No hace falta solicitarlo.

plan-moved-title = ¡Le damos la bienvenida a casa!
plan-moved-register = ¿Ya avisaron de la mudanza? Hay que hacerlo en una semana.
plan-moved-after = ¿Quiere que escribamos tres veces en seis semanas? Sobre asociaciones, cursos y a quién llamar.
plan-after-on = Sí, escriban tres veces
plan-after-off = No, no escriban
after-associations-title = Encuentre una asociación
after-associations-what = Deporte, coro, caza, huerto: ahí se conoce gente. Pregunte al municipio qué asociaciones hay. Pregunte si los niños pueden probar.
after-studies-title = Aprenda más, cerca de casa
after-studies-what = El municipio tiene cursos para adultos. Pregunte qué hay y qué se puede estudiar por internet.
after-contact-title = ¿Cómo va todo?
after-contact-what = ¿Les falta algo? Pregunten. Algunos municipios tienen un servicio para nuevos vecinos (inflyttarservice).
after-call = Llame al municipio de { $municipality }.
after-call-some = Llame al municipio donde viven ahora.

applied-mark = ✓ Lo he solicitado
applied-marked = No lo he solicitado
applied-toast = El trabajo está en su lista. Escriba /applied para verla.
applied-toast-not = El trabajo ya no está en la lista.
applied-title = Trabajos solicitados
applied-none = La lista está vacía. Pulse «Lo he solicitado» cuando haya solicitado un trabajo.
applied-month = Solicitados del { $from } al { $to }. Informe del { $opens } al { $closes }.
applied-line = { $date }: { $occupation }, { $employer }, { $municipality }
applied-line-unknown = { $date }: un trabajo que ya no está
applied-when = ¿Tiene inscripción en Arbetsförmedlingen (servicio de empleo)? Entregue un informe cada mes, del 1 al 14. Trata del mes anterior.
    Puede copiar esta lista allí.
applied-only-you = Solo usted ve la lista. No la enviamos a nadie.
applied-open-report = Abrir el informe

mydata-plan = Tiene un plan de mudanza. El trabajo empieza el { $starts }.
mydata-applied = { $count ->
    [one] Un trabajo está marcado como solicitado.
    [many] { $count } de trabajos están marcados como solicitados.
   *[other] { $count } trabajos están marcados como solicitados.
  }
privacy-plan = ¿Planea una mudanza? El plan está cifrado, como sus respuestas.
    Si quiere recordatorios, los días quedan sin cifrar. No se ve de qué tratan.
web-plan-calendar = Descargar al calendario
web-plan-print = Página para imprimir
web-plan-print-how = Imprima la página desde el menú del navegador.
plan-starts-stated = { $date }, como dice el municipio
