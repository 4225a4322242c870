# Messages that we start ourselves, what a person has said yes to, and what is passed on to others.
alert-title = { $count ->
    [one] 🔔 Yksi uusi työpaikka, joka sopii sinulle
   *[other] 🔔 { $count } uutta työpaikkaa, jotka sopivat sinulle
  }
alert-job = { $mark } { $occupation }, { $municipality }
alert-job-permanent = { $mark } { $occupation }, { $municipality }. Vakituinen työ.
alert-more = { $count ->
    [one] Ja vielä yksi työpaikka.
   *[other] Ja vielä { $count } työpaikkaa.
  }
alert-why = Sanoit kyllä uusille työpaikoille. Ammatti: { $work }. Paikka: { $where }.
alert-any-work = kaikki ammatit
alert-anywhere = koko maa
alert-neutral = Täällä on jotain uutta luettavaa.
alert-show = Näytä
alert-see = { $mark } { $occupation }, { $municipality }
alert-mute-group = 🔕 Ei enempää: { $occupation }
alert-mute-municipality = 🔕 Ei enempää täältä: { $municipality }
alert-settings = ⚙️ Viestini
alert-closed = { $occupation }, { $municipality }: ei enää haettavana.
campaign-title = { $count ->
    [one] 🏘 { $municipality }: yksi työpaikka, joka sopii sinulle
   *[other] 🏘 { $municipality }: { $count } työpaikkaa, jotka sopivat sinulle
  }
campaign-welcome = Tänne muuttavat ovat tervetulleita hakemaan.
campaign-housing = Kunta sanoo, että asuntoja on.
campaign-words = Kunta kirjoittaa:
campaign-why = Sanoit kyllä kuntien viesteille. Ammatti: { $work }. Paikka: { $where }.
    Kunta ei tiedä, kuka olet.

outcome-ask = Luit, miten tätä työtä haetaan: { $occupation }, { $municipality }. Miten kävi? Kysymme vain kerran.
outcome-applied = Olen hakenut
outcome-interview = Olen ollut haastattelussa
outcome-got_it = Sain työn
outcome-moved = Olen muuttanut
outcome-not_looking = En etsi enää töitä
outcome-never = Älä enää kysy
outcome-thanks = Kiitos. Laskemme vastauksen mukaan. Emme tallenna, että vastaaja olit sinä.
outcome-thanks-never = Emme kysy, miten kävi.
apply-outcome = Kahden viikon päästä kysymme kerran, miten kävi. Vastauksesta jää vain yksi luku.
apply-outcome-never = Ei kiitos, älä kysy

toast-alerts-on = Nyt se on päällä. Voit muuttaa sitä koska vain.
toast-alerts-off = Se on pois päältä.
toast-alerts-paused = Olemme hiljaa sen ajan.
toast-alerts-changed = Se on muutettu.
toast-alerts-later = Kysymme silloin uudelleen.
toast-outcome-never = Emme kysy, miten kävi.
toast-muted = Et saa siitä enää viestejä.
toast-unmuted = Saat siitä taas viestejä.

menu-alerts = Viestini
    .words = viestit; viestejä; ilmoitukset; hälytykset; notiser; meddelanden; notifications
alerts-title = Milloin otamme yhteyttä
alerts-none = Emme kirjoita sinulle, ennen kuin sanot kyllä.
alerts-ended = Keskustelu oli meiltä suljettu. Silloin lupasi päättyi. Viestit alkavat vasta, kun sanot taas kyllä.
alerts-paused = ⏸ Tauko. Kirjoitamme aikaisintaan { $date }.
alerts-own-line = 🔔 Uudet sopivat työpaikat: { $state }
alerts-own-what = Kerromme vain sellaisista töistä, jotka olet valinnut.
alerts-towns-line = 🏘 Viestit kunnilta: { $state }
alerts-towns-what = Kunta voi kertoa sellaisista töistä, jotka olet valinnut. Enintään kerran päivässä. Kunta ei tiedä, kuka olet.
alerts-state-on = päällä
alerts-state-off = pois päältä
alerts-pace-off = pois päältä
alerts-pace-now = päällä, heti kun niitä tulee
alerts-pace-daily = päällä, kerran päivässä
alerts-pace-weekly = päällä, joka maanantai
alerts-quiet-line = 🌙 Hiljaista klo { $from }–{ $until }
alerts-quiet-line-none = 🌙 Voimme kirjoittaa mihin aikaan vain
alerts-neutral-line = 🔒 Viesti ei kerro, mistä on kyse.
alerts-muted-line = { $count ->
    [one] 🔕 Yhdestä asiasta et halua viestejä.
   *[other] 🔕 { $count } asiasta et halua viestejä.
  }
