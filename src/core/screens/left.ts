import type { BarPart } from '../bars.ts';
import { amountIsCurrent, type Grant } from '../grant.ts';
import { type LeftFigures, leftEachMonth, type Month, type Range } from '../left-each-month.ts';
import { type Point, sayLeftSupport } from '../left-support-words.ts';
import { about100, leftAmount, range } from '../left-words.ts';
import type { MessageId } from '../message-id.ts';
import { findVacancy, type Scene } from '../scene.ts';
import type { Args, Block, Button, Screen, Text } from '../screen.ts';
import { tap } from '../tap.ts';
import { back } from './buttons.ts';
import { goneScreen } from './gone.ts';

/** What is left each month, here and there: one picture, one sentence, then all that is assumed and not known. */
export function leftScreen(scene: Scene): Screen {
  const vacancy = findVacancy(scene, scene.session.view.args?.['id']);
  if (!vacancy) return goneScreen(scene);
  const left = leftEachMonth(vacancy, scene.facts, scene.world);
  const title: Block = { kind: 'title', say: 'left-title' };
  if (left.kind === 'none') {
    const blocks: Block[] = [title, { kind: 'text', say: `left-none-${left.because}` }];
    const rows = left.because === 'no_home' ? [[askButton('home')], [back]] : [[back]];
    return { id: 'left', place: 'new', blocks, rows };
  }
  const support = sayLeftSupport(left, scene.facts, scene.world);
  return {
    id: 'left',
    place: 'new',
    blocks: [
      title,
      picture(left),
      ...sentence(left, scene),
      ...(support.sentence ? [{ kind: 'text' as const, ...support.sentence }] : []),
      {
        kind: 'points',
        points: [...assumed(left), ...notKnown(left, scene), ...support.points, ...taxReduction(left, scene)],
      },
      ...sources(left),
      ...(support.source ? [allowanceSource(support.source)] : []),
    ],
    rows: [
      [askButton('home_size')],
      ...(support.asksChildren ? [[askButton('children_count')]] : []),
      [back],
    ],
  };
}

function picture({ there, here }: LeftFigures): Block {
  return {
    kind: 'bars',
    rows: [there, here].map(({ municipality, rent, left }) => ({
      label: { say: 'verbatim', args: { text: { municipality } } },
      parts: [part('left-part-rent', rent), part('left-part-left', left)],
    })),
  };
}

function part(say: MessageId, { about }: Range): BarPart {
  return { label: { say }, amount: { say: 'verbatim', args: { text: about100(about) } }, size: about };
}

/** Someone without pay now is told what the work leaves, before any comparison. */
function sentence(left: LeftFigures, { facts }: Scene): readonly Block[] {
  const year = { year: left.year };
  const alone: Text = { say: 'left-there', args: { amount: range(left.there.left), year } };
  const compared: Text = {
    say: `left-${left.verdict}`,
    args: { amount: leftAmount(left), home: home(left), year },
  };
  return [...(facts.earners === 'none' ? [alone] : []), compared].map((text) => ({ kind: 'text', ...text }));
}

function assumed(left: LeftFigures): readonly Point[] {
  const { there, here, hours, rooms } = left;
  const args: Args = {
    there: grossOf(there),
    here: grossOf(here),
    home: home(left),
    year: { year: left.payYear },
  };
  const flat = { rooms: { say: `q-home_size-${rooms}` }, area: left.areaM2 } as const;
  return [
    { mark: 'met', say: `left-pay-${there.basis}`, args },
    ...(hours < 100 || !left.hasSaidHours
      ? [{ mark: 'met' as const, say: 'left-hours' as const, args: { percent: hours } }]
      : []),
    { mark: 'met', say: 'left-tax', args: { year: { year: left.year } } },
    { mark: 'met', say: left.hasSaidRooms ? 'left-rent' : 'left-rent-assumed', args: flat },
  ];
}

function notKnown(left: LeftFigures, scene: Scene): readonly Point[] {
  const { there, here, difference, verdict, isWide, secondPay } = left;
  const { facts } = scene;
  const texts: (Text | false | undefined)[] = [
    there.basis.startsWith('stated') && { say: 'left-supplements' },
    verdict === 'same'
      ? {
          say: 'left-between',
          args: {
            less: about100(Math.max(0, -difference.low)),
            more: about100(Math.max(0, difference.high)),
          },
        }
      : !isWide && { say: 'left-not-exact', args: { amount: leftAmount({ ...left, isWide: true }) } },
    ...[there, here].map(
      ({ hasMargin, municipality }) =>
        !hasMargin && ({ say: 'left-no-margin', args: { municipality: { municipality } } } as const),
    ),
    secondPay && {
      say: 'left-second',
      args: {
        occupation: { occupation: secondPay.occupation },
        there: about100(secondPay.there),
        here: about100(secondPay.here),
        home: home(left),
      },
    },
    facts.earners === 'none' && { say: 'left-now' },
    (facts.movers === 'me_first' || facts.keeps_old_home === 'yes') && { say: 'left-two-homes' },
  ];
  return texts.flatMap((text) => (text ? [{ mark: 'unknown' as const, ...text }] : []));
}

/** Named and not counted: it hangs on where one is registered on 1 November. */
function taxReduction({ there, here }: LeftFigures, { world }: Scene): readonly Point[] {
  const grant = world.grants.find(({ id }) => id === 'regional_skattereduktion');
  const has = (code: string) => world.municipalities.byCode(code)?.taxReduction === true;
  if (grant?.amount?.sek === undefined || !amountIsCurrent(grant, world.today)) return [];
  if (has(there.municipality) === has(here.municipality)) return [];
  return [
    {
      mark: 'unknown',
      say: has(there.municipality) ? 'left-reduction-gained' : 'left-reduction-lost',
      args: { sek: { sek: grant.amount.sek }, home: { municipality: here.municipality } },
    },
  ];
}

function sources({ year, payYear }: LeftFigures): readonly Block[] {
  const checkedOn = '2026-11-23';
  return [
    { url: 'https://www.scb.se', name: `SCB, Lönestrukturstatistik ${payYear} (Medlingsinstitutet)` },
    { url: 'https://www.scb.se', name: `SCB, Kommunalskatterna ${year}, Hyror i bostadslägenheter ${year}` },
    { url: 'https://www.skatteverket.se', name: `Skatteverket, SKV 433 (${year})` },
  ].map((source): Block => ({ kind: 'source', ...source, checkedOn }));
}

function allowanceSource({ url, name, checkedOn }: Grant['source']): Block {
  return { kind: 'source', url, name, checkedOn };
}

/** As the ad writes it; a mean to the hundred. */
function grossOf({ gross, basis }: Month) {
  if (gross.low !== gross.high) return range(gross);
  return basis.startsWith('stated') ? { sek: gross.about } : about100(gross.about);
}

function home({ here }: LeftFigures) {
  return { municipality: here.municipality };
}

function askButton(step: 'home' | 'home_size' | 'children_count'): Button {
  return {
    label: { say: 'button-answer', args: { question: { say: `short-${step}` } } },
    action: tap('change', step),
  };
}
