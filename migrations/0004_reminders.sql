CREATE TABLE `reminder` (
	`person_id` text NOT NULL,
	`vacancy_id` text NOT NULL,
	`state` text NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `vacancy_id`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `reminder_state` ON `reminder` (`state`,`vacancy_id`);