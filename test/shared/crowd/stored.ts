import { createDecipheriv, hkdfSync } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Given, Life } from './person.ts';

interface StoredPerson {
  readonly locale: string;
  readonly answers: Readonly<Record<string, Given>>;
}
export interface Stored {
  /** By Telegram chat. */
  readonly people: ReadonlyMap<number, StoredPerson>;
  /** Rows, whoever they belong to. */
  readonly rows: { readonly person: number; readonly address: number; readonly wish: number };
  /** Counters over all days. */
  readonly tallies: Readonly<Record<string, number>>;
}

/** Everything that is stored, opened with the key by Node's own cryptography: none of our code takes part. */
export function readStored(db: DatabaseSync, key: string): Stored {
  const open = opener(key);
  const people = new Map<number, StoredPerson>();
  const rows = db
    .prepare('select p.id, p.session, a.chat_id from person p join address a on a.person_id = p.id')
    .all() as { id: string; session: string; chat_id: string }[];
  for (const { id, session, chat_id } of rows)
    people.set(
      Number(open(chat_id, `${id}/chat_id`)),
      JSON.parse(open(session, `${id}/session`)) as StoredPerson,
    );
  const count = (table: string) =>
    Number(Object.values(db.prepare(`select count(*) from ${table}`).get() ?? {})[0]);
  const tallies = db.prepare('select name, sum(n) as n from tally group by name').all() as {
    name: string;
    n: number;
  }[];
  return {
    people,
    rows: { person: count('person'), address: count('address'), wish: count('wish') },
    tallies: Object.fromEntries(tallies.map(({ name, n }) => [name, Number(n)])),
  };
}

/**
 * Where what is stored differs from what people answered; empty when no answer is lost. An answer is what one
 * person did at one question as the screen showed it: an option, the marks before "done", a text, a skip. It is
 * lost when the stored session, once all is delivered, holds for that step anything but the last one given; an
 * answer that nobody gave is as wrong. See `live` for a tap and a text at the same question.
 */
export function lostAnswers(lives: readonly Life[], { people }: Stored): readonly string[] {
  return lives.flatMap(({ id, language, given }) => {
    const stored = people.get(id);
    if (!stored) return [`${id}: not stored`];
    const steps = [...new Set([...given.keys(), ...Object.keys(stored.answers)])];
    return [
      ...(stored.locale === language ? [] : [`${id}: speaks ${stored.locale}, chose ${language}`]),
      ...steps
        .map((step) => [step, form(given.get(step)), form(stored.answers[step])] as const)
        .filter(([, said, kept]) => said !== kept)
        .map(([step, said, kept]) => `${id}: ${step} is ${kept}, was answered ${said}`),
    ];
  });
}

/** What happened, as the counters should have it: each once. */
export function talliesOf(lives: readonly Life[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = { arrival: lives.length };
  for (const { language, times } of lives) {
    counts[`language.${language}`] = (counts[`language.${language}`] ?? 0) + 1;
    for (const [step, n] of times) counts[step] = (counts[step] ?? 0) + n;
  }
  return counts;
}

/** The stored counters in the same form: a step answered or skipped. */
export function countedTallies({ tallies }: Stored): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [name, n] of Object.entries(tallies)) {
    if (!/^(arrival$|language\.|answered\.|skipped\.)/.test(name)) continue;
    const what = name.replace(/^(answered|skipped)\./, '');
    counts[what] = (counts[what] ?? 0) + n;
  }
  return counts;
}

function form(answer: Given | undefined): string {
  if (answer === undefined) return 'missing';
  return answer === 'skipped' ? answer : `[${[...answer].sort().join(', ')}]`;
}

function opener(key: string) {
  const secret = Buffer.from(
    hkdfSync('sha256', Buffer.from(key, 'base64'), Buffer.alloc(0), 'landa/seal', 32),
  );
  return (sealed: string, owner: string): string => {
    const [, nonce = '', text = ''] = sealed.split('.');
    const bytes = Buffer.from(text, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', secret, Buffer.from(nonce, 'base64'));
    decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(-16));
    return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString();
  };
}
