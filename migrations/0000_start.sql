CREATE TABLE `address` (
	`lookup` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`channel` text NOT NULL,
	`chat_id` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `address_person` ON `address` (`person_id`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`person_id` text NOT NULL,
	`vacancy_id` text NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `vacancy_id`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`created_on` text NOT NULL,
	`last_seen_on` text NOT NULL,
	`locale` text NOT NULL,
	`revision` integer NOT NULL,
	`session` text NOT NULL,
	`recent_updates` text NOT NULL,
	`shown` text
);
--> statement-breakpoint
CREATE TABLE `sync` (
	`source` text PRIMARY KEY NOT NULL,
	`last_success_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `tally` (
	`day` text NOT NULL,
	`name` text NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`day`, `name`)
);
--> statement-breakpoint
CREATE TABLE `vacancy` (
	`id` text PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`source_id` text NOT NULL,
	`occupation_group` text NOT NULL,
	`municipality` text NOT NULL,
	`permanence` text NOT NULL,
	`places` integer NOT NULL,
	`published_on` text NOT NULL,
	`open_until` text NOT NULL,
	`first_seen_at` integer NOT NULL,
	`removed_at` integer,
	`doc` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `vacancy_source` ON `vacancy` (`source`,`source_id`);--> statement-breakpoint
CREATE INDEX `vacancy_group` ON `vacancy` (`occupation_group`,`open_until`);--> statement-breakpoint
CREATE INDEX `vacancy_open` ON `vacancy` (`open_until`);--> statement-breakpoint
CREATE INDEX `vacancy_first_seen` ON `vacancy` (`first_seen_at`);--> statement-breakpoint
CREATE TABLE `wish` (
	`person_id` text PRIMARY KEY NOT NULL,
	`groups` text NOT NULL,
	`counties` text NOT NULL,
	`permanent_only` integer NOT NULL,
	`waiting` integer NOT NULL,
	`waiting_since` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `wish_waiting` ON `wish` (`waiting`,`person_id`);