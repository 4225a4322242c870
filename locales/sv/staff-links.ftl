# Vad som kom av en startlänk: tabell och fil. Under fem sägs antalet med ord.
counts-link = Länk
counts-from = Från och med
counts-to = Till och med
counts-arrived = Började
counts-got_matches = Såg jobb som passar
counts-looked = Tittade närmare på ett jobb
counts-asked_how = Läste hur man söker
counts-got_job = Säger att de fick ett jobb
counts-few = färre än 5
counts-few-so-far = färre än 5 hittills
counts-few-each = färre än 5 per länk
counts-few-each-so-far = färre än 5 per länk hittills
counts-rule = Vi visar hela femtal, och bara veckor som är slut. Är det för få slår vi ihop veckor. Det som blir över kommer med senare.
counts-rule-again = Den som raderar allt och börjar om räknas en gång till.
