CREATE TABLE `campaign` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality` text NOT NULL,
	`state` text NOT NULL,
	`vacancies` text NOT NULL,
	`words` text,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`cursor` text
);
--> statement-breakpoint
CREATE INDEX `campaign_municipality` ON `campaign` (`municipality`,`created_at`);--> statement-breakpoint
CREATE INDEX `campaign_state` ON `campaign` (`state`);--> statement-breakpoint
CREATE TABLE `campaign_day` (
	`person_id` text NOT NULL,
	`day` text NOT NULL,
	`delivery_id` integer NOT NULL,
	PRIMARY KEY(`person_id`, `day`)
);
--> statement-breakpoint
CREATE INDEX `campaign_day_day` ON `campaign_day` (`day`);--> statement-breakpoint
CREATE TABLE `delivery` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`priority` integer NOT NULL,
	`state` text NOT NULL,
	`why` text,
	`due_at` integer NOT NULL,
	`lease` text,
	`lease_until` integer,
	`message_id` integer,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `delivery_once` ON `delivery` (`kind`,`subject`,`person_id`);--> statement-breakpoint
CREATE INDEX `delivery_due` ON `delivery` (`priority`,`due_at`,`id`) WHERE state = 'queued';--> statement-breakpoint
CREATE INDEX `delivery_lease` ON `delivery` (`lease`) WHERE lease is not null;--> statement-breakpoint
CREATE INDEX `delivery_person` ON `delivery` (`person_id`);--> statement-breakpoint
CREATE TABLE `muted_municipality` (
	`person_id` text NOT NULL,
	`municipality` text NOT NULL,
	PRIMARY KEY(`person_id`, `municipality`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `pace` (
	`name` text PRIMARY KEY NOT NULL,
	`taken_until` real NOT NULL,
	`not_before` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `published_count` (
	`name` text NOT NULL,
	`week` text NOT NULL,
	`counts` text NOT NULL,
	PRIMARY KEY(`name`, `week`)
);
--> statement-breakpoint
CREATE TABLE `reach` (
	`occupation_group` text NOT NULL,
	`person_id` text NOT NULL,
	`counties` integer NOT NULL,
	`permanent_only` integer NOT NULL,
	`own` integer NOT NULL,
	`municipal` integer NOT NULL,
	PRIMARY KEY(`occupation_group`, `person_id`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `reach_person` ON `reach` (`person_id`);--> statement-breakpoint
CREATE TABLE `subscription` (
	`person_id` text PRIMARY KEY NOT NULL,
	`own` text NOT NULL,
	`municipal` integer NOT NULL,
	`doc` text NOT NULL,
	`digest_on` text,
	`home_county` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `subscription_digest` ON `subscription` (`own`,`digest_on`);--> statement-breakpoint
CREATE INDEX `subscription_own` ON `subscription` (`own`,`person_id`);--> statement-breakpoint
CREATE TABLE `told` (
	`person_id` text NOT NULL,
	`vacancy_id` text NOT NULL,
	`delivery_id` integer,
	`at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `vacancy_id`)
);
--> statement-breakpoint
CREATE INDEX `told_vacancy` ON `told` (`vacancy_id`);--> statement-breakpoint
CREATE INDEX `told_waiting` ON `told` (`person_id`) WHERE delivery_id is null;--> statement-breakpoint
CREATE INDEX `told_delivery` ON `told` (`delivery_id`);