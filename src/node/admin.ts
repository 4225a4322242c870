import { parseArgs } from 'node:util';
import type { App } from '../wiring.ts';
import { campaignVerb } from './admin/campaign.ts';
import { feedVerb } from './admin/feed.ts';
import { importVerb } from './admin/import.ts';
import { inviteVerb } from './admin/invite.ts';
import { keyVerb } from './admin/key.ts';
import { linkVerb } from './admin/link.ts';
import { municipalityVerb } from './admin/municipality.ts';
import { sisterVerb } from './admin/sister.ts';
import { staffVerb } from './admin/staff.ts';
import { townVerb } from './admin/town.ts';
import { type AdminVerb, WrongUsage } from './admin/verb.ts';

const verbs: readonly AdminVerb[] = [
  inviteVerb,
  staffVerb,
  municipalityVerb,
  keyVerb,
  townVerb,
  importVerb,
  feedVerb,
  campaignVerb,
  sisterVerb,
  linkVerb,
];

/** The operator's commands. Resolves with the exit code. */
export async function admin(args: readonly string[], app: App): Promise<number> {
  // Of a command that is known only its own forms are told: the fault itself is still on the screen.
  let told = verbs;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        name: { type: 'string' },
        words: { type: 'string' },
        scope: { type: 'string', multiple: true },
        apply: { type: 'boolean' },
        language: { type: 'string' },
        occupation: { type: 'string' },
        home: { type: 'string' },
        municipality: { type: 'string' },
      },
    });
    const [name, ...words] = positionals;
    const verb = verbs.find((one) => one.name === name);
    if (!verb) throw new WrongUsage(name ? `There is no "${name}".` : 'What is to be done?');
    told = [verb];
    return await verb.run(words, values, app);
  } catch (error) {
    const isUsage = error instanceof WrongUsage || isParseError(error);
    if (!isUsage) throw error;
    console.error(`${(error as Error).message}\n\n${usage(told)}`);
    return 1;
  }
}

function usage(told: readonly AdminVerb[]): string {
  const lines = told.flatMap(({ name, usage: forms }) =>
    forms.map((form) => `  npm run admin -- ${name} ${form}`),
  );
  return `${lines.join('\n')}\n\nWith --json the answer is JSON.`;
}

/** Node's own refusal of an option it does not know. */
function isParseError(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
