# What is said everywhere
verbatim = { $text }
nothing = { "" }
choose-language = Выберите язык · Välj språk · Choose a language
    .words = язык; мой язык; языки; сменить язык; språk; language
language-names = русский
    .words = русском; по-русски; русский язык; рус; ryska; russian; russkij; russkiy; po russki; ru
show-swedish = 🇸🇪 Показать по-шведски
show-own = ↩ { $language }
button-listen = 🔊 Послушать
listen-rest = Остальное написано в тексте.
listen-not-now = Сейчас нельзя послушать. Текст здесь.
chosen = ✓ { $option }
any-work = все профессии
source-line = Источник: { $name }. Проверено { $date }.
text-cut = Текст сокращён. Нажмите кнопку, чтобы прочитать больше.

button-jobs = Показать вакансии
button-fit = Найти работу для нас
button-answers = Мои ответы
button-support = Поддержка при переезде
button-back = ‹ Назад
button-skip = Пропустить
    .words = пропуск; пропусти; дальше; далее; не знаю; незнаю; хз; не хочу отвечать; следующий; skip; ne znayu
skip = Пропустить
    .words = пропуск; пропусти; дальше; далее; не знаю; незнаю; хз; не хочу отвечать; следующий; пас; skip; ne znayu
button-why = Почему вы спрашиваете?
button-why-less = Показать меньше
button-done = Готово
button-none-of-these = Ничего из этого
none-of-these = ничего из этого
    .words = нет; ничего; нету; ни одного; без детей; нет детей; детей нет; ноль; net; nej; no
button-change = Изменить: { $question }
button-add-work = Добавить профессию
button-add-income = Добавить доход (по желанию)
button-restart = Начать сначала
button-go-on = Продолжить
button-language = Язык · Språk · Language
button-mydata = Всё, что вы храните
button-forget = Забудьте меня
button-answer = Ответить: { $question }

toast-have-it = Этот ответ уже есть.
toast-changed = Ваш ответ изменён.
toast-saved = Вакансия сохранена.
toast-unsaved = Вакансия убрана.
toast-dismissed = Эту вакансию мы больше не покажем.
toast-unwaited = Мы не будем вам писать.

note-not-understood = Не всё понятно. Нажмите кнопку или напишите иначе.
note-use-buttons = Спасибо. Кнопки я понимаю лучше всего. Нажмите кнопку ниже.
note-place-not-found = Не нахожу такого места. Напишите название вашей коммуны или города.
note-work-not-found = Не нахожу такой профессии. Напишите другими словами или нажмите кнопку.
note-media = Спасибо. Я читаю только текст. Напишите или нажмите кнопку.
note-old-button = Эта кнопка старая. Вы сейчас здесь:
note-unknown-command = Такой команды нет. Вы сейчас здесь:
note-late-used = Ваш ответ пришёл чуть поздно. Он сохранён.
note-late-kept = Ваше сообщение относилось к прошлому вопросу. Действует ваш прежний ответ. Его можно изменить: «Мои ответы».
did-you-mean = Вы имеете в виду что-то из этого? Нажмите или напишите ещё раз.
group-offer = Здравствуйте! Я отвечаю только в личном чате. Там ваших ответов не видит никто другой.
    Нажмите на моё имя и выберите «Начать».

menu-jobs = Показать вакансии
    .words = работа; работу; вакансии; вакансия; ищу работу; rabota; jobb
menu-answers = Мои ответы
    .words = ответы; ответ; изменить; изменить ответ; поменять
menu-support = Поддержка при переезде
    .words = поддержка; помощь; пособия; пособие; выплаты; деньги; помощь с переездом; bidrag
menu-saved = Сохранённые вакансии
    .words = сохранённые; сохранённое; избранное
menu-language = Сменить язык
    .words = язык; другой язык; språk; language
menu-privacy = Ваши права
    .words = права; мои права; приватность; конфиденциальность; удалить; стереть; gdpr
menu-help = Справка
    .words = помогите; помоги; справка; подскажите; help; hjälp
menu-mydata = Всё, что вы храните
menu-forget = Забудьте меня
menu-stop = Пауза
bot-description = Найдите работу в сельской местности Швеции, которая подойдёт всей семье. Бесплатно и добровольно. На вашем языке.
bot-short-description = Работа в сельской местности, которая подойдёт всей семье.

help-title = Чем я могу помочь
help-what = Я показываю вакансии в сельской местности. Объясняю, почему они вам подходят. Рассказываю, какая поддержка есть, а какой нет.
help-how = Нажмите кнопку или напишите. Всегда можно вернуться, изменить ответ или остановиться.
help-contact = За эту службу отвечает { $operator }. Связь: { $contact }

resume-title = С возвращением
resume-at = Все ваши ответы сохранены. Вы остановились на вопросе: { $question }.
resume-anywhere = Все ваши ответы сохранены.{ $question }
stopped = Теперь я молчу. Ваши ответы сохранены. Напишите, когда захотите продолжить.

answers-title = Ваши ответы
answers-none = Вы ещё ни на что не ответили.
answers-line = { $question }: { $answer }
answered = ✓ { $answer }
answered-skipped = Без ответа

saved-title = Сохранённые вакансии
saved-none = Вы ещё не сохранили ни одной вакансии. Нажмите «Сохранить» под вакансией.
saved-job = { $occupation }, { $municipality }
saved-closed = Убрать: уже закрыта
saved-closed-note = { $count ->
    [one] { $count } сохранённая вакансия уже закрыта.
    [few] { $count } сохранённые вакансии уже закрыты.
    [many] { $count } сохранённых вакансий уже закрыто.
   *[other] { $count } сохранённые вакансии уже закрыты.
  }

support-title = Поддержка, которая может вам подойти
support-apart = Мы не складываем эти суммы. Заявление вы подаёте сами, а решает тот, кто платит.
button-ended = Чего уже нет
button-never = Ещё то, чего нет
button-source = Открыть источник
ended-title = Этого уже нет
never-title = Не рассчитывайте на это
saved-gone = Уже закрыта: показать похожие
toast-reminded = Мы напомним за три дня до последнего дня.
toast-unreminded = Мы не будем напоминать.
language-more = 🌐 Другие языки
languages-read = Прочитал человек, который говорит на этом языке: { $languages }. Остальные перевёл компьютер, их ещё не проверили.
