import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { accountEndpoints } from './account.tsx';
import { auditEndpoints } from './audit.tsx';
import { countsEndpoints } from './counts.tsx';
import { deskEndpoints } from './desk.tsx';
import type { StaffEndpoint } from './endpoint.ts';
import { homeEndpoints } from './home.ts';
import { linkEndpoints } from './links.tsx';
import { renderMessage } from './page.tsx';
import { peopleEndpoints } from './people.tsx';
import { signInEndpoints } from './sign-in.tsx';
import type { StaffOptions } from './staff-options.ts';
import { readVisit, type Visit } from './visit.ts';

/** Everything under /staff: each declares who may. */
export const staffEndpoints: readonly StaffEndpoint[] = [
  ...homeEndpoints,
  ...signInEndpoints,
  ...accountEndpoints,
  ...peopleEndpoints,
  ...auditEndpoints,
  ...linkEndpoints,
  ...countsEndpoints,
  ...deskEndpoints,
];

/** The pages of officers, municipalities and operators. */
export function makeStaff(options: StaffOptions): Hono {
  const { publicUrl, log } = options;
  const staff = new Hono();
  staff.use(async (c, next) => {
    await next();
    // Nothing of this is for the next one at this computer.
    c.header('Cache-Control', 'no-store');
  });
  // A form of another site is refused, whatever cookies came with it.
  staff.use(csrf({ origin: (origin, c) => origin === new URL(publicUrl ?? c.req.url).origin }));
  staff.use(bodyLimit({ maxSize: 256 * 1024 }));
  staff.get('/files/webauthn.js', async (c) => {
    const file = await options.bigFiles('webauthn.js');
    if (!file) return (await readVisit(c, options)).missing();
    return new Response(file.body, { headers: { 'Content-Type': file.type } });
  });
  for (const endpoint of staffEndpoints) {
    staff.on(endpoint.method.toUpperCase(), endpoint.path, async (c) => {
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
