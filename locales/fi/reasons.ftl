# Why a vacancy fits, or what is missing or not known.
reason-occupation-same = Etsimäsi työ: { $occupation }
reason-occupation-near = Lähellä etsimääsi: { $occupation }
reason-occupation-open-now = Haettavissa nyt, ilman laillistusta (legitimation): { $occupation }
reason-occupation-field = Sama ala kuin etsimäsi: { $occupation }
reason-occupation-other = Toinen ammatti: { $occupation }
reason-occupation-any = { $occupation }. Lue, mitä ilmoitus vaatii.
reason-occupation-no-training = Voit aloittaa ilman koulutusta
reason-permanent-yes = Vakituinen työ (tills vidare)
reason-permanent-yes-wished = Vakituinen työ ensin, kuten haluat (tills vidare)
reason-permanent-leads = Voi johtaa vakituiseen työhön, sanoo ilmoitus
reason-permanent-unknown = Ilmoitus ei kerro, onko työ vakituinen: kysy
reason-permanent-no = Työ on määräaikainen
reason-permanent-short-wished = Määräaikainen työ, kuten haluat
reason-school-right = Lapsilla on oikeus kouluun täällä 9. luokan loppuun asti. Lähintä koulua emme tiedä.
reason-school-gymnasium = Lukio (gymnasiet) voi olla toisella paikkakunnalla: kysy kunnasta
reason-pay-stated = Palkka ilmoituksen mukaan: { $pay }
reason-pay-typical = Ammatin tavallinen palkka: { $pay } kuukaudessa ({ $year }). Se ei ole juuri tämän työn palkka.
reason-pay-unknown = Palkkaa ei ole ilmoituksessa: kysy
reason-step-up-yes = Askel ylöspäin siitä, mitä etsit
reason-step-up-unknown = Emme tiedä, onko se askel ylöspäin
reason-known-here = Tunnet jonkun täällä
reason-known-near = Tunnet jonkun { $km } km päässä
reason-known-far = Pitkä matka tuttujesi luo: { $km } km
reason-known-unknown = Emme tiedä, tunnetko jonkun täällä
reason-partner-here = Töitä toiselle samassa paikassa: { $count ->
    [one] yksi
   *[other] { $count }
  }
reason-partner-near = Töitä toiselle lähellä: { $count ->
    [one] yksi
   *[other] { $count }
  }
reason-partner-none = Toiselle ei ole töitä täällä juuri nyt
reason-partner-unknown = Emme tiedä, mitä toinen etsii
reason-housing-stated = Kunta sanoo, että asuntoja on. { $said }
reason-housing-unknown = Asunnoista emme tiedä: kysy kunnasta
reason-getting-car = Sinulla on auto työmatkaan
reason-getting-odd-hours = Iltaisin ja viikonloppuisin bussit kulkevat harvoin: kysy, miten työhön pääsee
reason-getting-unknown = Emme tiedä, pääseekö työhön bussilla: kysy
reason-shifts-day = Päivätyö
reason-shifts-odd = Ilta-, yö-, viikonloppu- tai vuorotyö
reason-shifts-children = Ilta-, yö- tai viikonlopputyö. Lastenhoito öisin ei ole varmaa: kysy.
reason-shifts-unknown = Ilmoitus ei kerro työaikoja: kysy
reason-experience-not-needed = Kokemusta ei vaadita
reason-experience-unknown = Ilmoitus ei kerro, vaaditaanko kokemusta
reason-experience-have = Sinulla on kokemusta
reason-experience-abroad = Sinulla on kokemusta toisesta maasta
reason-experience-missing = Kokemusta vaaditaan
reason-experience-demanded = Kokemusta vaaditaan: kysy, riittääkö omasi
reason-credential-have = Sinulla on laillistus (legitimation)
reason-credential-missing = Ruotsalainen laillistus (legitimation) vaaditaan
reason-credential-legitimation = Ruotsalainen laillistus (legitimation) vaaditaan: onko sinulla se?
reason-credential-title = Lähihoitajan nimike (undersköterska) vaatii todistuksen. Hoitoapulaisena (vårdbiträde) voit työskennellä.
reason-credential-teacher = Ilman opettajan laillistusta (lärarlegitimation): enintään vuosi kerrallaan
reason-credential-guard = Länsstyrelsen (lääninhallitus) hyväksyy sinut ensin. Työnantaja hakee sitä.
reason-credential-electrician = Voit työskennellä rekisteröidyn sähköyrityksen alaisuudessa
reason-credential-truck = Trukkikoulutus vaaditaan, ja työnantajan lupa
reason-credential-permit = Lupa vaaditaan: kysy työnantajalta
reason-credential-ykb = C- tai D-ajokortti ja ammattipätevyys (YKB) vaaditaan
reason-credential-taxi = Taksinkuljettajan lupa (taxiförarlegitimation) vaaditaan
reason-credential-open = Laillistusta (legitimation) ei vaadita
reason-licence-none = Tietojen mukaan ajokorttia ei vaadita
reason-licence-demanded = Ajokortti vaaditaan: { $licence }
reason-licence-have = Sinulla on vaadittu ajokortti: { $licence }
reason-licence-missing = Ajokortti vaaditaan: { $licence }
reason-car-none = Tietojen mukaan omaa autoa ei vaadita
reason-car-demanded = Oma auto vaaditaan
reason-car-have = Sinulla on auto, joka vaaditaan
reason-car-missing = Oma auto vaaditaan
reason-language-swedish = Ruotsin kieli vaaditaan
reason-language-have = Osaat vaaditun ruotsin
reason-language-other = Vaaditut kielet: { $languages }
reason-language-unknown = Ilmoitus ei kerro mitään kielestä
lane-licence = Tähän työhön tarvitset ruotsalaisen laillistuksen (legitimation): { $occupation }. Socialstyrelsen (sosiaalihallitus) arvioi koulutuksesi.
    Voit hakea laillistusta nyt. Ruotsia ei tarvitse osata vielä.
