import { expect, test } from 'vitest';
import type { Update } from '../../src/app/ports.ts';
import { at, openOverHttp, page, token, toList } from '../support/app-over-http.ts';
import { addLinks } from '../support/start-links.ts';

/** Notes what each turn costs: the statements of each request, begin and commit aside. "1 + 5" is two round trips. */
async function meter() {
  const opened = await openOverHttp();
  const { server, receive } = opened;
  const costs: string[] = [];
  const cost = async (name: string, run: () => Promise<unknown>) => {
    server.reset();
    await run();
    const statements = server.requests.map((one) => one.statements).join(' + ');
    costs.push(`${statements.padEnd(30)} ${name}`);
  };
  /** A person waits for each of these. */
  const turn = async (name: string, one: Update) => {
    await cost(name, () => receive(one));
    expect(server.requests.length, name).toBeLessThanOrEqual(4);
  };
  return { ...opened, costs, cost, turn };
}

test('a turn is four round trips at most: the person, one read, one commit, one note', async () => {
  const { server, costs, cost, turn, receive, tap, update, buttonThat } = await meter();
  await turn('first contact, before consent', update({ kind: 'start' }));
  await turn('consent', tap('consent.sv.yes'));
  await turn('an answer', tap('a.work.any'));
  await turn('the answer that opens the list', tap('a.home.0180'));
  const card = buttonThat('button-next');
  const next = tap(card);
  await turn('the next card', next);
  await turn('the same update again, shown already', next);
  await turn('the reasons of a card', tap(card.replace('card', 'reasons')));
  await turn('to be told when one comes', tap('wait'));
  await turn('everything we know, as a file', update({ kind: 'command', name: 'mydata' }));
  server.fail('reset_after', /insert into person/);
  const unseen = tap('go.help');
  await expect(receive(unseen)).rejects.toThrow();
  await turn('the same update again, stored but never shown', unseen);
  await turn('being forgotten', tap('forget.yes'));
  await turn('a tap of someone forgotten', tap('go.help'));
  // So that both have read before either commits.
  await receive(tap('consent.sv.yes'));
  server.delay(40);
  const both = [tap('go.privacy'), tap('go.help')];
  await cost('two taps at once, one of them decided twice', () => Promise.all(both.map(receive)));
  expect(costs.join('\n')).toMatchInlineSnapshot(`
    "1                              first contact, before consent
    1 + 5 + 1                      consent
    1 + 5 + 1                      an answer
    1 + 8 + 6 + 1                  the answer that opens the list
    1 + 8 + 4 + 1                  the next card
    1                              the same update again, shown already
    1 + 8 + 6 + 1                  the reasons of a card
    1 + 8 + 5 + 1                  to be told when one comes
    1 + 8 + 4 + 1                  everything we know, as a file
    1 + 8 + 1                      the same update again, stored but never shown
    1 + 13                         being forgotten
    1                              a tap of someone forgotten
    1 + 1 + 4 + 1 + 1 + 1 + 4 + 1  two taps at once, one of them decided twice"
  `);
});

test('whoever came by a start link costs one read at the start and one at the yes, and no round trip after it', async () => {
  const { store, costs, turn, update, tap, buttonThat } = await meter();
  await addLinks(store, { id: 'kbt7x2m', home: '0180' });
  await turn('first contact', update({ kind: 'start', link: 'kbt7x2m' }));
  await turn('consent', tap('consent.sv.yes.kbt7x2m'));
  await turn('an answer', tap('a.work.any'));
  await turn('the answer that opens the list, counted', tap('a.home.0180'));
  await turn('the next card, counted', tap(buttonThat('button-next')));
  await turn('the card before it', tap(buttonThat('button-previous')));
  expect(costs.join('\n')).toMatchInlineSnapshot(`
    "1 + 1                          first contact
    1 + 1 + 6 + 1                  consent
    1 + 5 + 1                      an answer
    1 + 8 + 7 + 1                  the answer that opens the list, counted
    1 + 8 + 5 + 1                  the next card, counted
    1 + 8 + 4 + 1                  the card before it"
  `);
});

test('chats that end or join are one or two round trips', async () => {
  const { costs, cost, play, store, offeredJoin, person } = await meter();
  await play('consent.sv.yes');
  await cost('an address extended', () => store.extend(page, at));
  const join = await offeredJoin();
  await cost('whose link it is', () => store.offering(token, at));
  await cost('two chats joined', () => store.commitJoin(join));
  expect(await person()).toMatchObject({ id: 'owner' });
  await cost('one of two chats left', () => store.leave(page));
  await play('consent.sv.yes');
  await cost('a sweep that erases one person', () => store.sweepLapsed(at + 1_800_001));
  await cost('a sweep that finds nothing', () => store.sweepLapsed(at + 1_800_001));
  expect(costs.join('\n')).toMatchInlineSnapshot(`
    "1                              an address extended
    1                              whose link it is
    1 + 24                         two chats joined
    14                             one of two chats left
    1 + 14 + 1                     a sweep that erases one person
    1 + 1                          a sweep that finds nothing"
  `);
});

test('samples that stand in cost no round trip more', async () => {
  const { server, play, replies } = await openOverHttp({ samples: true });
  await play(...toList.slice(0, 2));
  server.reset();
  await play(...toList.slice(2));
  expect(server.requests).toHaveLength(4);
  expect(JSON.stringify(replies.at(-1))).toContain('number-samples');
});
