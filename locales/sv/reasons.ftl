# Why a vacancy fits, or what is missing or not known.
reason-occupation-same = Det jobb du söker: { $occupation }
reason-occupation-near = Nära det du söker: { $occupation }
reason-occupation-open-now = Öppet nu, utan legitimation: { $occupation }
reason-occupation-field = Samma område som du söker: { $occupation }
reason-occupation-other = Ett annat yrke: { $occupation }
reason-occupation-any = { $occupation }. Läs vad annonsen kräver.
reason-occupation-no-training = Du kan börja utan utbildning
reason-permanent-yes = Fast jobb: tills vidare
reason-permanent-yes-wished = Fast jobb först, som du vill: tills vidare
reason-permanent-leads = Kan leda till fast jobb, säger annonsen
reason-permanent-unknown = Annonsen säger inte om jobbet är fast: fråga
reason-permanent-no = Jobbet är för en tid
reason-permanent-short-wished = Jobb för en tid, som du vill
reason-school-right = Barnen har rätt till skola här till och med årskurs 9. Närmaste skola vet vi inte.
reason-school-gymnasium = Gymnasiet kan ligga på en annan ort: fråga kommunen
reason-pay-stated = Lön enligt annonsen: { $pay }
reason-pay-typical = Vanlig lön i yrket: { $pay } per månad ({ $year }). Det är inte det här jobbets lön.
reason-pay-unknown = Lönen står inte i annonsen: fråga
reason-step-up-yes = Ett steg uppåt från det du söker
reason-step-up-unknown = Vi vet inte om det är ett steg uppåt
reason-known-here = Du känner någon här
reason-known-near = Du känner någon { $km } km bort
reason-known-far = Långt till dem du känner: { $km } km
reason-known-unknown = Vi vet inte om du känner någon här
reason-partner-here = Jobb för den andra på samma plats: { $count ->
    [one] ett
   *[other] { $count }
  }
reason-partner-near = Jobb för den andra i närheten: { $count ->
    [one] ett
   *[other] { $count }
  }
reason-partner-none = Inget jobb för den andra här just nu
reason-partner-unknown = Vi vet inte vad den andra söker
reason-housing-stated = Kommunen säger att det finns bostad. { $said }
reason-housing-unknown = Bostad vet vi inte: fråga kommunen
reason-getting-car = Du har bil till jobbet
reason-getting-odd-hours = Bussar går sällan kväll och helg: fråga hur man tar sig dit
reason-getting-unknown = Buss till jobbet vet vi inte: fråga
reason-shifts-day = Arbete på dagen
reason-shifts-odd = Arbete kväll, natt, helg eller skift
reason-shifts-children = Arbete kväll, natt eller helg. Barnomsorg på natten är inte säker: fråga.
reason-shifts-unknown = Annonsen säger inte vilka tider: fråga
reason-experience-not-needed = Ingen erfarenhet krävs
reason-experience-unknown = Annonsen säger inte om erfarenhet krävs
reason-experience-have = Du har erfarenheten
reason-experience-abroad = Du har erfarenhet från ett annat land
reason-experience-missing = Erfarenhet krävs
reason-experience-demanded = Erfarenhet krävs: fråga om din räcker
reason-credential-have = Du har legitimation
reason-credential-missing = Svensk legitimation krävs
reason-credential-legitimation = Svensk legitimation krävs: har du den?
reason-credential-title = Titeln undersköterska kräver bevis. Arbetet som vårdbiträde är öppet.
reason-credential-teacher = Utan lärarlegitimation: högst ett år i taget
reason-credential-guard = Länsstyrelsen godkänner dig först. Arbetsgivaren söker.
reason-credential-electrician = Du kan arbeta under ett registrerat elföretag
reason-credential-truck = Truckutbildning krävs, och tillstånd från arbetsgivaren
reason-credential-permit = Ett tillstånd krävs: fråga arbetsgivaren
reason-credential-ykb = Körkort C eller D och yrkesbevis (YKB) krävs
reason-credential-taxi = Taxiförarlegitimation krävs
reason-credential-open = Ingen legitimation krävs
reason-licence-none = Inget körkort krävs i fälten
reason-licence-demanded = Körkort krävs: { $licence }
reason-licence-have = Du har körkortet som krävs: { $licence }
reason-licence-missing = Körkort krävs: { $licence }
reason-car-none = Ingen egen bil krävs i fälten
reason-car-demanded = Egen bil krävs
reason-car-have = Du har bil, som krävs
reason-car-missing = Egen bil krävs
reason-language-swedish = Svenska krävs
reason-language-have = Du klarar svenskan som krävs
reason-language-other = Språk som krävs: { $languages }
reason-language-unknown = Annonsen säger inget om språk
lane-licence = För att arbeta som { $occupation } behöver du svensk legitimation. Socialstyrelsen bedömer din utbildning.
    Du kan söka legitimation nu. Du behöver inte kunna svenska än.