alerts-own-change = 🔔 Uudet työt: päälle tai pois
alerts-towns-yes = 🏘 Kyllä kunnille
alerts-towns-no = 🏘 Ei kunnille
alerts-times = 🌙 Hiljainen aika ja tauko
alerts-neutral-on = 🔒 Piilota, mistä on kyse
alerts-neutral-off = 🔓 Näytä, mistä on kyse
alerts-muted = 🔕 Ei enempää: näytä lista
alerts-own-title = Kuinka usein haluat kuulla uusista työpaikoista?
alerts-own-wish = Ammatti: { $work }. Paikka: { $where }.
alerts-own-now = Heti kun niitä tulee
alerts-own-daily = Kerran päivässä
alerts-own-weekly = Joka maanantai
alerts-own-off = Ei ollenkaan
alerts-times-title = Milloin meidän pitää olla hiljaa?
alerts-times-what = Hiljaisen ajan viestit saat sen jälkeen. Tauko koskee uusia työpaikkoja ja kuntia. Pyytämäsi muistutukset tulevat silti.
alerts-quiet-at-21-08 = Hiljaa 21–08
alerts-quiet-at-22-07 = Hiljaa 22–07
alerts-quiet-at-18-10 = Hiljaa 18–10
alerts-quiet-at-none = Ei koskaan hiljaa
alerts-pause-7 = ⏸ Viikon tauko
alerts-pause-30 = ⏸ Kuukauden tauko
alerts-pause-90 = ⏸ Kolmen kuukauden tauko
alerts-pause-end = ▶️ Lopeta tauko
alerts-muted-title = Näistä et halua viestejä
alerts-muted-what = Paina riviä, niin saat siitä taas viestejä.
alerts-muted-none = Lista on tyhjä. Saat viestejä kaikesta, minkä olet valinnut.
alerts-unmute = 🔔 { $what }
alerts-web = Verkkosivu ei voi kirjoittaa sinulle, kun se on suljettu. Se onnistuu vain Telegramissa.
alerts-web-join = Jatka siellä, niin voit sanoa kyllä uusille työpaikoille.

told-title = Tästä oli kyse
told-closed = Työpaikka ei ole enää haettavana.

offer-ask = 🔔 Uusia työpaikkoja tulee koko ajan. Kerrommeko, kun jokin sopii?
offer-yes = Kyllä, enintään kerran päivässä
offer-no = Ei kiitos
offer-declined = Emme siis kirjoita. Saammeko kysyä myöhemmin uudelleen?
offer-later-30 = Kysy kuukauden päästä
offer-later-90 = Kysy 3 kuukauden päästä
nothing-alerts = Voimme kertoa kerran, kun ensimmäinen työpaikka tulee. Tai joka kerta, enintään kerran päivässä.
nothing-alerts-on = Olet sanonut kyllä uusille työpaikoille. Kerromme, kun jokin sopii.
button-alerts-ongoing = Kerro joka kerta

shared-hello = 💛 Joku ajatteli sinua ja jakoi työpaikan.
share-bot = 💛 Vinkkaa naapurille
share-bot-text = Avoimia työpaikkoja maaseudulla, koko perheelle. Maksutta ja omalla kielelläsi.
inline-bot-title = Vinkkaa työpaikoista maaseudulla
inline-bot-what = Maksutta, vastaanottajan omalla kielellä

town-saved = Ainakin { $count } ihmistä on tallentanut työpaikkoja täältä: { $municipality }. He asuvat täällä: { $county }.
privacy-alerts = Sanotko kyllä viesteille? Silloin valintojasi ei ole lukittu, muuten emme tiedä, mitä lähettää. Samoin läänisi, mutta vain laskemista varten.
    Laskemme, kuinka moni tallentaa työpaikkoja, hakee ja muuttaa. Laskemme myös paikkakuntaa koskevat kysymykset, joihin kukaan ei osannut vastata. Kukaan ei näe, kuka, eikä alle viiden lukuja näytetä.
