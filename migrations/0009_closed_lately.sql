CREATE INDEX `vacancy_removed` ON `vacancy` (`removed_at`) WHERE removed_at is not null;--> statement-breakpoint
CREATE INDEX `wish_version` ON `wish` (`version`);