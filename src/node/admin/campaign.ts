import type { Campaign } from '../../app/campaign-ports.ts';
import {
  type Campaigning,
  confirmCampaign,
  draftCampaign,
  previewReach,
  stopCampaign,
} from '../../app/campaigns.ts';
import { publishCells } from '../../core/published-count.ts';
import { previewMessage } from '../../core/screens/alert.ts';
import { stockholmDate } from '../../core/stockholm.ts';
import type { App } from '../../wiring.ts';
import { findMunicipality } from './municipality.ts';
import { type AdminOptions, type AdminVerb, WrongUsage } from './verb.ts';

/** What municipalities tell those who said yes to hearing from them. */
export const campaignVerb: AdminVerb = {
  name: 'campaign',
  usage: [
    'draft <municipality> <vacancy id>… [--words "at most 200 characters"]',
    'preview <municipality> <campaign id> [--language so]',
    'send <municipality> <campaign id>',
    'progress <municipality> <campaign id>',
    'stop <municipality> <campaign id>',
    'list <municipality>',
  ],
  async run([what = '', written = '', ...ids], options, app) {
    const { code } = findMunicipality(written, app);
    const { campaigning } = app.telling;
    const print = (value: unknown, text: string) => console.log(options.json ? JSON.stringify(value) : text);
    if (what === 'draft') return draft(campaigning, code, ids, options, app);
    if (what === 'list') {
      const campaigns = await app.store.listCampaigns(code);
      if (options.json) console.log(JSON.stringify(campaigns));
      else if (campaigns.length === 0) console.log('No campaign yet.');
      else
        console.table(
          campaigns.map(({ id, state, vacancyIds, createdAt }) => ({
            ...{ id, state, openings: vacancyIds.length, made: stockholmDate(createdAt) },
          })),
        );
      return 0;
    }
    const [id = ''] = ids;
    const campaign = await app.store.campaignById(code, id);
    if (!campaign) throw new WrongUsage(`There is no campaign "${id}" here.`);
    switch (what) {
      case 'preview':
        return preview(campaigning, campaign, options, app);
      case 'send': {
        const isGoing = await confirmCampaign(campaigning, id);
        print({ id, isGoing }, isGoing ? 'It goes out from the next minute on.' : `It is ${campaign.state}.`);
        return isGoing ? 0 : 1;
      }
      case 'stop': {
        const isStopped = await stopCampaign(campaigning, id);
        print(
          { id, isStopped },
          isStopped ? 'Stopped: nobody else hears of it.' : `It is ${campaign.state}.`,
        );
        return isStopped ? 0 : 1;
      }
      case 'progress': {
        const counts = await app.store.countDeliveries(id);
        const published = publishCells(counts);
        if (options.json) console.log(JSON.stringify({ id, state: campaign.state, ...published }));
        else console.table({ state: campaign.state, ...inWords(published) });
        return 0;
      }
      default:
        throw new WrongUsage('draft, preview, send, progress, stop or list?');
    }
  },
};

async function draft(
  campaigning: Campaigning,
  municipality: string,
  vacancyIds: readonly string[],
  { json, words, language = 'en' }: AdminOptions,
  { knowledge }: App,
): Promise<number> {
  const drafted = await draftCampaign(campaigning, { municipality, vacancyIds, ...(words ? { words } : {}) });
  if (drafted.kind === 'refused') {
    for (const { pointer, ...text } of drafted.faults)
      console.error(`${pointer}: ${knowledge.speaker.say(language, text)}`);
    return 1;
  }
  const { id } = drafted.campaign;
  console.log(
    json
      ? JSON.stringify(drafted.campaign)
      : `Drafted: ${id}. Look first: campaign preview ${municipality} ${id}`,
  );
  return 0;
}

/** Whom it would reach, and how it looks in each language. */
async function preview(
  campaigning: Campaigning,
  campaign: Campaign,
  { json, language }: AdminOptions,
  { knowledge: { speaker, languages, municipalities }, advisor, store, now }: App,
): Promise<number> {
  const reach = await previewReach(campaigning, campaign);
  const today = stockholmDate(now());
  const { byId } = await store.read({ today, samples: false, ids: campaign.vacancyIds });
  const screen = previewMessage(campaign, byId, advisor.world('telegram'));
  const wanted = languages.filter(({ code }) => language === undefined || code === language);
  const looks = wanted.map(({ code, name }) => ({
    language: name,
    text: (screen?.blocks ?? []).flatMap((block) =>
      'say' in block ? [speaker.say(code, block)] : block.kind === 'quote' ? [`» ${block.text}`] : [],
    ),
  }));
  if (json) {
    console.log(JSON.stringify({ reach, looks }));
    return 0;
  }
  console.log('Whom it would reach, by county of their home (this week’s count, in fives):');
  if (reach.total === 0) console.log('Fewer than 5 everywhere.');
  else
    console.table(
      inWords(
        Object.fromEntries(
          Object.entries(reach.byCounty).map(([code, n]) => [
            municipalities.counties.find((county) => county.code === code)?.name ?? 'not known',
            n,
          ]),
        ),
      ),
    );
  console.log(`All together at least ${reach.total}.`);
  for (const { language: name, text } of looks) console.log(`\n${name}\n${text.join('\n')}`);
  return 0;
}

function inWords(counts: Readonly<Record<string, number>>): Readonly<Record<string, number | string>> {
  return Object.fromEntries(Object.entries(counts).map(([name, n]) => [name, n === 0 ? 'fewer than 5' : n]));
}
