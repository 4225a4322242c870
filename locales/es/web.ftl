# Las páginas en un navegador.
web-title = Landa: trabajo en zonas rurales
web-what-title = Trabajo en zonas rurales que conviene a todo el hogar
web-what-questions = Responda dos preguntas. Después verá trabajos de verdad.
web-what-why = Decimos por qué un trabajo les conviene. También decimos qué no sabemos.
web-what-free = Es gratis y voluntario. Ninguna autoridad ve sus respuestas.
web-what-shared = El chat termina cuando cierra el navegador, o después de 20 minutos sin respuesta.
web-start = Empezar
web-to-chat = Al chat
web-languages = Idiomas
web-menu = Menú
web-skip = Saltar al contenido
web-now = Lo último
web-write = Escriba aquí
web-send = Enviar
web-copy = Copiar
web-download = Descargar como archivo
web-earlier = { $count ->
    [one] Una respuesta anterior
    [many] { $count } de respuestas anteriores
   *[other] { $count } respuestas anteriores
  }
web-busy = Espere un momento.
note-too-long = El texto es demasiado largo. Escriba un poco menos.
web-no-answer = No hubo conexión con nosotros. Su respuesta no se ha enviado. Pruebe otra vez.
consent-web = El chat termina cuando cierra el navegador, o después de 20 minutos sin respuesta. Entonces se borran sus respuestas.
privacy-how-web = En el navegador solo se guarda un número secreto. Se borra cuando termina el chat.

web-keep-first = Este teléfono o equipo es mío. Mejor guarden el chat 90 días.
web-keep = Este equipo es mío: guardar 90 días
web-keep-not = Otros usan este equipo: no guardar
web-kept = El chat sigue aquí 90 días.
web-not-kept = El chat termina cuando cierra el navegador, o después de 20 minutos sin respuesta.

web-end = Terminar y limpiar
web-end-title = ¿Quiere terminar y limpiar?
web-end-what = Entonces borramos sus respuestas. Nadie más puede verlas en este equipo.
web-end-joined = El chat desaparece de este equipo. En Telegram sigue.
web-end-yes = Sí, terminar y limpiar
web-end-no = No, volver
web-ended-title = El chat ha terminado
web-ended-asked = Ya no hay nada en este equipo.
web-ended-idle = Ha pasado un tiempo sin respuesta. Por eso hemos quitado el chat de este equipo.
web-ended-forgotten = Todo está borrado. Gracias por su tiempo.
web-begin-again = Empezar de nuevo
web-idle-title = ¿Sigue ahí?
web-idle-what = En dos minutos quitamos el chat de este equipo.
web-idle-stay = Sí, sigo aquí

web-missing-title = La página no existe
web-missing = La dirección puede ser vieja o estar mal escrita.
web-trouble-title = Algo salió mal de nuestro lado
web-trouble = Lo que ha respondido sigue aquí. Espere un minuto y pruebe otra vez.

mark-met = Se cumple:
mark-missing = Falta:
mark-unknown = No lo sabemos:

nothing-wait-web = En el navegador no podemos avisarle. En Telegram podemos avisar cuando llegue un trabajo.
button-join-telegram = Seguir en Telegram
button-join-web = Seguir en el navegador
join-title = Seguir en otro lugar
join-once = El enlace funciona una vez, durante 15 minutos. Sus respuestas van con usted. No dé el enlace a nadie.
join-open-telegram = Abrir Telegram
join-open-web = Abrir el navegador
join-ask = ¿Quiere seguir el chat aquí?
join-ask-both = Entonces será un solo chat. Sus respuestas se ven en los dos lugares.
join-ask-yourself = Diga sí solo si usted pidió el enlace. Quien tiene el otro chat ve sus respuestas.
join-shared = ¿Comparte el equipo con otros? Pulse «Terminar y limpiar» cuando acabe.
join-yes = Sí, seguir aquí
join-no = No
join-done = Ahora es el mismo chat en los dos lugares.
join-expired = El enlace ya se usó o es demasiado viejo. Pida otro donde recibió este.

landing-browser = Hablar aquí en el navegador
landing-telegram = Abrir en Telegram
landing-qr = Seguir en el teléfono: apunte la cámara aquí
landing-qr-alt = Código QR a esta página

example-title = Vea cómo funciona
example-what = Hogares inventados. No guardamos nada.
example-invented = El hogar es inventado. No guardamos nada.
example-family = Una mamá con hijos busca trabajo fijo en cuidados
example-couple = Dos adultos: uno conduce camión, otro limpia
example-young = Una persona joven quiere probar algo nuevo
example-steps = Avanzar en el ejemplo
example-next = Siguiente
example-all = Mostrar todo
example-again = Desde el principio
example-own = Empezar su propio chat
example-they-say = Respuesta:

status-title = Cómo va
status-version = Landa, versión { $version }
status-fresh = Última revisión de los trabajos: { $date } a las { $time }.
status-old = Última revisión de los trabajos: { $date } a las { $time }. Hace más de un día. Puede que algunos ya no estén.
status-never = Los trabajos aún no se han revisado.
status-open = Trabajos libres ahora
status-none = Ahora no hay trabajos.
status-source-jobtech = { $vacancies ->
    [one] Un trabajo de Platsbanken (Arbetsförmedlingen)
    [many] { $vacancies } de trabajos de Platsbanken (Arbetsförmedlingen)
   *[other] { $vacancies } trabajos de Platsbanken (Arbetsförmedlingen)
  }
status-source-opening = { $vacancies ->
    [one] Un trabajo directo de un municipio
    [many] { $vacancies } de trabajos directos de municipios
   *[other] { $vacancies } trabajos directos de municipios
  }
status-source-sample = { $vacancies ->
    [one] Un ejemplo. No es un trabajo de verdad.
    [many] { $vacancies } de ejemplos. No son trabajos de verdad.
   *[other] { $vacancies } ejemplos. No son trabajos de verdad.
  }
landing-continue = Seguir el chat

join-link = Para municipios: cómo participar
