import { addStaff, openSession, type SigningIn } from '../../src/app/sign-in.ts';
import type { Role, Staff } from '../../src/app/staff-ports.ts';
import { createSigner } from '../../src/store/signing.ts';
import { makeTestApp, testKey } from '../support/test-app.ts';

/** Someone signed in, and the cookie of their browser. */
export interface SignedIn {
  readonly staff: Staff;
  readonly cookie: string;
}

export const municipalityOf = { own: '2083', foreign: '2460' } as const;

/** An operator, and of clerks and officers two each: whose objects are one's own, and whose are not. */
export async function makeStaffWorld(options: Parameters<typeof makeTestApp>[0] = {}) {
  const made = await makeTestApp(options);
  const signer = await createSigner({ key: testKey });
  const work: SigningIn = {
    store: made.store,
    signer,
    now: made.current().now,
    newId: made.current().advisor.newId,
  };
  for (const code of Object.values(municipalityOf)) await made.store.openAccount(code, work.now());
  const enter = async (role: Role, name: string, municipality?: string): Promise<SignedIn> => {
    const { staff } = await addStaff(work, {
      ...{ role, name },
      ...(municipality === undefined ? {} : { municipality }),
    });
    return { staff, cookie: `landa-staff=${await openSession(work, staff, 'link')}` };
  };
  const people = {
    operator: {
      own: await enter('operator', 'Operator'),
      foreign: await enter('operator', 'Other operator'),
    },
    municipality: {
      own: await enter('municipality', 'Clerk', municipalityOf.own),
      foreign: await enter('municipality', 'Other clerk', municipalityOf.foreign),
    },
    officer: { own: await enter('officer', 'Officer'), foreign: await enter('officer', 'Other officer') },
  };
  return {
    ...{ made, work, people },
    /** One request as a browser would send it. */
    async ask(
      method: 'GET' | 'POST',
      path: string,
      by?: SignedIn,
      body: Readonly<Record<string, string>> = {},
      headers: Readonly<Record<string, string>> = {},
    ): Promise<Response> {
      return made.current().server.request(`http://localhost${path}`, {
        method,
        headers: {
          ...(by ? { cookie: by.cookie } : {}),
          ...(method === 'POST'
            ? { origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' }
            : {}),
          ...headers,
        },
        ...(method === 'POST' ? { body: new URLSearchParams(body) } : {}),
      });
    },
  };
}

export type StaffWorld = Awaited<ReturnType<typeof makeStaffWorld>>;

/** The session that an answer leaves in the browser. */
export function cookieOf(answer: Response): string {
  const set = answer.headers.getSetCookie().find((one) => /^(?:__Host-)?landa-staff=/.test(one));
  return set?.split(';')[0] ?? '';
}
