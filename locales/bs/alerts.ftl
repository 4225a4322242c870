# Poruke koje sami šaljemo.
alert-title = { $count ->
    [one] 🔔 { $count } novi posao koji vam odgovara
    [few] 🔔 { $count } nova posla koja vam odgovaraju
   *[other] 🔔 { $count } novih poslova koji vam odgovaraju
  }
alert-job = { $mark } { $occupation }, { $municipality }
alert-job-permanent = { $mark } { $occupation }, { $municipality }. Stalan posao.
alert-more = { $count ->
    [one] I još { $count } posao.
    [few] I još { $count } posla.
   *[other] I još { $count } poslova.
  }
alert-why = Rekli ste da želite nove poslove. Zanimanje: { $work }. Mjesto: { $where }.
alert-any-work = sva zanimanja
alert-anywhere = cijela zemlja
alert-neutral = Ovdje ima nešto novo za čitanje.
alert-show = Prikaži
alert-see = { $mark } { $occupation }, { $municipality }
alert-mute-group = 🔕 Više ne: { $occupation }
alert-mute-municipality = 🔕 Više ne: { $municipality }
alert-settings = ⚙️ Moje poruke
alert-closed = { $occupation }, { $municipality }: više nije otvoreno.
campaign-title = { $count ->
    [one] 🏘 { $municipality } ima { $count } posao koji vam odgovara
    [few] 🏘 { $municipality } ima { $count } posla koja vam odgovaraju
   *[other] 🏘 { $municipality } ima { $count } poslova koji vam odgovaraju
  }
campaign-welcome = Ko se ovdje doseljava, dobro je došao da se prijavi.
campaign-housing = Općina kaže da ima stanova.
campaign-words = Općina piše:
campaign-why = Rekli ste da želite poruke od općina. Zanimanje: { $work }. Mjesto: { $where }.
    Općina ne zna ko ste.

outcome-ask = Čitali ste kako se prijaviti za posao: { $occupation }, { $municipality }. Kako je prošlo? Pitamo samo jednom.
outcome-applied = Prijava je poslana
outcome-interview = Razgovor za posao je obavljen
outcome-got_it = Imam taj posao
outcome-moved = Selidba je gotova
outcome-not_looking = Više ne tražim posao
outcome-never = Nikad me više ne pitaj
outcome-thanks = Hvala. Odgovor brojimo. Ne čuvamo da ste to bili vi.
outcome-thanks-never = Nećemo pitati kako ide.
apply-outcome = Za dvije sedmice pitamo jednom kako je prošlo. Odgovor postaje samo broj.
apply-outcome-never = Ne, hvala, nemojte pitati

toast-alerts-on = Uključeno je. Možete promijeniti kad god želite.
toast-alerts-off = Isključeno je.
toast-alerts-paused = Za to vrijeme ne pišemo.
toast-alerts-changed = Promijenjeno je.
toast-alerts-later = Tada ćemo ponovo pitati.
toast-outcome-never = Nećemo pitati kako ide.
toast-muted = O tome vam više ne pišemo.
toast-unmuted = O tome vam opet pišemo.

menu-alerts = Moje poruke
    .words = poruke; poruka; obavijesti; obavještenja; obavestenja; notifikacije; notiser; meddelanden
alerts-title = Kad vam se javljamo
alerts-none = Ne pišemo vam dok ne kažete „da”.
alerts-ended = Razgovor je za nas bio zatvoren. Zato vaše „da” više ne važi. Počinje tek kad opet kažete „da”.
alerts-paused = ⏸ Pauza. Ne pišemo vam prije { $date }.
alerts-own-line = 🔔 Novi poslovi koji vam odgovaraju: { $state }
alerts-own-what = Javljamo samo za onu vrstu posla koju ste izabrali.
alerts-towns-line = 🏘 Poruke od općina: { $state }
alerts-towns-what = Općina može javiti za posao one vrste koju ste izabrali. Najviše jednom dnevno. Općina ne zna ko ste.
alerts-state-on = uključeno
alerts-state-off = isključeno
alerts-pace-off = isključeno
alerts-pace-now = uključeno, čim stignu
alerts-pace-daily = uključeno, jednom dnevno
alerts-pace-weekly = uključeno, svakog ponedjeljka
alerts-quiet-line = 🌙 Bez poruka od { $from } do { $until }
alerts-quiet-line-none = 🌙 Možemo pisati danju i noću
alerts-neutral-line = 🔒 Poruka ne kaže o čemu se radi.
alerts-muted-line = { $count ->
    [one] 🔕 Ne želite poruke o { $count } stvari.
    [few] 🔕 Ne želite poruke o { $count } stvari.
   *[other] 🔕 Ne želite poruke o { $count } stvari.
  }
