# Stranice u pregledniku.
web-title = Landa: posao izvan velikih gradova
web-what-title = Posao izvan velikih gradova koji odgovara cijelom domaćinstvu
web-what-questions = Odgovorite na dva pitanja. Zatim vidite prave poslove.
web-what-why = Kažemo zašto vam posao odgovara. Kažemo i šta ne znamo.
web-what-free = Besplatno je i dobrovoljno. Nijedna državna ustanova ne vidi vaše odgovore.
web-what-shared = Razgovor se završava kad zatvorite preglednik, ili poslije 20 minuta bez odgovora.
web-start = Počni
web-to-chat = Na razgovor
web-languages = Jezici
web-menu = Meni
web-skip = Pređi na sadržaj
web-now = Najnovije
web-write = Pišite ovdje
web-send = Pošalji
web-copy = Kopiraj
web-download = Preuzmi kao datoteku
web-earlier = { $count ->
    [one] { $count } raniji odgovor
    [few] { $count } ranija odgovora
   *[other] { $count } ranijih odgovora
  }
web-busy = Sačekajte malo.
note-too-long = Tekst je predug. Napišite malo kraće.
web-no-answer = Veza s nama nije uspjela. Vaš odgovor nije poslan. Pokušajte ponovo.
consent-web = Razgovor se završava kad zatvorite preglednik, ili poslije 20 minuta bez odgovora. Tada se vaši odgovori brišu.
privacy-how-web = U pregledniku se čuva samo jedan tajni broj. On se briše kad se razgovor završi.

web-keep-first = Ovo je moj vlastiti telefon ili kompjuter. Čuvaj razgovor 90 dana umjesto toga.
web-keep = Ovo je moj uređaj: čuvaj 90 dana
web-keep-not = Uređaj koriste i drugi: nemoj čuvati
web-kept = Razgovor ostaje ovdje 90 dana.
web-not-kept = Razgovor se završava kad zatvorite preglednik, ili poslije 20 minuta bez odgovora.

web-end = Završi i očisti
web-end-title = Želite li završiti i očistiti?
web-end-what = Tada brišemo vaše odgovore. Na ovom uređaju ih niko drugi ne može vidjeti.
web-end-joined = Razgovor nestaje s ovog uređaja. U Telegramu ostaje.
web-end-yes = Da, završi i očisti
web-end-no = Ne, vrati me nazad
web-ended-title = Razgovor je završen
web-ended-asked = Na ovom uređaju više ništa nije ostalo.
web-ended-idle = Neko vrijeme nije bilo odgovora. Zato smo uklonili razgovor s ovog uređaja.
web-ended-forgotten = Sve je obrisano. Hvala vam na vremenu.
web-begin-again = Počni ispočetka
web-idle-title = Jeste li još tu?
web-idle-what = Za dvije minute uklanjamo razgovor s ovog uređaja.
web-idle-stay = Da, tu sam

web-missing-title = Stranica ne postoji
web-missing = Adresa je možda stara ili pogrešno napisana.
web-trouble-title = Kod nas se desila greška
web-trouble = Vaši odgovori su sačuvani. Sačekajte minutu i pokušajte ponovo.

mark-met = Odgovara:
mark-missing = Nedostaje:
mark-unknown = Ne znamo:

nothing-wait-web = U pregledniku vam se ne možemo javiti. U Telegramu možemo reći kad stigne posao.
button-join-telegram = Nastavi u Telegramu
button-join-web = Nastavi u pregledniku
join-title = Nastavite na drugom mjestu
join-once = Link radi jednom, 15 minuta. Vaši odgovori idu s vama. Ne dajite link nikome.
join-open-telegram = Otvori Telegram
join-open-web = Otvori preglednik
join-ask = Želite li nastaviti razgovor ovdje?
join-ask-both = Onda je to jedan razgovor. Vaši odgovori se vide na oba mjesta.
join-ask-yourself = Recite da samo ako ste sami tražili link. Ko ima drugi razgovor, vidi vaše odgovore.
join-shared = Dijelite li uređaj s drugima? Kad završite, pritisnite Završi i očisti.
join-yes = Da, nastavi ovdje
join-no = Ne
join-done = Sada je to isti razgovor na oba mjesta.
join-expired = Link je već iskorišten ili je prestar. Tražite novi tamo gdje ste ga dobili.

landing-browser = Razgovaraj ovdje u pregledniku
landing-telegram = Otvori u Telegramu
landing-qr = Nastavite na telefonu: usmjerite kameru ovamo
landing-qr-alt = QR-kod za ovu stranicu

example-title = Pogledajte kako to ide
example-what = Izmišljena domaćinstva. Ništa se ne čuva.
example-invented = Domaćinstvo je izmišljeno. Ništa se ne čuva.
example-family = Mama s djecom traži stalan posao u njezi
example-couple = Dvoje odraslih: jedno vozi kamion, drugo čisti
example-young = Mlada osoba želi probati nešto novo
example-steps = Dalje u primjeru
example-next = Dalje
example-all = Prikaži sve
example-again = Od početka
example-own = Počni svoj razgovor
example-they-say = Odgovor:

status-title = Stanje usluge
status-version = Landa, verzija { $version }
status-fresh = Poslovi su zadnji put provjereni { $date } u { $time }.
status-old = Poslovi su zadnji put provjereni { $date } u { $time }. To je prije više od 24 sata. Neki možda više ne postoje.
status-never = Poslovi još nisu provjereni.
status-open = Slobodni poslovi upravo sada
status-none = Trenutno nema poslova.
status-source-jobtech = { $vacancies ->
    [one] { $vacancies } posao iz baze Platsbanken (Arbetsförmedlingen)
    [few] { $vacancies } posla iz baze Platsbanken (Arbetsförmedlingen)
   *[other] { $vacancies } poslova iz baze Platsbanken (Arbetsförmedlingen)
  }
status-source-opening = { $vacancies ->
    [one] { $vacancies } posao direktno od općine
    [few] { $vacancies } posla direktno od općina
   *[other] { $vacancies } poslova direktno od općina
  }
status-source-sample = { $vacancies ->
    [one] { $vacancies } primjer. To nije pravi posao.
    [few] { $vacancies } primjera. To nisu pravi poslovi.
   *[other] { $vacancies } primjera. To nisu pravi poslovi.
  }
landing-continue = Nastavi razgovor

join-link = Za općine: kako se uključiti
