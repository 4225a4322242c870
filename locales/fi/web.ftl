# The pages in a browser.
web-title = Landa: työpaikkoja maaseudulla
web-what-title = Maaseudun työpaikkoja, jotka sopivat koko perheelle
web-what-questions = Vastaa kahteen kysymykseen. Sitten näet oikeita työpaikkoja.
web-what-why = Kerromme, miksi työ sopii teille. Kerromme myös, mitä emme tiedä.
web-what-free = Se on maksutonta ja vapaaehtoista. Viranomaiset eivät näe vastauksiasi.
web-what-shared = Keskustelu päättyy, kun suljet selaimen tai kun 20 minuuttiin ei tule vastausta.
web-start = Aloita
web-to-chat = Keskusteluun
web-languages = Kielet
web-menu = Valikko
web-skip = Siirry sisältöön
web-now = Viimeisin
web-write = Kirjoita tähän
web-send = Lähetä
web-copy = Kopioi
web-download = Lataa tiedostona
web-earlier = { $count ->
    [one] Yksi aiempi vastaus
   *[other] { $count } aiempaa vastausta
  }
web-busy = Odota hetki.
note-too-long = Teksti on liian pitkä. Kirjoita vähän lyhyemmin.
web-no-answer = Emme saaneet yhteyttä. Vastaustasi ei lähetetty. Yritä uudelleen.
consent-web = Keskustelu päättyy, kun suljet selaimen tai kun 20 minuuttiin ei tule vastausta. Silloin vastauksesi poistetaan.
privacy-how-web = Selaimeen tallennetaan vain salainen numero. Se poistetaan, kun keskustelu päättyy.

web-keep-first = Tämä on oma puhelimeni tai tietokoneeni. Säilytä keskustelu sen sijaan 90 päivää.
web-keep = Oma laitteeni: säilytä 90 päivää
web-keep-not = Muut käyttävät laitetta: älä säilytä
web-kept = Keskustelu säilyy täällä 90 päivää.
web-not-kept = Keskustelu päättyy, kun suljet selaimen tai kun 20 minuuttiin ei tule vastausta.

web-end = Lopeta ja tyhjennä
web-end-title = Haluatko lopettaa ja tyhjentää?
web-end-what = Silloin poistamme vastauksesi. Kukaan muu ei voi nähdä niitä tällä laitteella.
web-end-joined = Keskustelu poistuu tältä laitteelta. Telegramissa se säilyy.
web-end-yes = Kyllä, lopeta ja tyhjennä
web-end-no = Ei, palaa takaisin
web-ended-title = Keskustelu on päättynyt
web-ended-asked = Kaikki on poistettu tältä laitteelta.
web-ended-idle = Vastausta ei ole tullut hetkeen. Siksi olemme poistaneet keskustelun tältä laitteelta.
web-ended-forgotten = Kaikki on poistettu. Kiitos tästä ajasta.
web-begin-again = Aloita alusta
web-idle-title = Oletko vielä siellä?
web-idle-what = Kahden minuutin päästä poistamme keskustelun tältä laitteelta.
web-idle-stay = Kyllä, olen täällä

web-missing-title = Sivua ei ole
web-missing = Osoite voi olla vanha tai väärin kirjoitettu.
web-trouble-title = Meillä meni jotain vikaan
web-trouble = Vastauksesi ovat tallessa. Odota minuutti ja yritä uudelleen.

mark-met = Kunnossa:
mark-missing = Puuttuu:
mark-unknown = Ei tiedossa:

nothing-wait-web = Selaimessa emme voi ottaa yhteyttä. Telegramissa voimme kertoa, kun työpaikka tulee.
button-join-telegram = Jatka Telegramissa
button-join-web = Jatka selaimessa
join-title = Jatka toisessa paikassa
join-once = Linkki toimii kerran, 15 minuutin ajan. Vastauksesi tulevat mukaan. Älä anna linkkiä kenellekään muulle.
join-open-telegram = Avaa Telegram
join-open-web = Avaa selain
join-ask = Haluatko jatkaa keskustelua täällä?
join-ask-both = Silloin keskustelu on yksi ja sama. Vastauksesi näkyvät molemmissa paikoissa.
join-ask-yourself = Sano kyllä vain, jos itse pyysit linkin. Se, jolla toinen keskustelu on, näkee vastauksesi.
join-shared = Onko laite yhteinen muiden kanssa? Paina lopuksi Lopeta ja tyhjennä.
join-yes = Kyllä, jatka täällä
join-no = Ei
join-done = Nyt keskustelu on sama molemmissa paikoissa.
join-expired = Linkki on jo käytetty tai liian vanha. Pyydä uusi sieltä, mistä sait sen.

landing-browser = Keskustele täällä selaimessa
landing-telegram = Avaa Telegramissa
landing-qr = Jatka puhelimella: suuntaa kamera tähän
landing-qr-alt = QR-koodi tälle sivulle

example-title = Katso, miten se toimii
example-what = Keksittyjä perheitä. Mitään ei tallenneta.
example-invented = Perhe on keksitty. Mitään ei tallenneta.
example-family = Äiti ja lapset: vakituinen työ hoitoalalta
example-couple = Kaksi aikuista: toinen ajaa kuorma-autoa, toinen siivoaa
example-young = Nuori haluaa kokeilla jotain uutta
example-steps = Jatka esimerkkiä
example-next = Seuraava
example-all = Näytä kaikki
example-again = Alusta
example-own = Aloita oma keskustelusi
example-they-say = Vastaus:

status-title = Tilanne
status-version = Landa, versio { $version }
status-fresh = Työpaikat tarkistettiin viimeksi { $date } kello { $time }.
status-old = Työpaikat tarkistettiin viimeksi { $date } kello { $time }. Siitä on yli vuorokausi. Osa työpaikoista voi olla poissa.
status-never = Työpaikkoja ei ole vielä tarkistettu.
status-open = Avoimia työpaikkoja juuri nyt
status-none = Ei työpaikkoja juuri nyt.
status-source-jobtech = { $vacancies ->
    [one] Yksi työpaikka Platsbankenista (Arbetsförmedlingen)
   *[other] { $vacancies } työpaikkaa Platsbankenista (Arbetsförmedlingen)
  }
status-source-opening = { $vacancies ->
    [one] Yksi työpaikka suoraan kunnalta
   *[other] { $vacancies } työpaikkaa suoraan kunnilta
  }
status-source-sample = { $vacancies ->
    [one] Yksi esimerkki. Se ei ole oikea työpaikka.
   *[other] { $vacancies } esimerkkiä. Ne eivät ole oikeita työpaikkoja.
  }
landing-continue = Jatka keskustelua

join-link = Kunnille: näin liitytte mukaan
