# Mensajes que empezamos nosotros, a qué ha dicho sí la persona y qué se puede compartir.
alert-title = { $count ->
    [one] 🔔 Un trabajo nuevo que le conviene
    [many] 🔔 { $count } de trabajos nuevos que le convienen
   *[other] 🔔 { $count } trabajos nuevos que le convienen
  }
alert-job = { $mark } { $occupation }, { $municipality }
alert-job-permanent = { $mark } { $occupation }, { $municipality }. Trabajo fijo.
alert-more = { $count ->
    [one] Y un trabajo más.
    [many] Y { $count } de trabajos más.
   *[other] Y { $count } trabajos más.
  }
alert-why = Usted dijo sí a trabajos nuevos. Oficio: { $work }. Lugar: { $where }.
alert-any-work = todos los oficios
alert-anywhere = todo el país
alert-neutral = Aquí hay algo nuevo para leer.
alert-show = Mostrar
alert-see = { $mark } { $occupation }, { $municipality }
alert-mute-group = 🔕 No más: { $occupation }
alert-mute-municipality = 🔕 No más de { $municipality }
alert-settings = ⚙️ Mis mensajes
alert-closed = { $occupation }, { $municipality }: ya no está abierto.
campaign-title = { $count ->
    [one] 🏘 { $municipality } tiene un trabajo que le conviene
    [many] 🏘 { $municipality } tiene { $count } de trabajos que le convienen
   *[other] 🏘 { $municipality } tiene { $count } trabajos que le convienen
  }
campaign-welcome = Si alguien quiere mudarse aquí, su solicitud es bienvenida.
campaign-housing = El municipio dice que hay vivienda.
campaign-words = El municipio escribe:
campaign-why = Usted dijo sí a mensajes de municipios. Oficio: { $work }. Lugar: { $where }.
    El municipio no sabe quién es usted.

outcome-ask = Usted leyó cómo solicitar un trabajo: { $occupation }, { $municipality }. ¿Cómo le fue? Preguntamos una sola vez.
outcome-applied = He solicitado el trabajo
outcome-interview = He tenido una entrevista
outcome-got_it = He conseguido el trabajo
outcome-moved = Ya me he mudado
outcome-not_looking = Ya no busco trabajo
outcome-never = No me pregunten nunca más
outcome-thanks = Gracias. Contamos la respuesta. No guardamos que fue usted.
outcome-thanks-never = No vamos a preguntar cómo le fue.
apply-outcome = En dos semanas preguntamos una vez cómo le fue. La respuesta solo será un número.
apply-outcome-never = No, gracias, no pregunten

toast-alerts-on = Está activado. Puede cambiarlo cuando quiera.
toast-alerts-off = Está desactivado.
toast-alerts-paused = No escribimos hasta entonces.
toast-alerts-changed = Está cambiado.
toast-alerts-later = Entonces preguntamos otra vez.
toast-outcome-never = No vamos a preguntar cómo le fue.
toast-muted = Ya no le escribimos sobre eso.
toast-unmuted = Volvemos a escribirle sobre eso.

menu-alerts = Mis mensajes
    .words = mensajes; avisos; alertas; notificaciones; meddelanden; notiser; messages
alerts-title = Cuándo le escribimos
alerts-none = No le escribimos si usted no dice sí.
alerts-ended = El chat estaba cerrado para nosotros. Ahí terminó su sí. Escribimos solo si dice sí de nuevo.
alerts-paused = ⏸ Pausa. Escribimos a partir del { $date }.
alerts-own-line = 🔔 Trabajos nuevos que le convienen: { $state }
alerts-own-what = Solo le contamos de trabajos como los que ha elegido.
alerts-towns-line = 🏘 Mensajes de municipios: { $state }
alerts-towns-what = Un municipio puede contarle de trabajos como los que ha elegido. Una vez al día como máximo. El municipio no sabe quién es usted.
alerts-state-on = activado
alerts-state-off = desactivado
alerts-pace-off = desactivado
alerts-pace-now = activado, en cuanto llegan
alerts-pace-daily = activado, una vez al día
alerts-pace-weekly = activado, cada lunes
alerts-quiet-line = 🌙 Silencio de { $from } a { $until }
alerts-quiet-line-none = 🌙 Podemos escribir a cualquier hora
alerts-neutral-line = 🔒 El mensaje no dice de qué trata.
alerts-muted-line = { $count ->
    [one] 🔕 Hay una cosa de la que no quiere saber.
    [many] 🔕 Hay { $count } de cosas de las que no quiere saber.
   *[other] 🔕 Hay { $count } cosas de las que no quiere saber.
  }