lane-now = De här jobben kan du söka redan nu:
reason-licence-special = Ett särskilt körkort eller bevis krävs: läs annonsen
reason-studies-unknown = Utbildning i närheten vet vi inte: fråga kommunens vuxenutbildning
reason-experience-trained = Du får lära dig jobbet på plats
reason-language-basic = Lite svenska krävs
reason-language-good = God svenska krävs
reason-language-fluent = Flytande svenska krävs
reason-housing-help = Annonsen säger att du får hjälp med bostad
reason-money-more = Ungefär { $amount } mer kvar per månad än med samma jobb i { $home } ({ $year })
reason-money-less = Ungefär { $amount } mindre kvar per månad än med samma jobb i { $home } ({ $year })
reason-money-same = Ungefär lika mycket kvar per månad som med samma jobb i { $home } ({ $year })
reason-school-places = Barnen har rätt till skola här till och med årskurs 9. Kommunen säger att sådan skola finns i { $places }. { $said }
reason-housing-vacant = Kommunen säger att det finns { $count ->
    [one] en ledig lägenhet
   *[other] { $count } lediga lägenheter
  }. { $said }
reason-housing-none-now = Kommunen säger att ingen lägenhet är ledig. { $said }
reason-partner-stated = Kommunen säger att det finns jobb för den andra också. { $said }
reason-welcome-movers = Kommunen skriver: de välkomnar er som flyttar hit. { $said }
reason-welcome-help = Kommunen skriver: de hjälper till med flytten. { $said }
reason-welcome-both = Kommunen skriver: de välkomnar er som flyttar hit, och hjälper till med flytten. { $said }
reason-welcome-unknown = Vi vet inte om de söker folk som flyttar hit
reason-getting-bus-day = Kommunen säger att det går bussar på dagen. { $said }
reason-getting-bus-odd = Kommunen säger att det går bussar kväll och helg. { $said }
reason-getting-no-bus-day = Kommunen säger att det inte går någon buss: fråga hur man tar sig till jobbet. { $said }
reason-getting-no-bus-odd = Kommunen säger att inga bussar går kväll och helg: fråga hur man tar sig dit. { $said }
reason-shifts-care = Arbete kväll, natt eller helg. Kommunen säger att barnen får omsorg då. { $said }
reason-shifts-no-care = Arbete kväll, natt eller helg. Kommunen säger att barnen inte får omsorg då. { $said }
reason-language-work = Kommunen säger att man talar { $languages } på jobbet. { $said }
reason-language-reception = Kommunen säger att de som tar emot dig talar { $languages }. { $said }
reason-studies-sfi = Kommunen säger att sfi finns i { $places }. Där lär man sig svenska. { $said }
reason-studies-adult = Kommunen säger att vuxna kan läsa i { $places }. { $said }
reason-studies-college = Kommunen säger att närmaste högskola är { $college } i { $place }. { $said }
reason-studies-both = Kommunen säger att vuxna kan läsa i { $places }. Närmaste högskola är { $college } i { $place }. { $said }
