import type { WriteCalendar } from '../app/plan-ports.ts';
import type { Text } from '../core/screen.ts';
import { addDays } from '../core/stockholm.ts';
import type { Speaker } from '../i18n/speaker.ts';

/**
 * Writes calendars in the iCalendar format (RFC 5545), in the words of one language: whole days only, which have no
 * clock time and so no zone of their own. Why no library does it: docs/decisions/0011.
 */
export function makeCalendarWriter(speaker: Speaker): WriteCalendar {
  return (locale, { name, madeAt, days }) => {
    const say = (text: Text) => escapeText(speaker.say(locale, text));
    const inSwedish = (text: Text) => escapeText(speaker.say('sv', text));
    const lines = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      `PRODID:-//Landa//move plan//${locale.toUpperCase()}`,
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      `X-WR-CALNAME:${say(name)}`,
      'X-WR-TIMEZONE:Europe/Stockholm',
      ...days.flatMap(({ uid, on, sequence, title, lines: about, swedish, url }) => [
        'BEGIN:VEVENT',
        `UID:${escapeText(uid)}`,
        `SEQUENCE:${sequence}`,
        `DTSTAMP:${instant(madeAt)}`,
        `DTSTART;VALUE=DATE:${compact(on)}`,
        // The day after: the end of a whole day is not part of it.
        `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
        `SUMMARY;LANGUAGE=${locale}:${say(title)}`,
        `DESCRIPTION;LANGUAGE=${locale}:${[
          ...about.map(say),
          ...(swedish.length > 0 ? ['', ...swedish.map(inSwedish)] : []),
        ].join('\\n')}`,
        `URL:${url}`,
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ]),
      'END:VCALENDAR',
    ];
    return lines.map((line) => `${fold(line)}\r\n`).join('');
  };
}

/** Backslash, semicolon, comma and line break mean something in a value (RFC 5545, 3.3.11). */
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|[\r\n]/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

const longest = 75;

/** Breaks a line so that no part is longer than 75 octets, and no character is torn (RFC 5545, 3.1). */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let room = longest;
  for (const char of line) {
    const octets = encoder.encode(char).length;
    if (octets > room) {
      folded += '\r\n ';
      room = longest - 1;
    }
    folded += char;
    room -= octets;
  }
  return folded;
}

function compact(date: string): string {
  return date.replaceAll('-', '');
}

/** `20261124T080000Z` */
function instant(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');
}
