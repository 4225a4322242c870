import { countLinks } from '../../app/count-links.ts';
import type { StartLink } from '../../app/link-ports.ts';
import { makeLink, revokeLink } from '../../app/make-link.ts';
import { fewText, type ShownCounts, type StageCounts } from '../../core/link-counts.ts';
import { linkStages } from '../../core/link-stages.ts';
import { sharedUrl } from '../../core/screens/share.ts';
import { startLinkId } from '../../core/start-link.ts';
import { stockholmDate } from '../../core/stockholm.ts';
import type { App } from '../../wiring.ts';
import { workOf } from './invite.ts';
import { findMunicipality } from './municipality.ts';
import { type AdminOptions, type AdminVerb, WrongUsage } from './verb.ts';

/** Start links to hand out or print on a poster, and what came of them. */
export const linkVerb: AdminVerb = {
  name: 'link',
  usage: [
    'add --name "…" [--language ar] [--occupation 5330] [--home Botkyrka] [--municipality Hedemora]',
    'list',
    'revoke <id>',
    'counts <id> [--language sv | en]',
  ],
  async run([what, id = ''], options, app) {
    switch (what) {
      case 'add':
        return add(options, app);
      case 'list':
        return list(options, app);
      case 'revoke':
        return revoke(id, options, app);
      case 'counts':
        return counts(id, options, app);
      default:
        throw new WrongUsage('add, list, revoke or counts?');
    }
  },
};

async function add(options: AdminOptions, app: App): Promise<number> {
  const { name = '', language, occupation, home, municipality } = options;
  if (name.trim() === '') throw new WrongUsage('What is the link to be called? Say it with --name.');
  const { languages } = app.knowledge;
  if (language !== undefined && !languages.some(({ code }) => code === language))
    throw new WrongUsage(`A language is one of ${languages.map(({ code }) => code).join(', ')}.`);
  const link = await makeLink(workOf(app), {
    name,
    ...(language === undefined ? {} : { locale: language }),
    ...(occupation === undefined ? {} : { occupationGroup: findOccupation(occupation, app) }),
    ...(home === undefined ? {} : { home: findMunicipality(home, app).code }),
    ...(municipality === undefined ? {} : { municipality: findMunicipality(municipality, app).code }),
  });
  const url = addressOf(link, app);
  console.log(
    options.json ? JSON.stringify({ ...link, url }) : `Made: ${link.id} (${link.name}). Hand out ${url}`,
  );
  return 0;
}

async function list({ json }: AdminOptions, app: App): Promise<number> {
  const links = await app.store.listLinks();
  if (json) console.log(JSON.stringify(links.map((link) => ({ ...link, url: addressOf(link, app) }))));
  else if (links.length === 0) console.log('There are no start links.');
  else
    console.table(
      links.map((link) => ({
        ...{ id: link.id, name: link.name, language: link.locale ?? '' },
        ...{ occupation: link.occupationGroup ?? '', home: link.home ?? '' },
        of: link.municipality ?? link.ownerId ?? '',
        since: stockholmDate(link.createdAt),
        revoked: link.revokedAt === undefined ? '' : stockholmDate(link.revokedAt),
      })),
    );
  return 0;
}

async function revoke(written: string, { json }: AdminOptions, app: App): Promise<number> {
  const id = startLinkId(written) ?? written;
  const link = await app.store.linkById(id);
  const isRevoked = link !== undefined && (await revokeLink(workOf(app), link));
  const said = isRevoked
    ? `The link ${id} is revoked. Whoever opens it is still welcome; it is not counted.`
    : `There is no link ${id} to revoke.`;
  console.log(json ? JSON.stringify({ id, isRevoked }) : said);
  return isRevoked ? 0 : 1;
}

/** Only what may be shown: nobody sees more by command. */
async function counts(written: string, { json, language = 'en' }: AdminOptions, app: App): Promise<number> {
  const link = await app.store.linkById(startLinkId(written) ?? '');
  if (!link) throw new WrongUsage(`There is no link "${written}".`);
  const { all } = await countLinks(app, [link]);
  if (json) console.log(JSON.stringify({ id: link.id, ...all }));
  else show(all, language, app);
  return 0;
}

function show(shown: ShownCounts, language: string, { knowledge: { speaker } }: App): void {
  const say = (id: string) => speaker.say(language, { say: `counts-${id}` });
  const inWords = (cells: StageCounts) =>
    Object.fromEntries(
      linkStages.map((stage) => [say(stage), cells[stage] || speaker.say(language, fewText(shown))]),
    );
  const { rows, open, totals } = shown;
  const fewSoFar = speaker.say(language, fewText(shown, true));
  const lines = [
    ...rows.map(({ from, to, cells }) => ({ [say('from')]: from, [say('to')]: to, ...inWords(cells) })),
    ...(open
      ? [
          {
            ...{ [say('from')]: open.from, [say('to')]: open.to },
            ...Object.fromEntries(linkStages.map((stage) => [say(stage), fewSoFar])),
          },
        ]
      : []),
  ];
  if (lines.length === 0) console.log('No week is over yet.');
  else console.table([...lines, { [say('from')]: '=', [say('to')]: '', ...inWords(totals) }]);
  console.log(say('rule'));
}

/** A group by its four digits, or by a name that means one alone. */
function findOccupation(written: string, { knowledge }: App): string {
  const group = knowledge.occupations.group(written)?.ssyk;
  const named = knowledge.findOccupations('sv', written).find(({ sure }) => sure)?.ssyk;
  const found = group ?? named;
  if (!found) throw new WrongUsage(`Which occupation? "${written}" is none: write four digits of SSYK.`);
  return found;
}

function addressOf({ id }: StartLink, { advisor }: App): string {
  return sharedUrl(advisor.world('web'), id) ?? `/s/${id}`;
}
