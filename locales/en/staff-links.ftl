# What came of a start link: table and file. Below five the number is said in words.
counts-link = Link
counts-from = From
counts-to = To
counts-arrived = Started
counts-got_matches = Saw jobs that fit
counts-looked = Looked closer at a job
counts-asked_how = Read how to apply
counts-got_job = Say that they got a job
counts-few = fewer than 5
counts-few-so-far = fewer than 5 so far
counts-few-each = fewer than 5 for each link
counts-few-each-so-far = fewer than 5 for each link so far
counts-rule = We show whole fives, and only weeks that are over. Where there are too few, weeks are put together. What is left over is shown later.
counts-rule-again = Whoever deletes everything and starts again is counted once more.
