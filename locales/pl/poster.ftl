# Plakat, który każdy może wydrukować, i strona, na której powstaje.
# Na papierze, w dwóch językach. Nagłówek to pierwsza połowa zdania i stoi sam, dużymi literami.
poster-headline = Stała praca
poster-where = jest na wsi i w małych miastach
poster-what = Odpowiedz na kilka pytań. Zobacz pracę dobrą dla wszystkich domowników. Przeczytaj o szkole, mieszkaniu i pieniądzach.
poster-yours = W twoim języku, w twoim telefonie.
poster-camera = Skieruj aparat telefonu na kwadrat
poster-type = albo wpisz adres
poster-free = Dobrowolnie i za darmo
poster-not = Nie jesteśmy urzędem pracy (Arbetsförmedlingen). Żaden urząd ani pracodawca nie widzi twoich odpowiedzi.

# Na stronie.
poster-title = Zrób plakat
poster-lead = Powieś go tam, gdzie ludzie go widzą: w pralni, w bibliotece, w stowarzyszeniu. Każdy może to zrobić. Nic nie zapisujemy.
poster-language = Szwedzki i jeszcze jeden język. Wybierz:
poster-drafted = Tego tekstu nie czytał jeszcze nikt, kto mówi w tym języku. Najlepiej poproś kogoś, aby go najpierw przeczytał.
poster-preview = Tak będzie wyglądać
poster-address = Kod i adres prowadzą tutaj: { $address }
poster-here-only = Adres działa tylko na tym komputerze. Kto prowadzi usługę Landa, może podać adres, który działa dla wszystkich.
poster-a4 = Plakat A4
poster-cards = Cztery kartki na jednym A4
poster-cards-how = Przetnij wzdłuż znaków. Rozdaj kartki albo połóż je na stole.
poster-code = Sam kwadrat
poster-code-how = Na własny plakat albo na ekran.
poster-svg = Kod QR jako SVG
poster-png = Kod QR jako PNG
poster-code-alt = Kod QR do { $address }
poster-print = Drukuj
poster-print-how = Wybierz A4 i brak marginesów.
poster-back = Wstecz
