# Badhamada, qoraallada iyo liiska: waxa meel kasta laga yiraahdo.
verbatim = { $text }
nothing = { "" }
choose-language = Välj språk · Choose a language · اختر لغتك · Dooro luqaddaada
    .words = luqad
language-names = Soomaali
    .words = somaliska; somali; af soomaali; af-soomaali; so
show-swedish = 🇸🇪 Ku tus af-Iswiidhish
show-own = ↩ { $language }
button-listen = 🔊 Dhageyso
listen-rest = Inta kale qoraalka ayay ku taal.
listen-not-now = Hadda cod laguma akhrin karo. Qoraalku waa halkan.
chosen = ✓ { $option }
any-work = dhammaan xirfadaha
source-line = Xigasho: { $name }. La hubiyay { $date }.
text-cut = Qoraalka waa la soo gaabiyay. Taabo badhan si aad wax badan u akhrido.

button-jobs = I tus shaqooyinka
button-fit = Shaqooyin nagu habboon
button-answers = Jawaabahayga
button-support = Taageerada guuritaanka
button-back = ‹ Dib u noqo
button-skip = Ka bood
    .words = ma garanayo; ka bood; dhaaf
skip = Ka bood
    .words = ma garanayo; ma aqaan; dhaaf; ka gudub
button-why = Maxaad u weydiinaysaan?
button-why-less = Yaree
button-done = Diyaar
button-none-of-these = Midna maaha
none-of-these = midna maaha
    .words = maya; midna; waxba; eber; carruur ma lihi
button-change = Beddel: { $question }
button-add-work = Ku dar xirfad kale
button-add-income = Ku dar dakhliga (ikhtiyaari)
button-restart = Ka bilow bilowga
button-go-on = Sii wad
button-language = Språk · Luqad
button-mydata = Arag waxa aad haysaan oo dhan
button-forget = I illow
button-answer = Ka jawaab: { $question }

toast-have-it = Jawaabtaas hore ayaan u haynaa.
toast-changed = Jawaabtaada waa la beddelay.
toast-saved = Shaqada waa la kaydiyay.
toast-unsaved = Shaqada waa laga saaray.
toast-dismissed = Shaqadaas mar dambe kuma tusi doonno.
toast-unwaited = Kuma soo qori doonno.

note-not-understood = Si fiican uma fahmin. Taabo badhan, ama si kale u qor.
note-use-buttons = Mahadsanid. Badhamada ayaan ugu fahmo badan ahay. Taabo mid hoos ku yaal.
note-place-not-found = Meeshaas ma helin. Qor magaca degmadaada ama magaaladaada.
note-work-not-found = Xirfaddaas ma helin. Erayo kale ku qor, ama taabo badhan.
note-media = Mahadsanid. Qoraal keliya ayaan akhrin karaa. Qor, ama taabo badhan.
note-old-button = Badhankaasi waa duug. Halkan ayaad joogtaa hadda:
note-unknown-command = Amarkaasi ma jiro. Halkan ayaad joogtaa hadda:
note-late-used = Jawaabtaadu wax yar bay soo daahday. Waan kaydiyay.
note-late-kept = Fariintaadu waxay ahayd su'aashii hore. Jawaabtii hore ayaa taagan. Waxaad ka beddeli kartaa Jawaabahayga.
did-you-mean = Ma mid kuwan ka mid ah ayaad ula jeeddaa? Taabo, ama mar kale qor.
group-offer = Salaan! Wada sheekaysi gaar ah oo keliya ayaan ka jawaabaa. Halkaas cid kale ma aragto jawaabahaaga.
    Taabo magacayga oo dooro Start.

menu-jobs = I tus shaqooyinka
    .words = shaqo; shaqooyin; shaqooyinka
menu-answers = Jawaabahayga
    .words = jawaabo; jawaabaha; beddel
menu-support = Taageerada guuritaanka
    .words = taageero; lacag; caawimo
menu-saved = Shaqooyinka la kaydiyay
    .words = kaydsan
menu-language = Beddel luqadda
    .words = luqad; luqadda; språk
menu-privacy = Xuquuqdaada
    .words = xuquuq; tirtir; asturnaan
menu-help = Caawimo
    .words = i caawi; caawin
menu-mydata = Arag waxa aad haysaan
menu-forget = I illow
menu-stop = Hakad
bot-description = Hel shaqooyin baadiyaha Iswiidhan ah oo qoyska oo dhan ku habboon. Bilaash iyo ikhtiyaari. Luqaddaada.
bot-short-description = Shaqooyin baadiye oo qoyska oo dhan ku habboon.

help-title = Sidaan kuu caawin karo
help-what = Waxaan ku tusaa shaqooyin bannaan oo baadiyaha ah. Waxaan sheegaa sababta ay idiinku habboon yihiin. Waxaan kuu sheegaa taageerada jirta iyo tan aan jirin.
help-how = Taabo badhan, ama qor. Mar walba waad dib u noqon kartaa, beddeli kartaa oo joojin kartaa.
help-contact = { $operator } ayaa adeegga ka mas'uul ah. Halkan kala xiriir: { $contact }

resume-title = Ku soo dhawow mar kale
resume-at = Wixii aad ka jawaabtay oo dhan way kuu yaalliin. Waxaad joogtay su'aasha: { $question }.
resume-anywhere = Wixii aad ka jawaabtay oo dhan way kuu yaalliin.{ $question }
stopped = Hadda waan aamusnahay. Jawaabahaagu way kaydsan yihiin. Qor markaad rabto inaad sii waddo.

answers-title = Jawaabahaaga
answers-none = Weli waxba kama jawaabin.
answers-line = { $question }: { $answer }
answered = ✓ { $answer }
answered-skipped = Lagama jawaabin

saved-title = Shaqooyinka la kaydiyay
saved-none = Weli shaqo ma kaydin. Taabo Kaydi shaqo hoosteeda.
saved-job = { $occupation }, { $municipality }
saved-closed = Ka saar: mar dambe ma furna
saved-closed-note = { $count ->
    [one] Hal shaqo oo kaydsan mar dambe ma furna.
   *[other] { $count } shaqo oo kaydsan mar dambe ma furna.
  }

support-title = Taageero idinku habboonaan karta
support-apart = Taageerooyinka isuma geyno. Adiga ayaa codsada, cidda bixisa ayaana go'aamisa.
button-ended = Waxa aan mar dambe jirin
button-never = Wax kale oo aan jirin
button-source = Fur xigashada
ended-title = Kuwani mar dambe ma jiraan
never-title = Kuwan ha ku xisaabtamin
saved-gone = Hadda ma furna: tus kuwo la mid ah
toast-reminded = Waxaan ku xusuusinaynaa saddex maalmood ka hor maalinta ugu dambaysa.
toast-unreminded = Kuma xusuusin doonno.
language-more = 🌐 Luqado kale
languages-read = Waxaa akhriyay qof luqadda ku hadla: { $languages }. Kuwa kale kombiyuutar baa turjumay, weli lama hubin.
