# Botones, notas, menú: lo que se dice en todas partes.
verbatim = { $text }
nothing = { "" }
choose-language = Elija idioma · Välj språk · Choose a language
    .words = idioma; lengua; elegir idioma; language; språk
language-names = Español
    .words = spanska; spanish; es; castellano; en español; españa; latino
show-swedish = 🇸🇪 Mostrar en sueco
show-own = ↩ { $language }
button-listen = 🔊 Escuchar
listen-rest = El resto está en el texto.
listen-not-now = Ahora no se puede leer en voz alta. El texto sigue aquí.
chosen = ✓ { $option }
any-work = todos los oficios
source-line = Fuente: { $name }. Revisado: { $date }.
text-cut = El texto está acortado. Pulse un botón para leer más.

button-jobs = Ver los trabajos
button-fit = Trabajos para nosotros
button-answers = Mis respuestas
button-support = Ayudas para mudarse
button-back = ‹ Atrás
button-skip = Saltar
    .words = saltear; omitir; siguiente pregunta; siguiente; no sé; no quiero responder; hoppa; skip
skip = Saltar
    .words = saltear; omitir; siguiente pregunta; siguiente; no sé; no lo sé; ni idea; no quiero responder; hoppa; hoppa över; skip; pass
button-why = ¿Por qué preguntan?
button-why-less = Mostrar menos
button-done = Listo
button-none-of-these = Nada de esto
none-of-these = nada de esto
    .words = no; nada; ninguno; ninguna; nadie; cero; no tengo; no tengo hijos; sin hijos; sin niños; nej; inget
button-change = Cambiar: { $question }
button-add-work = Añadir un oficio
button-add-income = Añadir ingresos (opcional)
button-restart = Empezar de nuevo
button-go-on = Seguir
button-language = Idioma · Språk · Language
button-mydata = Ver todo lo que guardan
button-forget = Olvídenme
button-answer = Responder: { $question }

toast-have-it = Esa respuesta ya está.
toast-changed = Su respuesta está cambiada.
toast-saved = El trabajo está guardado.
toast-unsaved = El trabajo ya no está guardado.
toast-dismissed = No mostramos más ese trabajo.
toast-unwaited = No le escribimos.

note-not-understood = No entendí bien. Pulse un botón o escriba de otra manera.
note-use-buttons = Gracias. Entiendo mejor los botones. Pulse uno de abajo.
note-place-not-found = No encuentro ese lugar. Escriba el nombre de su municipio o localidad.
note-work-not-found = No encuentro ese oficio. Escriba con otras palabras o pulse un botón.
note-media = Gracias. Solo puedo leer texto. Escriba o pulse un botón.
note-old-button = Ese botón es viejo. Ahora está aquí:
note-unknown-command = Ese comando no existe. Ahora está aquí:
note-late-used = Su respuesta llegó un poco tarde. La he guardado.
note-late-kept = Su mensaje era para la pregunta anterior. Vale su respuesta de antes. Puede cambiarla en «Mis respuestas».
did-you-mean = ¿Quiere decir algo de esto? Pulse o escriba otra vez.
group-offer = ¡Hola! Solo respondo en un chat privado. Allí nadie más ve sus respuestas.
    Pulse mi nombre y elija Iniciar.

menu-jobs = Ver los trabajos
    .words = trabajo; trabajos; empleo; empleos; ver trabajos; busco trabajo; vacantes; ofertas; chamba; pega; laburo; curro; jobb; jobs
menu-answers = Mis respuestas
    .words = respuestas; cambiar; cambiar respuestas; svar
menu-support = Ayudas para mudarse
    .words = ayuda económica; ayudas; apoyo; subsidio; subsidios; dinero; plata; ayuda para mudarme; bidrag; stöd
menu-saved = Trabajos guardados
    .words = guardados; guardado; favoritos; sparade
menu-language = Cambiar idioma
    .words = idioma; lengua; språk; language
menu-privacy = Sus derechos
    .words = privacidad; gdpr; borrar; datos; derechos; mis derechos
menu-help = Ayuda
    .words = ayúdame; ayúdeme; necesito ayuda; hjälp; help
menu-mydata = Ver todo lo que guardan
menu-forget = Olvídenme
menu-stop = Pausa
bot-description = Encuentre trabajo en zonas rurales de Suecia que convenga a todo su hogar. Gratis y voluntario. En su idioma.
bot-short-description = Trabajo en zonas rurales que conviene a todo el hogar.

help-title = Así puedo ayudarle
help-what = Muestro trabajos libres en zonas rurales. Digo por qué les convienen. Cuento qué ayudas existen y cuáles no.
help-how = Pulse un botón o escriba. Siempre puede volver, cambiar y parar.
help-contact = { $operator } responde por el servicio. Puede contactarles aquí: { $contact }

resume-title = Nos alegra verle otra vez
resume-at = Todo lo que respondió sigue aquí. La última pregunta era: { $question }.
resume-anywhere = Todo lo que respondió sigue aquí.{ $question }
stopped = Ahora no escribo. Sus respuestas siguen aquí. Escriba cuando quiera seguir.

answers-title = Sus respuestas
answers-none = Todavía no ha respondido nada.
answers-line = { $question }: { $answer }
answered = ✓ { $answer }
answered-skipped = Sin respuesta

saved-title = Trabajos guardados
saved-none = Todavía no ha guardado ningún trabajo. Pulse «Guardar» debajo de un trabajo.
saved-job = { $occupation }, { $municipality }
saved-closed = Quitar: ya no está abierto
saved-closed-note = { $count ->
    [one] Un trabajo guardado ya no está abierto.
    [many] { $count } de trabajos guardados ya no están abiertos.
   *[other] { $count } trabajos guardados ya no están abiertos.
  }

support-title = Ayudas que pueden convenirles
support-apart = No sumamos las ayudas. Usted las solicita, y decide quien paga.
button-ended = Lo que ya no existe
button-never = Más que no existe
button-source = Abrir la fuente
ended-title = Esto ya no existe
never-title = No cuente con esto
saved-gone = Ya no está abierto: ver parecidos
toast-reminded = Le recordamos tres días antes del último día.
toast-unreminded = No le recordamos.
language-more = 🌐 Más idiomas
languages-read = Leído por una persona que habla el idioma: { $languages }. Los demás los tradujo una máquina y aún no están revisados.