alerts-own-change = 🔔 Trabajos nuevos: sí o no
alerts-towns-yes = 🏘 Sí a los municipios
alerts-towns-no = 🏘 No a los municipios
alerts-times = 🌙 Silencio y pausa
alerts-neutral-on = 🔒 Ocultar de qué trata
alerts-neutral-off = 🔓 Mostrar de qué trata
alerts-muted = 🔕 No más: ver la lista
alerts-own-title = ¿Cada cuánto quiere saber de trabajos nuevos?
alerts-own-wish = Oficio: { $work }. Lugar: { $where }.
alerts-own-now = En cuanto llegan
alerts-own-daily = Una vez al día
alerts-own-weekly = Cada lunes
alerts-own-off = Nunca
alerts-times-title = ¿Cuándo no debemos escribir?
alerts-times-what = Lo que llega durante el silencio lo recibe después. Una pausa vale para trabajos nuevos y municipios. Los recordatorios que pidió llegan igual.
alerts-quiet-at-21-08 = Silencio 21–08
alerts-quiet-at-22-07 = Silencio 22–07
alerts-quiet-at-18-10 = Silencio 18–10
alerts-quiet-at-none = Sin silencio
alerts-pause-7 = ⏸ Pausa de una semana
alerts-pause-30 = ⏸ Pausa de un mes
alerts-pause-90 = ⏸ Pausa de tres meses
alerts-pause-end = ▶️ Terminar la pausa
alerts-muted-title = De esto no quiere saber
alerts-muted-what = Pulse una línea para volver a saber de eso.
alerts-muted-none = La lista está vacía. Le contamos de todo lo que ha elegido.
alerts-unmute = 🔔 { $what }
alerts-web = Una página web cerrada no puede escribirle. Eso solo funciona en Telegram.
alerts-web-join = Siga allí. Así puede decir sí a los mensajes.

told-title = De esto se trataba
told-closed = El trabajo ya no está abierto.

offer-ask = 🔔 Llegan trabajos nuevos todo el tiempo. ¿Le avisamos cuando algo le convenga?
offer-yes = Sí, una vez al día como máximo
offer-no = No, gracias
offer-declined = Entonces no escribimos. ¿Podemos preguntar otra vez más adelante?
offer-later-30 = Pregunten en un mes
offer-later-90 = Pregunten en tres meses
nothing-alerts = Podemos avisarle una vez, cuando llegue el primer trabajo. O cada vez, una vez al día como máximo.
nothing-alerts-on = Usted ha dicho sí a trabajos nuevos. Le avisamos cuando algo le convenga.
button-alerts-ongoing = Avisarme cada vez

shared-hello = 💛 Alguien pensó en usted y compartió un trabajo.
share-bot = 💛 Contarlo a un vecino
share-bot-text = Trabajos en zonas rurales de Suecia, para todo el hogar. Gratis y en su idioma.
inline-bot-title = Contar de trabajos en zonas rurales
inline-bot-what = Gratis, en el idioma de quien lo recibe

town-saved = Al menos { $count } personas de { $county } han guardado trabajos en { $municipality }.
privacy-alerts = ¿Dice sí a los mensajes? Lo que eligió queda sin cifrar, porque si no, no sabemos qué enviar. Su provincia (län) también, pero solo para contar.
    Contamos cuántas personas guardan trabajos, los solicitan y se mudan. También contamos preguntas sobre una localidad que nadie supo responder. Nadie ve quién, y no mostramos números menores de cinco.
