import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { trimTrailingSlash } from 'hono/trailing-slash';
import { accountEndpoints } from './account.tsx';
import { auditEndpoints } from './audit.tsx';
import { campaignEndpoints } from './campaigns.tsx';
import { countsEndpoints } from './counts.tsx';
import { demandEndpoints } from './demand.tsx';
import { deskEndpoints } from './desk.tsx';
import type { StaffEndpoint } from './endpoint.ts';
import { enrichEndpoints } from './enrich.tsx';
import { feedEndpoints } from './feeds.tsx';
import { fileEndpoints } from './file.tsx';
import { homeEndpoints } from './home.ts';
import { keyEndpoints } from './keys.tsx';
import { linkEndpoints } from './links.tsx';
import { openingEndpoints } from './openings.tsx';
import { listEndpoints } from './own-list.tsx';
import { renderMessage } from './page.tsx';
import { pastedEndpoints } from './pasted.tsx';
import { peopleEndpoints } from './people.tsx';
import { signInEndpoints } from './sign-in.tsx';
import { sisterEndpoints } from './sister.tsx';
import type { StaffOptions } from './staff-options.ts';
import { todayEndpoints } from './today.tsx';
import { townEndpoints } from './town.tsx';
import { readVisit, type Visit } from './visit.ts';

/** Everything under /staff: each declares who may. */
export const staffEndpoints: readonly StaffEndpoint[] = [
  ...homeEndpoints,
  ...signInEndpoints,
  ...accountEndpoints,
  ...peopleEndpoints,
  ...todayEndpoints,
  ...enrichEndpoints,
  ...listEndpoints,
  ...pastedEndpoints,
  ...fileEndpoints,
  ...feedEndpoints,
  // Last: what stands under /openings by name goes before an opening by its id.
  ...openingEndpoints,
  ...auditEndpoints,
  ...linkEndpoints,
  ...countsEndpoints,
  ...deskEndpoints,
  ...campaignEndpoints,
  ...demandEndpoints,
  ...sisterEndpoints,
  ...townEndpoints,
  ...keyEndpoints,
];

/** More than any form holds, in bytes. */
const formSize = 256 * 1024;

/** The pages of officers, municipalities and operators. */
export function makeStaff(options: StaffOptions): Hono {
  const { publicUrl, log } = options;
  const staff = new Hono();
  // As somebody types it: /staff/ is the same place.
  staff.use(trimTrailingSlash());
  staff.use(async (c, next) => {
    await next();
    // Nothing of this is for the next one at this computer.
    c.header('Cache-Control', 'no-store');
  });
  // A form of another site is refused, whatever cookies came with it.
  staff.use(csrf({ origin: (origin, c) => origin === new URL(publicUrl ?? c.req.url).origin }));
  staff.get('/files/webauthn.js', async (c) => {
    const file = await options.bigFiles('webauthn.js');
    if (!file) return (await readVisit(c, options)).missing();
    return new Response(file.body, { headers: { 'Content-Type': file.type } });
  });
  for (const endpoint of staffEndpoints) {
    const limit = bodyLimit({
      maxSize: endpoint.most ?? formSize,
      onError: async (c) => {
        const visit = await readVisit(c, options);
        return visit.page(renderMessage(visit.say, 'staff-too-large-title', 'staff-too-large'), 413);
      },
    });
    staff.on(endpoint.method.toUpperCase(), endpoint.path, limit, async (c) => {
      const visit = await readVisit(c, options);
      return refuse(visit, endpoint) ?? endpoint.handle(visit);
    });
  }
  staff.all('*', async (c) => (await readVisit(c, options)).missing());
  staff.onError(async (error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    log(`${c.req.method} ${c.req.routePath}: ${error.name}`);
    const visit = await readVisit(c, options).catch(() => undefined);
    if (!visit) return c.text('503', 503);
    return visit.page(renderMessage(visit.say, 'staff-trouble-title', 'staff-trouble'), 503);
  });
  return staff;
}

/** Why this visitor may not, as an answer; undefined where they may. */
function refuse(visit: Visit, { method, may }: StaffEndpoint): ReturnType<Visit['missing']> | undefined {
  if (may === 'anyone') return undefined;
  const { c, session, say } = visit;
  if (!session) {
    if (method === 'get') return visit.goTo(`/sign-in?to=${encodeURIComponent(c.req.path)}`);
    // What was typed is still in the form one page back.
    return visit.page(renderMessage(say, 'staff-lapsed-title', 'staff-lapsed'), 401);
  }
  if (may.includes(session.staff.role)) return undefined;
  return visit.page(renderMessage(say, 'staff-not-yours-title', 'staff-not-yours'), 403);
}
