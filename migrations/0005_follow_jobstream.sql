ALTER TABLE `sync` ADD `snapshot_at` integer;--> statement-breakpoint
ALTER TABLE `sync` ADD `snapshot_asked_at` integer;--> statement-breakpoint
ALTER TABLE `sync` ADD `not_before` integer;