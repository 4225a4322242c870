CREATE TABLE `translation` (
	`text_hash` text NOT NULL,
	`locale` text NOT NULL,
	`vacancy_id` text NOT NULL,
	`parts` text NOT NULL,
	`made_at` integer NOT NULL,
	PRIMARY KEY(`text_hash`, `locale`)
);
