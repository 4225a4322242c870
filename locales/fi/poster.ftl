# The poster that anyone can print, and the page where it is made.
# On paper, in two languages. The headline is the first half of a sentence, and stands alone in large letters.
poster-headline = Vakituisia töitä
poster-where = on maalla ja pienissä kaupungeissa
poster-what = Vastaa muutamaan kysymykseen. Näet töitä, jotka sopivat koko perheelle. Lue koulusta, asunnosta ja rahasta.
poster-yours = Omalla kielelläsi, puhelimessasi.
poster-camera = Suuntaa puhelimen kamera ruutuun
poster-type = tai kirjoita osoite
poster-free = Vapaaehtoista ja maksutonta
poster-not = Emme ole Arbetsförmedlingen (työnvälitys). Viranomaiset ja työnantajat eivät näe vastauksiasi.

# On the page.
poster-title = Tee juliste
poster-lead = Laita se sinne, missä ihmiset näkevät sen: pesutupaan, kirjastoon, yhdistykseen. Kuka vain saa tehdä sen. Mitään ei tallenneta.
poster-language = Ruotsi ja yksi muu kieli. Valitse kieli:
poster-drafted = Kukaan tätä kieltä puhuva ei ole vielä lukenut tekstiä. Pyydä jotakuta lukemaan se ensin.
poster-preview = Tältä siitä tulee
poster-address = Koodi ja osoite vievät tänne: { $address }
poster-here-only = Osoite toimii vain tällä tietokoneella. Landan ylläpitäjä voi antaa osoitteen, joka toimii kaikille.
poster-a4 = Juliste, A4
poster-cards = Neljä korttia yhdellä A4:llä
poster-cards-how = Leikkaa merkkejä pitkin. Jaa kortit tai jätä ne pöydälle.
poster-code = Vain ruutu
poster-code-how = Omaan julisteeseen tai näytölle.
poster-svg = QR-koodi, SVG
poster-png = QR-koodi, PNG
poster-code-alt = QR-koodi, joka vie tänne: { $address }
poster-print = Tulosta
poster-print-how = Valitse A4 ja ei marginaalia.
poster-back = Takaisin
