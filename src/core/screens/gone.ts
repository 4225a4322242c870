import { rank } from '../rank.ts';
import { matchWorld, type Scene, vacancyLookedAt } from '../scene.ts';
import type { Block, Button, Screen } from '../screen.ts';
import { tap } from '../tap.ts';
import { button } from './buttons.ts';

/** The vacancy closed between the card and the tap: it says so, and offers the nearest that is open. */
export function goneScreen(scene: Scene): Screen {
  const { session, data } = scene;
  const id = vacancyLookedAt(session.view) ?? '';
  const [nearest] = rank(data.instead, scene.facts, matchWorld(scene), Object.keys(session.dismissed));
  const isSaved = session.saved.some((saved) => saved.id === id);
  const blocks: Block[] = [
    ...(session.view.args?.['shared'] === '1' ? [{ kind: 'text' as const, say: 'shared-hello' }] : []),
    { kind: 'text', say: 'vacancy-gone' },
  ];
  const rows: (readonly Button[])[] = [];
  if (nearest) {
    const { group, municipality } = nearest.vacancy;
    const args = { occupation: { occupation: group }, municipality: { municipality } };
    blocks.push({ kind: 'text', say: 'gone-nearest' }, { kind: 'title', say: 'saved-job', args });
    blocks.push({ kind: 'quote', text: nearest.vacancy.headline });
    rows.push([{ ...button('button-see-job', tap('card', nearest.vacancy.id)), style: 'primary' }]);
  }
  rows.push([
    nearest
      ? button('button-jobs-open', tap('go', 'jobs'))
      : { ...button('button-jobs-open', tap('go', 'jobs')), style: 'primary' },
    ...(isSaved ? [button('saved-closed', tap('unsave', id))] : []),
  ]);
  return { id: 'gone', place: 'new', blocks, rows };
}
