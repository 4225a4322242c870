import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { calendarFile, dataFile } from '../app/files.ts';
import type { Address, Messenger, Reply, SentFile } from '../app/ports.ts';
import { linesToHear, listeningOf } from '../app/read-aloud.ts';
import { receiveUpdate } from '../app/receive-update.ts';
import { showChat } from '../app/show-chat.ts';
import { hintedLanguage } from '../app/start-link.ts';
import { likelyFirst } from '../core/likely-first.ts';
import type { Screen, Text } from '../core/screen.ts';
import { planSheet } from '../core/screens/plan.ts';
import { sharedVacancy } from '../core/shared-link.ts';
import { chooseLanguage, preferredLanguage } from '../page/choose-language.ts';
import type { ChatOptions } from './chat-options.ts';
import { renderChat } from './chat-page.tsx';
import { renderEnd, renderEnded } from './end-pages.tsx';
import { renderExample } from './example-page.tsx';
import { makeNonce, type ReceivedForm, readForm } from './form.ts';
import { leaveNotes, takeNotes } from './note.ts';
import { renderPlanPage } from './plan-page.tsx';
import { sendSound } from './send-sound.ts';
import { addressOf, endVisit, readVisit, type Visit, writeVisit } from './visit.ts';
import { outsideScreens, renderWelcome } from './welcome-page.tsx';

