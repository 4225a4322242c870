import { cleanText } from '../core/ad-text/clean-text.ts';
import { isUnsuitable } from '../core/ad-text/unsuitable.ts';
import { audienceOf } from '../core/alerts/reach.ts';
import { hashText } from '../core/hash-text.ts';
import type { Municipalities } from '../core/municipality.ts';
import type { Occupations } from '../core/occupation.ts';
import type { Fault } from '../core/opening/fault.ts';
import { publishCells, sumOfPublished } from '../core/published-count.ts';
import { mondayOf, stockholmDate } from '../core/stockholm.ts';
import type { Vacancy } from '../core/vacancy.ts';
import type { Campaign, CampaignStore } from './campaign-ports.ts';
import type { AudienceStore } from './delivery-ports.ts';

export interface Campaigning {
  readonly store: CampaignStore & AudienceStore;
  readonly municipalities: Municipalities;
  readonly occupations: Occupations;
  readonly newId: () => string;
  /** UTC ms. */
  readonly now: () => number;
}

/** How many openings one message may tell of, and how long a municipality's own words may be. */
export const mostOpenings = 10;
export const mostWords = 200;

/** A campaign that nobody has heard of yet. */
export async function draftCampaign(
  campaigning: Campaigning,
  asked: { readonly municipality: string; readonly vacancyIds: readonly string[]; readonly words?: string },
): Promise<
  | { readonly kind: 'drafted'; readonly campaign: Campaign }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] }
> {
  const { store, newId, now } = campaigning;
  const { municipality } = asked;
  const vacancyIds = [...new Set(asked.vacancyIds)];
  const words = cleanText(asked.words ?? '').replaceAll('\n', ' ');
  const vacancies = await readOwn(campaigning, municipality, vacancyIds);
  const faults = [
    ...judgeOpenings(vacancyIds, vacancies),
    ...(words.length > mostWords
      ? [{ pointer: '/words', say: 'fault-too-long', args: { most: mostWords } }]
      : []),
    ...(isUnsuitable(words)
      ? [{ pointer: '/words', say: 'fault-unsuitable', args: { sentence: { text: words } } }]
      : []),
  ];
  if (faults.length > 0) return { kind: 'refused', faults };
  const campaign: Campaign = {
    ...{ id: newId(), municipality, state: 'draft', vacancyIds, createdAt: now() },
    ...(words ? { words } : {}),
  };
  await store.addCampaign(campaign);
  return { kind: 'drafted', campaign };
}

function judgeOpenings(ids: readonly string[], own: readonly Vacancy[]): readonly Fault[] {
  if (ids.length === 0) return [{ pointer: '/vacancies', say: 'fault-job-missing' }];
  if (ids.length > mostOpenings)
    return [{ pointer: '/vacancies', say: 'fault-too-many', args: { most: mostOpenings } }];
  return ids.flatMap((id, index) =>
    own.some((one) => one.id === id) ? [] : [{ pointer: `/vacancies/${index}`, say: 'fault-vacancy-closed' }],
  );
}

/** Whom it would reach, by county of the home, under the counting rule: the same answer all week. */
export async function previewReach(
  campaigning: Campaigning,
  campaign: Campaign,
): Promise<{ readonly total: number; readonly byCounty: Readonly<Record<string, number>> }> {
  const { store, occupations, now } = campaigning;
  const today = stockholmDate(now());
  const vacancies = await readOwn(campaigning, campaign.municipality, campaign.vacancyIds);
  const audiences = vacancies.map((vacancy) => audienceOf(vacancy, occupations, today));
  const name = `reach/${hashText(JSON.stringify([campaign.municipality, audiences]))}`;
  const byCounty = await store.published(name, mondayOf(today), async () =>
    publishCells(await store.countReach(audiences)),
  );
  return { total: sumOfPublished(byCounty), byCounty };
}

/** Lets it go: from now on its messages are put on the list. False when it has gone or been stopped already. */
export function confirmCampaign({ store, now }: Campaigning, id: string): Promise<boolean> {
  return store.moveCampaign(id, ['draft'], 'freezing', now());
}

/** Nobody else hears of it. False when it had ended. */
export function stopCampaign({ store, now }: Campaigning, id: string): Promise<boolean> {
  return store.moveCampaign(id, ['draft', 'freezing', 'running'], 'stopped', now());
}

/** Puts the messages of confirmed campaigns on the list, slice by slice; after a crash it goes on where it was. */
export async function freezeCampaigns(
  campaigning: Campaigning,
  { rest, slice }: { readonly rest: () => Promise<void>; readonly slice: number },
): Promise<void> {
  const { store, occupations, now } = campaigning;
  for (const campaign of await store.freezingCampaigns()) {
    const today = stockholmDate(now());
    const vacancies = await readOwn(campaigning, campaign.municipality, campaign.vacancyIds);
    let cursor = campaign.cursor ?? { vacancy: 0, group: 0, after: '' };
    for (let at = cursor.vacancy; at < campaign.vacancyIds.length; at++) {
      const vacancy = vacancies.find(({ id }) => id === campaign.vacancyIds[at]);
      // It has closed meanwhile.
      if (!vacancy) continue;
      const audience = audienceOf(vacancy, occupations, today);
      const what = { kind: 'campaign', campaignId: campaign.id } as const;
      let from: { readonly group: number; readonly after: string } | undefined =
        at === cursor.vacancy ? cursor : { group: 0, after: '' };
      while (from) {
        from = await store.freezeSlice(what, audience, from, { limit: slice, now: now() });
        cursor = from ? { vacancy: at, ...from } : { vacancy: at + 1, group: 0, after: '' };
        await store.saveCursor(campaign.id, cursor, now());
        await rest();
      }
    }
    await store.moveCampaign(campaign.id, ['freezing'], 'running', now());
  }
  await store.finishCampaigns(now());
}

function readOwn({ store, municipalities, now }: Campaigning, code: string, ids: readonly string[]) {
  const organisation = municipalities.byCode(code)?.orgnr.replace('-', '') ?? '';
  return store.ownVacancies({ municipality: code, organisation, today: stockholmDate(now()) }, ids);
}
