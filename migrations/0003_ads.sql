CREATE TABLE `ad` (
	`source` text NOT NULL,
	`source_id` text NOT NULL,
	`vacancy_id` text NOT NULL,
	`twin_key` text NOT NULL,
	`version` integer NOT NULL,
	`open_until` text NOT NULL,
	`last_published_on` text NOT NULL,
	`removed_at` integer,
	`missed` integer NOT NULL,
	`seen_in` integer NOT NULL,
	`doc` text NOT NULL,
	PRIMARY KEY(`source`, `source_id`)
);
--> statement-breakpoint
CREATE INDEX `ad_vacancy` ON `ad` (`vacancy_id`);--> statement-breakpoint
CREATE INDEX `ad_twin` ON `ad` (`twin_key`);--> statement-breakpoint
CREATE INDEX `ad_open_until` ON `ad` (`open_until`);--> statement-breakpoint
DROP INDEX `vacancy_source`;--> statement-breakpoint
CREATE INDEX `vacancy_source` ON `vacancy` (`source`,`source_id`);--> statement-breakpoint
ALTER TABLE `sync` ADD `cursor` integer;--> statement-breakpoint
ALTER TABLE `sync` ADD `last_asked_at` integer;