/** The conversation in a browser, under /chat: works without a script, and better with one. */
export function makeChat(options: ChatOptions): Hono {
  const { advisor, kit, languages, signer, now, isSecure } = options;
  const chat = new Hono();

  chat.use(async (c, next) => {
    // The first form is bound to nobody yet: sent from elsewhere, it would set a conversation that its sender knows.
    if (c.req.method === 'POST' && /^(?:cross|same)-site$/.test(c.req.header('Sec-Fetch-Site') ?? ''))
      return c.redirect('/chat', 303);
    await options.prepare();
    await next();
    // What a person said must not be found by the next one at this computer.
    c.header('Cache-Control', 'no-store');
    return;
  });

  chat.get('/', async (c) => {
    const example = c.req.query('example');
    if (example !== undefined) return c.html(await renderExample(options, visitorOf(c), c.req.query()));
    const link = c.req.query('link');
    const visit = readVisit(c);
    const shown = visit && (await showChat(advisor, addressOf(visit, now())));
    if (visit && shown) {
      await advisor.store.extend(addressOf(visit, now()), now()).catch(() => {});
      if (sharedVacancy(link) !== undefined) {
        // A page opened twice only shows the same card twice.
        const form = { updateId: now(), input: { kind: 'start', link } as const, isKept: visit.isKept };
        await takeTurn(visit, form, undefined);
        return c.redirect('/chat#now');
      }
      // The cookie lasts as long as what it opens.
      if (visit.isKept) writeVisit(c, visit, isSecure);
      return renderTurn(
        c,
        visit,
        withNotes(shown.reply, takeNotes(c, isSecure)),
        shown.person.shown?.messageId ?? 0,
      );
    }
    if (visit) {
      endVisit(c, isSecure);
      // Who comes by a link wants to begin, whatever was here before.
      if (!link) return c.redirect('/chat/ended?why=idle');
    }
    const hint = await hintedLanguage(advisor.store, link, languages).catch(() => undefined);
    const locale = visitorOf(c, c.req.query('lang') ?? hint);
    const likely = { ...options, languages: likelyFirst(languages, hint) };
    return c.html(await renderWelcome(likely, locale, c.req.query()));
  });

  const tooLong = (c: Context) => {
    leaveNotes(c, [{ say: 'note-too-long' }], isSecure);
    return c.redirect('/chat', 303);
  };
  chat.post('/', bodyLimit({ maxSize: 16 * 1024, onError: tooLong }), async (c) => {
    const before = readVisit(c);
    const form = await readForm(await c.req.parseBody(), signer, before);
    if (!form) {
      // A page from before: nothing it says can be trusted to be this visit's.
      if (before) leaveNotes(c, [{ say: 'note-old-button' }], isSecure);
      return c.redirect('/chat', 303);
    }
    const visit = before ?? (await beginVisit(form));
    const { reply, messageId } = await takeTurn(
      visit,
      form,
      preferredLanguage(languages, c.req.header('Accept-Language')),
    );
    return answerTurn(c, before, visit, reply, messageId);
  });

  /** What becomes of the page after a turn. */
  async function answerTurn(
    c: Context,
    before: Visit | undefined,
    visit: Visit,
    reply: Reply | undefined,
    messageId: number,
  ) {
    const screen = reply?.screen;
    if (screen?.id === 'forgotten') {
      endVisit(c, isSecure);
      return c.redirect(`/chat/ended?why=forgotten&lang=${reply?.locale}`, 303);
    }
    if (screen && outsideScreens.includes(screen.id)) {
      // Without a conversation nothing has ended: a no to a link, or a link that is no longer good.
      if (!before) return c.redirect(notesOf(screen).length > 0 ? '/chat/ended?why=join' : '/chat', 303);
      endVisit(c, isSecure);
      return c.redirect('/chat/ended?why=idle', 303);
    }
    if (!before) writeVisit(c, visit, isSecure);
    if (reply && screen && c.req.header('X-Landa') === 'turn')
      return renderTurn(c, visit, withNotes(reply, reply.toast ? [reply.toast] : []), messageId);
    leaveNotes(c, [...notesOf(screen), ...(reply?.toast ? [reply.toast] : [])], isSecure);
    return c.redirect('/chat#now', 303);
  }

  chat.get('/join/:token', async (c) => {
    const visit = readVisit(c);
    const form: ReceivedForm = {
      updateId: 0,
      input: { kind: 'start', link: `join_${c.req.param('token')}` },
      isKept: false,
    };
    const { reply } = await takeTurn(visit ?? { id: 'nobody', isKept: false }, form, undefined);
    const screen = reply?.screen;
    if (!reply || screen?.id !== 'join_ask') {
      if (visit) leaveNotes(c, notesOf(screen), isSecure);
      return c.redirect(visit ? '/chat' : '/chat/ended?why=join');
    }
    const locale = c.req.query('lang') === undefined ? reply.locale : visitorOf(c);
    return c.html(await renderWelcome(options, locale, {}, { reply: { ...reply, locale }, visit }));
  });

  chat.post('/keep', bodyLimit({ maxSize: 4 * 1024 }), async (c) => {
    const visit = readVisit(c);
    const fields = await c.req.parseBody();
    const isOurs = visit && (await readForm({ ...fields, say: '', keep: undefined }, signer, visit));
    if (visit && isOurs) {
      const changed = { ...visit, isKept: fields['keep'] === '1' };
      await advisor.store.extend(addressOf(changed, now()), now());
      writeVisit(c, changed, isSecure);
    }
    return c.redirect('/chat', 303);
  });

  /** A sign of life from a page on which somebody reads. */
  chat.post('/here', async (c) => {
    const visit = readVisit(c);
    if (visit) await advisor.store.extend(addressOf(visit, now()), now());
    return c.body(null, 204);
  });

  chat.get('/mydata.json', async (c) => {
    const shown = await shownTo(c);
    return sendFile(c, shown && dataFile(shown.person, shown.scene));
  });

  /** A question or a job as it is heard: fetched by the page's player when it is played. */
  chat.get('/aloud', async (c) => {
    const tap = listeningOf({ kind: 'tap', tap: c.req.query('tap') ?? '', messageId: 0 });
    const world = advisor.world('web');
    const visit = readVisit(c);
    const person = visit && (await advisor.store.load(addressOf(visit, now()), world.now));
    const aloud = tap && (await linesToHear(advisor, world, person, tap));
    const voice = aloud && (await options.readAloud(aloud.locale, aloud.lines).catch(() => undefined));
    return voice ? sendSound(voice, c.req.header('Range')) : c.notFound();
  });

  chat.get('/plan.ics', async (c) => {
    const shown = await shownTo(c);
    return sendFile(c, shown && calendarFile(shown.scene, advisor.writeCalendar));
  });

  chat.get('/plan', async (c) => {
    const scene = (await shownTo(c))?.scene;
    const plan = scene?.session.plan;
    if (!scene || !plan) return c.redirect('/chat');
    return c.html(renderPlanPage(kit, { locale: scene.session.locale, blocks: planSheet(scene, plan) }));
  });

  chat.get('/end', async (c) => {
    const visit = readVisit(c);
    const shown = visit && (await showChat(advisor, addressOf(visit, now())));
    if (!visit || !shown) return c.redirect('/chat/ended');
    const marks = { nonce: await makeNonce(signer, visit), messageId: 0 };
    const { locale } = shown.reply;
    return c.html(
      renderEnd(kit, { locale, languages, marks, isJoined: shown.person.session.joined === true }),
    );
  });

  chat.post('/end', bodyLimit({ maxSize: 4 * 1024 }), async (c) => {
    const visit = readVisit(c);
    const fields = await c.req.parseBody();
    if (visit && (await readForm({ ...fields, say: '' }, signer, visit))) {
      await advisor.store.leave(addressOf(visit, now()));
      endVisit(c, isSecure);
      // Not "cookies": that would take those of the whole registered domain, a municipality's other services too.
      c.header('Clear-Site-Data', '"cache", "storage"');
    }
    return c.redirect(`/chat/ended?why=asked&lang=${visitorOf(c, String(fields['lang'] ?? ''))}`, 303);
  });

  chat.get('/ended', (c) =>
    c.html(renderEnded(kit, { locale: visitorOf(c), languages, why: c.req.query('why') ?? '' })),
  );

  return chat;

  /** The conversation in this browser, as it stands. */
  async function shownTo(c: Context) {
    const visit = readVisit(c);
    return visit && showChat(advisor, addressOf(visit, now()));
  }

  function visitorOf(c: Context, asked = c.req.query('lang')): string {
    return chooseLanguage(languages, asked, c.req.header('Accept-Language'));
  }

  /**
   * The same first form, sent twice, begins one conversation. It opens none in which anything has been said since:
   * the form may still stand in somebody else's browser, or in this one's history.
   */
  async function beginVisit({ updateId, isKept }: ReceivedForm): Promise<Visit> {
    const visit = { id: await signer.sign(`visit/${updateId}`), isKept };
    const there = await advisor.store.load(addressOf(visit, now()), now());
    if (!there || there.recentUpdates.at(-1) === updateId) return visit;
    return { id: await signer.sign(`visit/${updateId}/${advisor.newId()}`), isKept };
  }

  async function takeTurn(visit: Visit, form: ReceivedForm, clientLanguage: string | undefined) {
    const messageId = now();
    let reply: Reply | undefined;
    const messenger: Messenger = {
      async tell(told) {
        reply = told;
        return { messageId };
      },
    };
    const address: Address = addressOf(visit, now());
    const { updateId, input } = form;
    const language = clientLanguage ? { clientLanguage } : {};
    await receiveUpdate(advisor, { updateId, address, input, isPrivate: true, ...language }, messenger);
    return { reply, messageId };
  }

  async function renderTurn(c: Context, visit: Visit, reply: Reply & { screen: Screen }, messageId: number) {
    const { locale, screen, said = [] } = reply;
    const marks = { nonce: await makeNonce(signer, visit), messageId };
    const { isKept } = visit;
    return c.html(renderChat(kit, { locale, screen, said, marks, isKept }));
  }
}

function sendFile(c: Context, file: SentFile | undefined) {
  if (!file) return c.redirect('/chat');
  c.header('Content-Disposition', `attachment; filename="${file.name}"`);
  return c.body(file.content, 200, { 'Content-Type': file.type });
}

function notesOf(screen: Screen | undefined): readonly Text[] {
  return (screen?.blocks ?? []).flatMap((block) => (block.kind === 'note' ? [{ say: block.say }] : []));
}

function withNotes(reply: Reply, notes: readonly Text[]): Reply & { screen: Screen } {
  const { screen } = reply;
  if (!screen) throw new TypeError('a page needs a screen');
  const blocks = [...notes.map((note) => ({ kind: 'note' as const, ...note })), ...screen.blocks];
  return { ...reply, screen: { ...screen, blocks } };
}
