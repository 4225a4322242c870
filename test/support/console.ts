import { onTestFinished } from 'vitest';
import type { AdChange } from '../../src/app/ad-ports.ts';
import { addStaff, openSession } from '../../src/app/sign-in.ts';
import type { Vacancy } from '../../src/core/vacancy.ts';
import { createSigner } from '../../src/store/signing.ts';
import type { Store } from '../../src/wiring.ts';
import { job } from './job.ts';
import { makeTestApp, testKey, testNow } from './test-app.ts';

export const storuman = '2421';
export const hedemora = '2083';
const at = Date.parse(testNow);

/** JobTech's ads as the stream brings them; each is a job of its own. */
export async function putAds(
  store: Pick<Store, 'applyAds'>,
  ads: readonly (Partial<Vacancy> & {
    readonly sourceId: string;
    readonly organisation?: string;
    readonly twinKey?: string;
  })[],
): Promise<void> {
  const changes = ads.map(({ organisation, twinKey = '', ...changes }): AdChange => {
    const vacancy = job(changes.sourceId, { municipality: storuman, ...changes });
    return {
      kind: 'ad',
      vacancy,
      ...{ version: at, lastPublishedOn: vacancy.openUntil, twinKey: twinKey || changes.sourceId },
      ...(organisation ? { organisation } : {}),
    };
  });
  for (let from = 0; from < changes.length; from += 200)
    await store.applyAds('jobtech', changes.slice(from, from + 200), { at, today: testNow.slice(0, 10) });
}

/** The real application with a clerk of Storuman who has signed in, and no vacancies. */
export async function openConsole(options: Parameters<typeof makeTestApp>[0] = {}) {
  const made = await makeTestApp({ vacancies: false, ...options });
  onTestFinished(() => made.database.close());
  const { store, app } = made;
  const signer = await createSigner({ key: testKey });
  const signIn = async (municipality: string) => {
    await store.openAccount(municipality, app.now());
    const work = { store, now: app.now, newId: app.advisor.newId, signer };
    const { staff } = await addStaff(work, { role: 'municipality', municipality, name: 'Siv' });
    const token = await openSession(work, staff, 'link');
    return (path: string, fields?: Readonly<Record<string, string | File>>, accept = 'text/html') =>
      ask(token, path, fields, accept);
  };
  return { ...made, clerk: await signIn(storuman), signIn };

  /** GET, or POST where there are fields. */
  async function ask(
    token: string,
    path: string,
    fields: Readonly<Record<string, string | File>> | undefined,
    accept: string,
  ) {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields ?? {})) body.append(name, value);
    const answer = await made.current().server.request(`/staff${path}`, {
      headers: {
        Cookie: `landa-staff=${token}`,
        Accept: accept,
        'Accept-Language': 'sv',
        Origin: 'http://localhost',
        'Sec-Fetch-Site': 'same-origin',
      },
      ...(fields ? { method: 'POST', body } : {}),
    });
    const html = await answer.text();
    return { status: answer.status, to: answer.headers.get('location') ?? '', html, text: textOf(html) };
  }
}

/** What a page says, without markup. */
function textOf(html: string): string {
  return html
    .replace(/<head>.*?<\/head>|<datalist.*?<\/datalist>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');
}

/** What stands in a field of a page, and of its boxes whether they are ticked. */
export function standsIn(html: string, name: string): string | undefined {
  const field = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(html)?.[0];
  if (!field) return undefined;
  if (field.includes('type="checkbox"')) return field.includes('checked') ? 'yes' : '';
  return /value="([^"]*)"/.exec(field)?.[1];
}
