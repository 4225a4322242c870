import { addStaff, inviteStaff } from '../../app/sign-in.ts';
import { type Role, roles, type Staff } from '../../app/staff-ports.ts';
import type { App } from '../../wiring.ts';
import { findMunicipality } from './municipality.ts';
import { type AdminOptions, type AdminVerb, WrongUsage } from './verb.ts';

/** Lets someone in: a link with which they sign in once. */
export const inviteVerb: AdminVerb = {
  name: 'invite',
  usage: [
    'operator --name "…"',
    'municipality <name or code> --name "…"',
    'officer --name "…"',
    'again <id of the person>',
  ],
  async run([what = '', ...words], options, app) {
    if (what === 'again') {
      const staff = await app.store.staffById(words[0] ?? '');
      if (!staff || staff.closedAt !== undefined)
        throw new WrongUsage(`There is nobody "${words[0] ?? ''}".`);
      return tell(staff, await inviteStaff(workOf(app), staff), options, app);
    }
    if (!isRole(what)) throw new WrongUsage('operator, municipality, officer or again?');
    const name = options.name?.trim() ?? '';
    if (name.length < 2 || name.length > 80) throw new WrongUsage('Whom? --name "…" of 2 to 80 characters.');
    const municipality = what === 'municipality' ? await findAccount(words.join(' '), app) : undefined;
    const added = await addStaff(workOf(app), {
      ...{ role: what, name },
      ...(municipality === undefined ? {} : { municipality }),
    });
    return tell(added.staff, added.secret, options, app);
  },
};

function tell(staff: Staff, secret: string, { json }: AdminOptions, { address }: App): number {
  const link = `${address}/staff/invite/${secret}`;
  console.log(
    json
      ? JSON.stringify({ id: staff.id, role: staff.role, name: staff.name, link })
      : `${staff.name} (${staff.id}) signs in here, once, within three days:\n${link}`,
  );
  return 0;
}

async function findAccount(written: string, app: App): Promise<string> {
  const { code, name } = findMunicipality(written, app);
  const accounts = await app.store.listAccounts();
  if (!accounts.some((one) => one.municipality === code && one.closedAt === undefined))
    throw new WrongUsage(`${name} does not take part yet: npm run admin -- municipality add ${code}`);
  return code;
}

export function workOf({ store, now, advisor }: App) {
  return { store, now, newId: advisor.newId };
}

function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}
