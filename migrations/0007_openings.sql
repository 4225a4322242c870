CREATE TABLE `answered_request` (
	`municipality` text NOT NULL,
	`key` text NOT NULL,
	`request` text NOT NULL,
	`status` integer NOT NULL,
	`body` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`municipality`, `key`)
);
--> statement-breakpoint
CREATE INDEX `answered_request_at` ON `answered_request` (`at`);--> statement-breakpoint
CREATE TABLE `api_key` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality` text NOT NULL,
	`hash` text NOT NULL,
	`name` text NOT NULL,
	`scopes` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_on` text,
	`revoked_at` integer,
	`spent_until` integer NOT NULL,
	FOREIGN KEY (`municipality`) REFERENCES `municipality_account`(`municipality`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_key_hash` ON `api_key` (`hash`);--> statement-breakpoint
CREATE INDEX `api_key_municipality` ON `api_key` (`municipality`);--> statement-breakpoint
CREATE TABLE `feed` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality` text NOT NULL,
	`url` text NOT NULL,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`etag` text,
	`last_modified` text,
	`read_at` integer,
	`outcome` text,
	`failures` integer NOT NULL,
	`stopped_at` integer,
	FOREIGN KEY (`municipality`) REFERENCES `municipality_account`(`municipality`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feed_url` ON `feed` (`municipality`,`url`);--> statement-breakpoint
CREATE INDEX `feed_due` ON `feed` (`due_at`) WHERE stopped_at is null;--> statement-breakpoint
CREATE TABLE `municipality_account` (
	`municipality` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`closed_at` integer
);
--> statement-breakpoint
CREATE TABLE `opening` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality` text NOT NULL,
	`reference` text NOT NULL,
	`state` text NOT NULL,
	`origin` text NOT NULL,
	`form` text NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`revision` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `opening_reference` ON `opening` (`municipality`,`reference`);--> statement-breakpoint
CREATE INDEX `opening_page` ON `opening` (`municipality`,`id`);--> statement-breakpoint
CREATE INDEX `opening_origin` ON `opening` (`origin`);--> statement-breakpoint
CREATE TABLE `sister_municipality` (
	`origin` text NOT NULL,
	`destination` text NOT NULL,
	`since` text NOT NULL,
	PRIMARY KEY(`origin`, `destination`)
);
--> statement-breakpoint
CREATE INDEX `sister_destination` ON `sister_municipality` (`destination`);--> statement-breakpoint
CREATE TABLE `town` (
	`municipality` text PRIMARY KEY NOT NULL,
	`stated_on` text NOT NULL,
	`doc` text NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `ad` ADD `text_key` text;--> statement-breakpoint
ALTER TABLE `ad` ADD `reference_key` text;--> statement-breakpoint
ALTER TABLE `ad` ADD `organisation` text;--> statement-breakpoint
ALTER TABLE `ad` ADD `enriches` text;--> statement-breakpoint
CREATE INDEX `ad_text` ON `ad` (`text_key`) WHERE text_key is not null;--> statement-breakpoint
CREATE INDEX `ad_reference` ON `ad` (`reference_key`) WHERE reference_key is not null;--> statement-breakpoint
CREATE INDEX `ad_enriches` ON `ad` (`enriches`) WHERE enriches is not null;--> statement-breakpoint
CREATE INDEX `ad_organisation` ON `ad` (`organisation`) WHERE organisation is not null;