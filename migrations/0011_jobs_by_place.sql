DROP INDEX `vacancy_open`;--> statement-breakpoint
ALTER TABLE `vacancy` ADD `sites` text;--> statement-breakpoint
UPDATE `vacancy` SET `sites` = (
	SELECT json_group_array(json_array(value ->> 'municipality', value ->> 'places', value ->> 'openUntil'))
	FROM json_each(`vacancy`.`doc`, '$.sites')
) WHERE `doc` ->> '$.sites' IS NOT NULL;--> statement-breakpoint
CREATE INDEX `vacancy_open` ON `vacancy` (`open_until`,`removed_at`,`source`,`municipality`,`occupation_group`,`permanence`,`places`,`sites`) WHERE removed_at is null;