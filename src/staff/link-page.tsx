import { countLinks } from '../app/count-links.ts';
import type { StartLink } from '../app/link-ports.ts';
import { stockholmDate } from '../core/stockholm.ts';
import { qrSvg } from '../page/qr.ts';
import { CountsView } from './counts-view.tsx';
import { CopyField, Done } from './page.tsx';
import type { SignedInVisit, StaffPage, Visit } from './visit.ts';

/** One link: where it leads, its poster, and what came of it. */
export async function linkPage(visit: SignedInVisit, link: StartLink): Promise<StaffPage> {
  const { say, options, origin } = visit;
  const { all } = await countLinks(options, [link]);
  const { url: address } = await options.addressOf(link.id, origin);
  return {
    title: link.name,
    body: (
      <>
        <h1>{link.name}</h1>
        <Done visit={visit} known={['link', 'counts-closed']} />
        {link.revokedAt !== undefined && (
          <p class="note">{say('links-until', { date: { date: stockholmDate(link.revokedAt) } })}</p>
        )}
        <div class="paper beside">
          <img
            src={`data:image/svg+xml,${encodeURIComponent(qrSvg(address))}`}
            alt={say('links-qr-alt')}
            width="160"
            height="160"
          />
          <div>
            <CopyField label={say('links-address')} value={address} />
            <Hints visit={visit} link={link} />
            <p class="row">
              <a class="button primary" href={`/poster?link=${link.id}&with=${link.locale ?? 'ar'}`}>
                {say('links-poster')}
              </a>
            </p>
          </div>
        </div>
        <h2>{say('links-counts-title')}</h2>
        <CountsView visit={visit} counts={all} file={`/staff/links/${link.id}/counts.csv`} />
        <h2>{say('links-share-title')}</h2>
        <p>{say(link.hasCountsLink ? 'links-share-open' : 'links-share-what')}</p>
        <div class="row">
          <form method="post" action={`/staff/links/${link.id}/counts-link`}>
            <button class="button" type="submit">
              {say(link.hasCountsLink ? 'links-share-again' : 'links-share')}
            </button>
          </form>
          {link.hasCountsLink && (
            <form method="post" action={`/staff/links/${link.id}/counts-link/close`}>
              <button class="button quiet" type="submit">
                {say('links-share-close')}
              </button>
            </form>
          )}
        </div>
        {link.revokedAt === undefined && (
          <p>
            <a href={`/staff/links/${link.id}/revoke`}>{say('links-revoke')}</a>
          </p>
        )}
      </>
    ),
  };
}

function Hints({ visit, link }: { visit: Visit; link: StartLink }) {
  const { say, options } = visit;
  const { locale, occupationGroup, home } = link;
  const language = options.allLanguages.find(({ code }) => code === locale)?.name;
  const hints = [
    ...(language ? [say('links-hint-language', { language: { text: language } })] : []),
    ...(occupationGroup
      ? [say('links-hint-occupation', { occupation: { occupation: occupationGroup } })]
      : []),
    ...(home ? [say('links-hint-home', { home: { municipality: home } })] : []),
  ];
  return hints.length === 0 ? null : (
    <ul class="plain">
      {hints.map((hint) => (
        <li>{hint}</li>
      ))}
    </ul>
  );
}

/** All that an office needs, to be sent as it stands: shown once, because the counts link is kept nowhere. */
export async function readyPage(visit: SignedInVisit, link: StartLink, secret: string): Promise<StaffPage> {
  const { say, options, origin, session } = visit;
  const { url } = await options.addressOf(link.id, origin);
  const municipality = options.municipalities.byCode(session.staff.municipality ?? '');
  const text = say('links-email', {
    name: { text: link.name },
    address: { text: url },
    poster: { text: `${origin}/poster?link=${link.id}&with=${link.locale ?? 'ar'}` },
    counts: { text: `${origin}/staff/counts/${secret}` },
    desk: { text: `${origin}/staff/desk` },
    // A name alone says nothing to an office that has never heard of it.
    from: { text: [session.staff.name, municipality?.name].filter(Boolean).join(', ') },
  });
  const subject = say('links-email-subject');
  return {
    title: say('links-ready-title'),
    body: (
      <>
        <h1>{say('links-ready-title')}</h1>
        <p>{say('links-ready-what')}</p>
        <label class="field">
          {say('links-email-label')}
          <textarea readonly rows={18} data-copy>
            {text}
          </textarea>
        </label>
        <p class="ways">
          <a
            class="button primary"
            href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`}
          >
            {say('links-email-send')}
          </a>
          {/* Beside this page, which is seen once. */}
          <a
            class="button"
            href={`/poster?link=${link.id}&with=${link.locale ?? 'ar'}`}
            target="_blank"
            rel="noopener"
          >
            {say('links-poster')}
          </a>
          <a class="button quiet" href={`/staff/links/${link.id}`}>
            {say('links-to-link')}
          </a>
        </p>
      </>
    ),
  };
}
