# Plakat koji svako može odštampati i stranica na kojoj se pravi.
# Na papiru, na dva jezika. Naslov je prva polovina rečenice i stoji sam velikim slovima.
poster-headline = Stalni poslovi
poster-where = postoje na selu i u malim gradovima
poster-what = Odgovorite na nekoliko pitanja. Vidite poslove za cijelo domaćinstvo. Čitajte o školi, stanu i novcu.
poster-yours = Na vašem jeziku, u vašem telefonu.
poster-camera = Usmjerite kameru telefona na kvadrat
poster-type = ili upišite adresu
poster-free = Dobrovoljno i besplatno
poster-not = Mi nismo Arbetsförmedlingen. Nijedna državna ustanova ni poslodavac ne vidi vaše odgovore.

# Na stranici.
poster-title = Napravite plakat
poster-lead = Stavite ga tamo gdje ga ljudi vide: u vešeraj (tvättstuga), biblioteku, udruženje. To može svako. Ništa se ne čuva.
poster-language = Švedski i još jedan jezik. Izaberite koji:
poster-drafted = Tekst još nije pročitao niko ko govori jezik. Zamolite nekoga da ga prvo pročita.
poster-preview = Ovako će izgledati
poster-address = Kod i adresa vode ovamo: { $address }
poster-here-only = Adresa radi samo na ovom kompjuteru. Onaj ko vodi Landu može upisati adresu koja radi za sve.
poster-a4 = Plakat na A4
poster-cards = Četiri kartice na jednom A4
poster-cards-how = Režite po oznakama. Podijelite kartice ili ih ostavite na stolu.
poster-code = Samo kvadrat
poster-code-how = Za vlastiti plakat ili ekran.
poster-svg = QR-kod kao SVG
poster-png = QR-kod kao PNG
poster-code-alt = QR-kod za { $address }
poster-print = Štampaj
poster-print-how = Izaberite A4, bez margina.
poster-back = Nazad
