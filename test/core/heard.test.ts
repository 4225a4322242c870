import { expect, test } from 'vitest';
import { heardOf } from '../../src/core/heard.ts';
import type { Screen } from '../../src/core/screen.ts';

const button = (say: string, tap: string) => ({ label: { say }, action: { tap } });
const screen: Screen = {
  id: 'card',
  place: 'new',
  blocks: [
    { kind: 'title', say: 'q-work' },
    { kind: 'quote', text: 'Undersköterska' },
    { kind: 'points', points: [{ mark: 'met', say: 'reason-permanent-yes' }] },
    { kind: 'small', say: 'reasons-marks' },
    { kind: 'small', say: 'reasons-evidence' },
    { kind: 'small', say: 'card-position' },
    { kind: 'original', say: 'q-work' },
  ],
  rows: [
    [button('q-work-any', 'a.work.any'), button('chosen', 'm.abilities.licence_b')],
    [button('consent-yes', 'consent.en.yes'), button('show-swedish', 'consent.en.sv')],
    [button('button-skip', 'skip.work'), button('button-listen', 'listen.question.work')],
  ],
};

test('its words and the answers are heard, and nothing that is for the eye or leads elsewhere', () => {
  expect(heardOf(screen).map(({ say }) => say)).toEqual([
    ...['q-work', 'reason-permanent-yes'],
    ...['q-work-any', 'chosen', 'consent-yes'],
  ]);
});