lane-now = Näitä töitä voit hakea jo nyt:
reason-licence-special = Erityinen ajokortti tai todistus vaaditaan: lue ilmoitus
reason-studies-unknown = Emme tiedä, mitä lähellä voi opiskella: kysy kunnan aikuiskoulutuksesta
reason-experience-trained = Opit työn työpaikalla
reason-language-basic = Vähän ruotsia vaaditaan
reason-language-good = Hyvä ruotsi vaaditaan
reason-language-fluent = Sujuva ruotsi vaaditaan
reason-housing-help = Ilmoitus sanoo, että saat apua asunnon löytämiseen
reason-money-more = Joka kuukausi jää noin { $amount } enemmän kuin samassa työssä nyt ({ $home }, { $year })
reason-money-less = Joka kuukausi jää noin { $amount } vähemmän kuin samassa työssä nyt ({ $home }, { $year })
reason-money-same = Joka kuukausi jää suunnilleen yhtä paljon kuin samassa työssä nyt ({ $home }, { $year })
reason-school-places = Lapsilla on oikeus kouluun täällä 9. luokan loppuun asti. Kunnan mukaan tällainen koulu on täällä: { $places }. { $said }
reason-housing-vacant = Kunta sanoo, että { $count ->
    [one] yksi asunto on vapaana
   *[other] { $count } asuntoa on vapaana
  }. { $said }
reason-housing-none-now = Kunta sanoo, että yhtään asuntoa ei ole vapaana. { $said }
reason-partner-stated = Kunta sanoo, että myös toiselle on töitä. { $said }
reason-welcome-movers = Kunta kirjoittaa: tänne muuttavat ovat tervetulleita. { $said }
reason-welcome-help = Kunta kirjoittaa: muutossa autetaan. { $said }
reason-welcome-both = Kunta kirjoittaa: tänne muuttavat ovat tervetulleita, ja muutossa autetaan. { $said }
reason-welcome-unknown = Emme tiedä, etsivätkö he muualta muuttavia
reason-getting-bus-day = Kunta sanoo, että bussit kulkevat päivällä. { $said }
reason-getting-bus-odd = Kunta sanoo, että bussit kulkevat iltaisin ja viikonloppuisin. { $said }
reason-getting-no-bus-day = Kunta sanoo, että bussia ei ole: kysy, miten työhön pääsee. { $said }
reason-getting-no-bus-odd = Kunta sanoo, että bussit eivät kulje iltaisin ja viikonloppuisin: kysy, miten työhön pääsee. { $said }
reason-shifts-care = Ilta-, yö- tai viikonlopputyö. Kunta sanoo, että lapset saavat silloin hoitoa. { $said }
reason-shifts-no-care = Ilta-, yö- tai viikonlopputyö. Kunta sanoo, että lapset eivät saa silloin hoitoa. { $said }
reason-language-work = Kunnan mukaan työpaikan kielet ovat: { $languages }. { $said }
reason-language-reception = Kunnan mukaan vastaanottajasi puhuvat näitä kieliä: { $languages }. { $said }
reason-studies-sfi = Kunnan mukaan sfi-kurssi on täällä: { $places }. Siellä opitaan ruotsia. { $said }
reason-studies-adult = Kunnan mukaan aikuiset voivat opiskella täällä: { $places }. { $said }
reason-studies-college = Kunnan mukaan lähin korkeakoulu on { $college }, { $place }. { $said }
reason-studies-both = Kunnan mukaan aikuiset voivat opiskella täällä: { $places }. Lähin korkeakoulu on { $college }, { $place }. { $said }
