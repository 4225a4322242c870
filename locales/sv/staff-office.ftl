# Startlänkar, deras siffror, och sidan för den som har någon vid skrivbordet.
links-what-officer = En länk är din väg in i Landa. Sätt den på en affisch eller skicka den. Du ser sedan hur många som började, aldrig vilka.
links-what-municipality = Ge en länk till ett kontor där människor söker jobb. Ring chefen där först. Sedan skickar du länk, affisch och siffror i ett brev.
links-what-operator = Alla startlänkar. Stäng en länk om den används fel. Siffrorna ser bara den som äger länken.
links-new = Ny länk
links-poster-without = Affisch utan länk
links-none = Det finns ingen länk än.
links-since = Sedan { $date }
links-until = Stängd { $date }
links-all-title = Alla länkar tillsammans
links-new-own = Ge länken ett namn, så känner du igen den.
links-new-office = Vi gör länken, affischen, ett färdigt brev och en länk till siffrorna.
links-field-name = Namn på länken
links-field-office = Vilket kontor är det för?
links-field-name-hint = Till exempel: Fittja torg, våren. Bara du och den som ser siffrorna ser namnet.
links-field-office-hint = Till exempel: biblioteket i Alby. Namnet står i brevet till dem.
links-hints-what = Här kan du hjälpa den som kommer. Det du väljer blir första knappen. Ingen svarar åt dem.
links-no-hint = Inget förslag
links-field-language = Språk
links-field-occupation = Yrke
links-field-occupation-hint = Till exempel: undersköterska. Lämna tomt om du inte vet.
links-field-home = Var bor de?
links-field-home-hint = En kommun eller ett område, till exempel Fittja.
links-fault-name = Skriv ett namn med 2 till 100 tecken.
links-fault-occupation = Vi känner inte igen yrket. Välj ett i listan, eller lämna tomt.
links-fault-home = Vi vet inte vilken kommun det är. Välj en i listan, eller lämna tomt.
links-make = Gör länken
staff-done-link = Länken är klar.
links-qr-alt = Rutan att rikta kameran mot
links-address = Adress
links-hint-language = Första språket: { $language }
links-hint-occupation = Första yrket: { $occupation }
links-hint-home = Första hemkommunen: { $home }
links-poster = Gör en affisch
links-counts-title = Så gick det
links-share-title = Låt någon annan se siffrorna
links-share-what = Du kan göra en länk till siffrorna. Den som har länken ser dem utan att logga in.
links-share-open = Det finns en länk till siffrorna. Gör du en ny slutar den gamla att fungera.
links-share = Gör länk till siffrorna
links-share-again = Gör en ny länk till siffrorna
links-share-close = Stäng länken till siffrorna
staff-done-counts-closed = Länken till siffrorna är stängd.
links-revoke = Stäng hela länken
links-revoke-title = Vill du stänga länken?
links-revoke-what = Affischer som sitter uppe leder fortfarande till Landa. Men de som kommer räknas inte, och får inga förslag. Det går inte att ångra.
links-revoke-yes = Ja, stäng { $name }
staff-done-revoked = Länken är stängd.
links-ready-title = Klart att skicka
links-ready-what = Kopiera brevet nu. Länken till siffrorna visas bara den här gången.
links-email-label = Brev till kontoret
links-email-send = Öppna i e-post
links-to-link = Till länken
links-email-subject = Fasta jobb på landsbygden, för dem ni möter
links-email =
    Hej!

    Landa hjälper den som söker jobb att hitta fasta jobb på landsbygden. Den frågar om hela hushållet, på personens eget språk. Det är gratis och frivilligt.

    Er länk ({ $name }): { $address }

    Affisch att skriva ut: { $poster }

    Så många har börjat. Siffrorna går att se utan att logga in: { $counts }

    Stöd för dig som sitter med någon: { $desk }

    Ni ser aldrig vem som har svarat, eller vad. Ni ser bara antal.

    Hälsningar
    { $from }

counts-weeks = Veckor
counts-week = v. { $first }
counts-weeks-of = v. { $first }–{ $last }
counts-total = Tillsammans
counts-none-yet = Det finns inga siffror att visa än. De kommer när fem har börjat och veckan är slut.
counts-picture = Siffrorna som bild
counts-table = Siffrorna i en tabell
counts-file = Hämta som fil (CSV)
counts-few-sign = <5
counts-until = till { $to }
counts-in-words = Stapelbild, { $weeks }. { $counts }. Siffrorna står i tabellen under bilden.
counts-open-what = Så många har kommit till Landa med den här länken. Vi visar antal, aldrig personer.

desk-title = Vid skrivbordet
desk-what = Här får du hjälp när du sitter med någon som vill prova Landa.
desk-together = Så gör ni tillsammans
desk-own-phone = Låt personen använda sin egen telefon. Då finns samtalet kvar hos den som äger svaren.
desk-language = Låt personen välja språk. Du behöver inte kunna det.
desk-show-swedish = Tryck på ”Visa på svenska” när du vill förstå en fråga. Samma fråga visas på svenska, och ni kan växla tillbaka. Inget svar ändras.
desk-stay-out = Låt personen svara själv. Alla frågor går att hoppa över.
desk-examples = Se hur det går till
desk-examples-what = Tre påhittade hushåll. Bläddra själv eller visa på skärmen. Inget sparas.
desk-example-family = En vuxen med barn. Visar fast jobb, skola till nian och vilket stöd som finns.
desk-example-couple = Två vuxna som båda vill arbeta. Visar varför ett jobb passar, också för den andra.
desk-example-young = Ung och utan barn. Visar jobb för den som vill prova något nytt.
desk-aloud = Läs upp det här
desk-aloud-what = Landa är en rådgivare i telefonen. Den ställer några frågor och visar jobb som passar hela hushållet.
desk-aloud-free = Det är gratis och frivilligt. Du kan sluta när du vill. Ingenting händer om du säger nej.
desk-aloud-kept = Landa sparar ditt språk, dina svar och jobben du sparar. Svaren är låsta med en nyckel.
desk-aloud-nobody = Jag ser inte dina svar. Det gör ingen kommun och ingen arbetsgivare heller.
desk-aloud-never = Landa frågar aldrig efter namn, personnummer, adress, hälsa, religion eller medborgarskap.
desk-aloud-counts = Vi räknar hur många som börjar, och hur många som hittar jobb. Ingen kan se vem.
desk-aloud-employer = Inget skickas till en arbetsgivare. Du söker själv, om du vill.
desk-aloud-money = Du förlorar inga pengar på att prova. Landa säger vilket stöd som finns, och vilket som inte finns.
desk-aloud-erase = Du kan se allt du har svarat, ändra det och radera det. Skriv /forget så är det borta.
desk-you = Det här ser du
desk-you-see = Du ser hur många som kom med din länk, och hur långt de kom. Antal under fem visas inte. Du ser aldrig personer.
