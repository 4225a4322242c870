import { countLinks } from '../app/count-links.ts';
import { linkOfCounts } from '../app/make-link.ts';
import { writeCounts } from '../csv/write-counts.ts';
import { CountsView, csvAnswer } from './counts-view.tsx';
import { openTo, type StaffEndpoint } from './endpoint.ts';
import type { Visit } from './visit.ts';

/** The counts of one link, for whoever has its counts link: without an account, and until it is closed. */
export const countsEndpoints: readonly StaffEndpoint[] = [
  openTo('get', '/counts/:token', async (visit) => {
    const link = await linkOf(visit);
    if (!link) return visit.missing();
    const { say, options } = visit;
    const { all } = await countLinks(options, [link]);
    return visit.page({
      title: link.name,
      body: (
        <>
          <h1>{link.name}</h1>
          <p>{say('counts-open-what')}</p>
          <CountsView visit={visit} counts={all} file={`${visit.c.req.path}/counts.csv`} />
          <p class="ways">
            <a class="button" href={`/poster?link=${link.id}&with=${link.locale ?? 'ar'}`}>
              {say('links-poster')}
            </a>
            <a class="button" href="/staff/desk">
              {say('staff-desk')}
            </a>
          </p>
        </>
      ),
    });
  }),
  openTo('get', '/counts/:token/counts.csv', async (visit) => {
    const link = await linkOf(visit);
    if (!link) return visit.missing();
    const { all } = await countLinks(visit.options, [link]);
    const { speaker } = visit.options.kit;
    return csvAnswer(visit, link.id, writeCounts([{ name: link.name, counts: all }], speaker, visit.locale));
  }),
];

function linkOf({ c, options }: Visit) {
  return linkOfCounts(options.store, (c.req.param('token') ?? '').slice(0, 200));
}
