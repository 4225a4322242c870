# Buttons, notes, menu: what is said everywhere.
verbatim = { $text }
nothing = { "" }
choose-language = Zgjidhni gjuhën · Välj språk · Choose a language
    .words = gjuha; gjuhë
language-names = shqip
    .words = albanska; albanian; shqipja; gjuha shqipe; shqyp; sq; alb
show-swedish = 🇸🇪 Shfaq suedisht
show-own = ↩ { $language }
button-listen = 🔊 Dëgjo
listen-rest = Pjesa tjetër është në tekst.
listen-not-now = Tani nuk mund të lexohet me zë. Teksti është ende këtu.
chosen = ✓ { $option }
any-work = të gjitha profesionet
source-line = Burimi: { $name }. Kontrolluar më { $date }.
text-cut = Teksti është shkurtuar. Shtypni një buton për të lexuar më shumë.

button-jobs = Shfaq punët
button-fit = Gjej punë për ne
button-answers = Përgjigjet e mia
button-support = Ndihma për shpërngulje
button-back = ‹ Mbrapa
button-skip = Kapërce
    .words = kaperce; kalo; nuk e di; se di; s'e di; tjetra; skip; hoppa över; vet inte
skip = Kapërce
    .words = kaperce; kalo; nuk e di; se di; s'e di; nuk dua të përgjigjem; tjetra; skip; pass; hoppa över; vet inte
button-why = Pse pyesni?
button-why-less = Trego më pak
button-done = Gati
button-none-of-these = Asnjë nga këto
none-of-these = asnjë nga këto
    .words = jo; asnjë; asgjë; asnji; hiç; zero; nuk kam fëmijë; s'kam fëmijë; nej; inga
button-change = Ndrysho: { $question }
button-add-work = Shto një profesion
button-add-income = Shto të ardhurat (sipas dëshirës)
button-restart = Fillo nga e para
button-go-on = Vazhdo
button-language = Gjuha · Språk · Language
button-mydata = Shih çfarë ruani
button-forget = Më harroni
button-answer = Përgjigju: { $question }

toast-have-it = Këtë përgjigje e kemi tashmë.
toast-changed = Përgjigjja juaj u ndryshua.
toast-saved = Puna u ruajt.
toast-unsaved = Puna u hoq.
toast-dismissed = Nuk do ta shfaqim më këtë punë.
toast-unwaited = Nuk do t’ju shkruajmë.

note-not-understood = Nuk e kuptova mirë. Shtypni një buton ose shkruajeni ndryshe.
note-use-buttons = Faleminderit. Butonat i kuptoj më mirë. Shtypni një buton më poshtë.
note-place-not-found = Nuk e gjej këtë vend. Shkruani emrin e komunës ose të vendbanimit tuaj.
note-work-not-found = Nuk e gjej këtë profesion. Shkruani me fjalë të tjera ose shtypni një buton.
note-media = Faleminderit. Unë lexoj vetëm tekst. Shkruani ose shtypni një buton.
note-old-button = Ky buton është i vjetër. Tani jeni këtu:
note-unknown-command = Kjo komandë nuk ekziston. Tani jeni këtu:
note-late-used = Përgjigjja juaj erdhi pak vonë. E kam ruajtur.
note-late-kept = Mesazhi juaj ishte për pyetjen e mëparshme. Vlen përgjigjja juaj e mëparshme. Mund ta ndryshoni te Përgjigjet e mia.
did-you-mean = A mendoni diçka nga këto? Shtypni ose shkruani përsëri.
group-offer = Përshëndetje! Unë përgjigjem vetëm në bisedë private. Atje askush tjetër nuk i sheh përgjigjet tuaja.
    Shtypni emrin tim dhe zgjidhni Nis.

menu-jobs = Shfaq punët
    .words = punë; pune; punët; punet; vende pune; vende të lira pune; shfaq punë; jobb
menu-answers = Përgjigjet e mia
    .words = përgjigje; pergjigjet; ndrysho; ndrysho përgjigjet; mina svar
menu-support = Ndihma për shpërngulje
    .words = ndihmë për shpërngulje; ndihma; para; pare; mbështetje; mbeshtetje; shtesa; bidrag; stöd
menu-saved = Punët e ruajtura
    .words = të ruajtura; te ruajtura; ruajtur; sparade
menu-language = Ndrysho gjuhën
    .words = gjuha; gjuhe; gjuhën; språk; language
menu-privacy = Të drejtat tuaja
    .words = privatësia; privatesia; gdpr; fshij; të drejtat; te drejtat
menu-help = Ndihmë
    .words = ndihmë; ndihme; më ndihmo; me ndihmo; ndihmoni; hjälp
menu-mydata = Shih çfarë ruani
menu-forget = Më harroni
menu-stop = Pauzë
bot-description = Gjeni punë në zonat rurale që i përshtatet gjithë familjes. Falas dhe vullnetare. Në gjuhën tuaj.
bot-short-description = Punë në zonat rurale që i përshtatet gjithë familjes.

help-title = Kështu mund t’ju ndihmoj
help-what = Ju shfaq vende të lira pune në zonat rurale. Ju them pse ju përshtaten. Ju tregoj cila ndihmë ekziston dhe cila jo.
help-how = Shtypni një buton ose shkruani. Gjithmonë mund të ktheheni, të ndryshoni dhe të ndaleni.
help-contact = Përgjegjës për shërbimin: { $operator }. I gjeni këtu: { $contact }

resume-title = Mirë se u kthyet
resume-at = Gjithçka që keni përgjigjur është ruajtur. Ishit te pyetja: { $question }.
resume-anywhere = Gjithçka që keni përgjigjur është ruajtur.{ $question }
stopped = Tani hesht. Përgjigjet tuaja janë ruajtur. Shkruani kur të doni të vazhdoni.

answers-title = Përgjigjet tuaja
answers-none = Nuk keni përgjigjur ende asgjë.
answers-line = { $question }: { $answer }
answered = ✓ { $answer }
answered-skipped = Pa përgjigje

saved-title = Punët e ruajtura
saved-none = Nuk keni ruajtur ende asnjë punë. Shtypni Ruaj poshtë një pune.
saved-job = { $occupation }, { $municipality }
saved-closed = Hiq: nuk është më e hapur
saved-closed-note = { $count ->
    [one] Një punë e ruajtur nuk është më e hapur.
   *[other] { $count } punë të ruajtura nuk janë më të hapura.
  }

support-title = Ndihma që mund t’ju përshtatet
support-apart = Ne nuk i mbledhim ndihmat bashkë. Ju aplikoni vetë, dhe vendos ai që paguan.
button-ended = Çfarë nuk ekziston më
button-never = Të tjera që nuk ekzistojnë
button-source = Hap burimin
ended-title = Kjo nuk ekziston më
never-title = Mos llogarisni në këtë
saved-gone = Nuk është më e hapur: shfaq të ngjashme
toast-reminded = Ju kujtojmë tri ditë para ditës së fundit.
toast-unreminded = Nuk do t’ju kujtojmë.
language-more = 🌐 Gjuhë të tjera
languages-read = E ka lexuar dikush që e flet gjuhën: { $languages }. Të tjerat i ka përkthyer kompjuteri dhe ende nuk janë kontrolluar.
