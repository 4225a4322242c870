import { closeStaff } from '../../app/sign-in.ts';
import { stockholmDate } from '../../core/stockholm.ts';
import { workOf } from './invite.ts';
import { type AdminVerb, WrongUsage } from './verb.ts';

/** Who may sign in. */
export const staffVerb: AdminVerb = {
  name: 'staff',
  usage: ['list', 'close <id>'],
  async run([what, id = ''], { json }, app) {
    const { store, knowledge } = app;
    if (what === 'list') {
      const everyone = await store.listStaff();
      if (json) console.log(JSON.stringify(everyone));
      else if (everyone.length === 0) console.log('Nobody yet: npm run admin -- invite operator --name "…"');
      else
        console.table(
          everyone.map(({ id: own, name, role, municipality, createdAt, closedAt }) => ({
            ...{ id: own, name, role },
            municipality: knowledge.municipalities.byCode(municipality ?? '')?.name ?? '',
            since: stockholmDate(createdAt),
            closed: closedAt === undefined ? '' : stockholmDate(closedAt),
          })),
        );
      return 0;
    }
    if (what !== 'close') throw new WrongUsage('list or close?');
    const staff = await store.staffById(id);
    const isClosed = staff !== undefined && (await closeStaff(workOf(app), staff));
    const said = isClosed
      ? `${staff.name} is signed out and cannot sign in any more.`
      : `There is nobody "${id}" to close.`;
    console.log(json ? JSON.stringify({ id, isClosed }) : said);
    return isClosed ? 0 : 1;
  },
};