alerts-own-change = 🔔 Novi poslovi: uključi ili isključi
alerts-towns-yes = 🏘 Da za općine
alerts-towns-no = 🏘 Ne za općine
alerts-times = 🌙 Vrijeme bez poruka i pauza
alerts-neutral-on = 🔒 Sakrij o čemu se radi
alerts-neutral-off = 🔓 Prikaži o čemu se radi
alerts-muted = 🔕 Više ne: prikaži spisak
alerts-own-title = Koliko često želite poruke o novim poslovima?
alerts-own-wish = Zanimanje: { $work }. Mjesto: { $where }.
alerts-own-now = Čim stignu
alerts-own-daily = Jednom dnevno
alerts-own-weekly = Svakog ponedjeljka
alerts-own-off = Nikako
alerts-times-title = Kad da ne pišemo?
alerts-times-what = Što stigne u vrijeme bez poruka, dobijate poslije. Pauza važi za nove poslove i općine. Podsjetnici koje ste tražili ipak stižu.
alerts-quiet-at-21-08 = Bez poruka 21–08
alerts-quiet-at-22-07 = Bez poruka 22–07
alerts-quiet-at-18-10 = Bez poruka 18–10
alerts-quiet-at-none = Poruke u svako doba
alerts-pause-7 = ⏸ Pauza sedmicu dana
alerts-pause-30 = ⏸ Pauza mjesec dana
alerts-pause-90 = ⏸ Pauza tri mjeseca
alerts-pause-end = ▶️ Prekini pauzu
alerts-muted-title = O ovome ne želite poruke
alerts-muted-what = Pritisnite red da opet dobijate poruke o tome.
alerts-muted-none = Spisak je prazan. Dobijate poruke o svemu što ste izabrali.
alerts-unmute = 🔔 { $what }
alerts-web = Web-stranica vam ne može pisati kad je zatvorena. To može samo Telegram.
alerts-web-join = Nastavite tamo, pa možete reći „da” za nove poslove.

told-title = Radilo se o ovome
told-closed = Posao više nije otvoren.

offer-ask = 🔔 Novi poslovi stižu stalno. Da vam javimo kad nešto odgovara?
offer-yes = Da, najviše jednom dnevno
offer-no = Ne, hvala
offer-declined = Onda ne pišemo. Smijemo li opet pitati kasnije?
offer-later-30 = Pitajte za mjesec dana
offer-later-90 = Pitajte za tri mjeseca
nothing-alerts = Možemo vam javiti jednom, kad stigne prvi posao. Ili svaki put, najviše jednom dnevno.
nothing-alerts-on = Rekli ste „da” za nove poslove. Javljamo kad nešto odgovara.
button-alerts-ongoing = Javi mi svaki put

shared-hello = 💛 Neko je mislio na vas i podijelio posao.
share-bot = 💛 Preporuči komšiji
share-bot-text = Slobodni poslovi izvan velikih gradova, za cijelo domaćinstvo. Besplatno i na vašem jeziku.
inline-bot-title = Preporuči poslove izvan velikih gradova
inline-bot-what = Besplatno i na jeziku primaoca

town-saved = Iz ovog okruga ({ $county }) posao u općini { $municipality } sačuvalo je najmanje { $count } ljudi.
privacy-alerts = Želite li poruke? Tada vaš izbor nije zaključan, jer inače ne znamo šta da šaljemo. Ni vaš okrug (län) nije zaključan, ali samo radi brojanja.
    Brojimo koliko ljudi sačuva posao, prijavi se i preseli. Brojimo i pitanja o nekom mjestu na koja niko nije mogao odgovoriti. Niko ne vidi o kome se radi, i nijedan broj ispod pet se ne prikazuje.
