CREATE TABLE `join_offer` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`lapses_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `join_offer_person` ON `join_offer` (`person_id`);--> statement-breakpoint
CREATE INDEX `join_offer_lapses` ON `join_offer` (`lapses_at`);--> statement-breakpoint
ALTER TABLE `address` ADD `lapses_at` integer;--> statement-breakpoint
CREATE INDEX `address_lapses` ON `address` (`lapses_at`) WHERE lapses_at is not null;