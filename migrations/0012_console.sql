CREATE TABLE `opening_draft` (
	`id` text PRIMARY KEY NOT NULL,
	`municipality` text NOT NULL,
	`kind` text NOT NULL,
	`doc` text NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `opening_draft_page` ON `opening_draft` (`municipality`,`kind`,`changed_at`);--> statement-breakpoint
CREATE INDEX `opening_draft_changed` ON `opening_draft` (`changed_at`);--> statement-breakpoint
CREATE INDEX `opening_jobs` ON `opening` (`municipality`,`changed_at`) WHERE json_extract(form, '$.enriches') is null;--> statement-breakpoint
CREATE INDEX `opening_words` ON `opening` (`municipality`,`changed_at`) WHERE json_extract(form, '$.enriches') is not null;--> statement-breakpoint
CREATE INDEX `ad_place` ON `ad` ((doc ->> '$.municipality')) WHERE doc <> '' and removed_at is null and enriches is null;