CREATE TABLE `audit` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`staff_id` text,
	`municipality` text,
	`action` text NOT NULL,
	`object` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_municipality` ON `audit` (`municipality`,`id`);--> statement-breakpoint
CREATE INDEX `audit_staff` ON `audit` (`staff_id`,`id`);--> statement-breakpoint
CREATE TABLE `invite` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`lapses_at` integer NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `invite_staff` ON `invite` (`staff_id`);--> statement-breakpoint
CREATE TABLE `link_count` (
	`link` text NOT NULL,
	`week` text NOT NULL,
	`stage` text NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`link`, `week`, `stage`)
);
--> statement-breakpoint
CREATE TABLE `passkey` (
	`id` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`public_key` text NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_on` text,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `passkey_staff` ON `passkey` (`staff_id`);--> statement-breakpoint
CREATE TABLE `spent_challenge` (
	`challenge` text PRIMARY KEY NOT NULL,
	`lapses_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `spent_challenge_lapses` ON `spent_challenge` (`lapses_at`);--> statement-breakpoint
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`municipality` text,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`closed_at` integer
);
--> statement-breakpoint
CREATE INDEX `staff_municipality` ON `staff` (`municipality`);--> statement-breakpoint
CREATE TABLE `staff_session` (
	`id` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`previous_hash` text,
	`way` text NOT NULL,
	`created_at` integer NOT NULL,
	`rotated_at` integer NOT NULL,
	`lapses_at` integer NOT NULL,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_session_token` ON `staff_session` (`token_hash`);--> statement-breakpoint
CREATE INDEX `staff_session_previous` ON `staff_session` (`previous_hash`) WHERE previous_hash is not null;--> statement-breakpoint
CREATE INDEX `staff_session_staff` ON `staff_session` (`staff_id`);--> statement-breakpoint
CREATE INDEX `staff_session_lapses` ON `staff_session` (`lapses_at`);--> statement-breakpoint
CREATE TABLE `start_link` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`locale` text,
	`occupation_group` text,
	`home` text,
	`owner_id` text,
	`municipality` text,
	`created_at` integer NOT NULL,
	`revoked_at` integer,
	`counts_hash` text,
	FOREIGN KEY (`owner_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `start_link_owner` ON `start_link` (`owner_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `start_link_municipality` ON `start_link` (`municipality`,`created_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `start_link_counts` ON `start_link` (`counts_hash`) WHERE counts_hash is not null;