import { sql } from 'drizzle-orm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { receiveUpdate } from '../../src/app/receive-update.ts';
import { addLinks, reachedBy } from '../support/start-links.ts';
import { makeTestApp, testNow } from '../support/test-app.ts';
import { makeVisitor } from './visitor.ts';

const later = (minutes: number) => new Date(Date.parse(testNow) + minutes * 60_000).toISOString();

async function site(options: Parameters<typeof makeTestApp>[0] = {}) {
  const made = await makeTestApp(options);
  onTestFinished(() => made.database.close());
  const count = async (table: string) =>
    (await made.database.db.all<{ n: number }>(sql.raw(`select count(*) as n from ${table}`)))[0]?.n;
  return { ...made, count, visitor: (headers = {}) => makeVisitor(() => made.current().server, headers) };
}

describe('the web chat without scripts', () => {
  it('stores nothing and sets no cookie before a yes', async () => {
    const { visitor, count } = await site();
    const one = visitor();
    await one.open('/chat');
    await one.tap('lang.sv');
    await one.tap('consent.sv.more');
    await one.tap('consent.sv.no');
    expect(one.html()).toContain('Vi har inte sparat något');
    expect(one.cookies.size).toBe(0);
    expect(await count('person')).toBe(0);
    expect(await count('tally')).toBe(0);
  });

  it('leads from a yes over two answers to the true number and a real job', async () => {
    const { visitor, count } = await site();
    const one = visitor();
    expect(await one.begin()).toContain('Vilket jobb söker du?');
    expect(await one.tap('a.work.5330')).toContain('Var bor du nu?');
    const card = await one.say('jag bor i Fittja');
    expect(card).toContain('23 lediga jobb i 8 annonser');
    expect(card).toContain('class="answer">✓ Botkyrka');
    expect(await count('person')).toBe(1);
  });

  it('reads the consent, a question and a job aloud where the language has a voice', async () => {
    const { visitor, count } = await site();
    const one = visitor();
    const player = async () => {
      const src = /<audio [^>]*src="([^"]+)"/.exec(one.html())?.[1]?.replace('&amp;', '&');
      if (src === undefined) return undefined;
      const page = one.html();
      const sound = await one.open(src);
      expect(one.last()?.headers.get('Content-Type')).toBe('audio/ogg');
      expect(one.last()?.headers.get('Cache-Control')).toBe('no-store');
      expect(sound.slice(0, 4)).toBe('OggS');
      return page;
    };
    await one.open('/chat?at=lang.en');
    await player();
    expect(one.path()).toBe('/chat/aloud?tap=listen.consent.en');
    await one.begin('en');
    await player();
    expect(one.path()).toBe('/chat/aloud?tap=listen.question.work');
    await one.open('/chat');
    await one.tap('a.work.5330');
    await one.tap('skip.home');
    await player();
    expect(one.path()).toMatch(/^\/chat\/aloud\?tap=listen\.card\.\w+$/);
    expect(await count('person')).toBe(1);
    await one.open('/chat');
    await one.tap('go.language');
    await one.tap('lang.so');
    expect(one.html()).not.toContain('<audio');
    for (const tap of [
      'listen.card.gone',
      'listen.question.bogus',
      'listen.consent.xx',
      'listen',
      'go.jobs',
      '',
    ]) {
      await one.open(`/chat/aloud?tap=${tap}`);
      expect(one.last()?.status, tap).toBe(404);
    }
    const stranger = visitor();
    await stranger.open('/chat/aloud?tap=listen.question.work');
    expect(stranger.last()?.status).toBe(404);
  });

  it('opens with a start link: its language first, its work first, counted with the yes', async () => {
    const { visitor, store, database } = await site();
    await addLinks(store, { id: 'kbt7x2m', locale: 'en', occupationGroup: '9111', home: '0127' });
    const stages = () => reachedBy(store, 'kbt7x2m');
    const one = visitor({ 'Accept-Language': 'sv' });
    expect(await one.open('/chat?link=kbt7x2m')).toContain('<html lang="en"');
    expect(one.html()).toContain('href="/chat?at=lang.en..kbt7x2m"');
    await one.open('/chat?lang=sv&link=kbt7x2m');
    await one.tap('lang.sv..kbt7x2m');
    expect(await stages()).toEqual([]);
    const work = await one.tap('consent.sv.yes.kbt7x2m');
    expect(work.indexOf('value="a.work.9111"')).toBeLessThan(work.indexOf('value="a.work.any"'));
    expect(await one.tap('a.work.9111')).toContain('value="a.home.0127"');
    expect(await stages()).toEqual(['arrived']);
    // Opened again, by someone who is here: nothing of it changes, and nobody is counted twice.
    expect(await one.open('/chat?link=kbt7x2m')).toContain('value="a.home.0127"');
    await one.tap('a.home.0127');
    expect(await stages()).toEqual(['arrived', 'got_matches']);
    expect(await database.db.all(sql`select n from link_count`)).toEqual([{ n: 1 }, { n: 1 }]);
  });

  it('opens with a start link where an earlier conversation has ended', async () => {
    const { visitor, setClock, count } = await site();
    const one = visitor();
    await one.begin();
    setClock(later(60));
    expect(await one.open('/chat?link=kista-1')).toContain('href="/chat?at=lang.sv..kista-1"');
    await one.tap('lang.sv..kista-1');
    expect(await one.tap('consent.sv.yes.kista-1')).toContain('Vilket jobb söker du?');
    expect(await count('address')).toBe(2);
  });

  it('shows what is left as a table that can be read, drawn without inline styles', async () => {
    const { visitor } = await site();
    const one = visitor();
    await one.begin();
    await one.tap('a.work.5330');
    const card = await one.say('Stockholm');
    const page = await one.tap(/value="(left\.\w+)"/.exec(card)?.[1] ?? '');
    expect(page).toContain('<table class="bars">');
    expect(page).toMatch(/<th scope="row">.*Hyra<\/th><td>11\u00a0100\u00a0kr<\/td>/);
    expect(page.match(/<svg class="bar"[^>]*aria-hidden="true"/g)).toHaveLength(2);
    expect(page).not.toContain('style=');
  });

  it('shows the same again when the page is loaded again', async () => {
    const { visitor } = await site();
    const one = visitor();
    await one.begin();
    await one.tap('a.work.5330');
    const before = one.html().replace(/name="n" value="[^"]*"/g, '');
    await one.open('/chat');
    expect(one.html().replace(/name="n" value="[^"]*"/g, '')).toBe(before);
  });

  it('says in the same words what was not understood, once', async () => {
    const { visitor } = await site();
    const one = visitor();
    await one.begin();
    await one.tap('a.work.5330');
    expect(await one.say('qwertyqwerty')).toContain('Jag hittar inte den platsen');
    expect(await one.open('/chat')).not.toContain('Jag hittar inte den platsen');
  });

  it('counts a form once, however often it is sent', async () => {
    const { visitor, database } = await site();
    const one = visitor();
    await one.begin();
    await one.tap('a.work.5330');
    await one.say('Fittja');
    await one.tap('go.fit');
    await one.tap('a.movers.me_and_children');
    const marks = one.marks();
    await one.post('/chat', { ...marks, tap: 'm.children_ages.0_5' });
    expect(await one.post('/chat', { ...marks, tap: 'm.children_ages.0_5' })).toContain('✓ 0–5 år');
    const [row] = await database.db.all<{ revision: number }>(sql`select revision from person`);
    expect(row?.revision).toBe(6);
  });

  it('begins one conversation when the first form is sent twice', async () => {
    const { visitor, count } = await site();
    const one = visitor();
    await one.open('/chat?at=lang.sv');
    const marks = one.marks();
    const twice = () => one.post('/chat', { ...marks, tap: 'consent.sv.yes' });
    await twice();
    one.cookies.clear();
    expect(await twice()).toContain('Vilket jobb söker du?');
    expect(await count('person')).toBe(1);
  });

  it('opens no conversation with its first form once something has been said in it', async () => {
    const { visitor, count } = await site();
    const [one, other] = [visitor(), visitor()];
    await one.open('/chat?at=lang.sv');
    const first = { ...one.marks(), tap: 'consent.sv.yes' };
    await one.post('/chat', first);
    await one.tap('a.work.5330');
    expect(await other.post('/chat', first)).toContain('Vilket jobb söker du?');
    expect(other.html()).not.toContain('class="answer"');
    expect(other.cookies.get('landa')).not.toBe(one.cookies.get('landa'));
    expect(await count('person')).toBe(2);
  });

  it.each(['cross-site', 'same-site'])('takes no form from a page elsewhere (%s)', async (from) => {
    const { visitor, count } = await site();
    const [owner, lured] = [visitor(), visitor({ 'Sec-Fetch-Site': from })];
    await owner.open('/chat?at=lang.sv');
    await lured.post('/chat', { ...owner.marks(), tap: 'consent.sv.yes' });
    expect(lured.cookies.size).toBe(0);
    expect(await count('person')).toBe(0);
  });

  it('takes no form that was made for somebody else', async () => {
    const { visitor } = await site();
    const [one, other] = [visitor(), visitor()];
    await one.begin();
    await other.begin();
    await one.post('/chat', { ...other.marks(), tap: 'a.work.5330' });
    expect(one.html()).toContain('Den knappen är gammal');
    expect(one.html()).toContain('Vilket jobb söker du?');
    await one.post('/chat', { n: '1.aaaaaaaaaaaaaaaaaaaa', m: '0', say: 'Fittja' });
    expect(one.html()).toContain('Vilket jobb söker du?');
  });

  it('answers in the language of the browser, and in the one that is chosen', async () => {
    const { visitor } = await site();
    const one = visitor({ 'Accept-Language': 'ar-SY,ar;q=0.9,en;q=0.5' });
    expect(await one.open('/chat')).toContain('<html lang="ar" dir="rtl">');
    expect(await one.open('/chat?lang=so')).toContain('<html lang="so" dir="ltr">');
    expect(await visitor({ 'Accept-Language': 'xx;q=*' }).open('/chat')).toContain('<html lang="sv"');
  });

  it('brings a start link through to consent', async () => {
    const { visitor } = await site();
    const one = visitor();
    await one.open('/chat?link=abc-123');
    expect(one.html()).toContain('href="/chat?at=lang.sv..abc-123"');
    await one.open('/chat?at=lang.sv..abc-123');
    expect(one.html()).toContain('value="consent.sv.yes.abc-123"');
  });

  it('refuses what is far too long, and keeps the conversation', async () => {
    const { visitor } = await site();
    const one = visitor();
    await one.begin();
    await one.say('x'.repeat(20_000));
    expect(one.html()).toContain('Texten är för lång');
    expect(one.html()).toContain('Vilket jobb söker du?');
  });

  it('lets nothing be kept, framed or loaded from elsewhere', async () => {
    const { visitor } = await site();
    const one = visitor();
    await one.open('/chat');
    const headers = one.last()?.headers;
    expect(headers?.get('Cache-Control')).toBe('no-store');
    expect(headers?.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect(headers?.get('Content-Security-Policy')).not.toContain('unsafe');
    expect(headers?.get('Referrer-Policy')).toBe('no-referrer');
    expect(one.html()).not.toMatch(/<script(?![^>]* src=)|style="|onclick/);
  });
});

describe('on a shared computer', () => {
  it('the cookie ends with the browser, and is out of reach for scripts', async () => {
    const { visitor, app } = await site();
    const one = visitor();
    await one.open('/chat?at=lang.sv');
    const response = await app.server.request('/chat', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: String(new URLSearchParams({ ...one.marks(), tap: 'consent.sv.yes' })),
    });
    expect(response.headers.get('Set-Cookie')).toMatch(/^landa=s\.[\w-]+; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('twenty minutes without a sign of life end it, and nothing is left', async () => {
    const { visitor, setClock, store, count, current } = await site();
    const one = visitor();
    await one.begin();
    await one.tap('a.work.5330');
    setClock(later(19));
    expect(await one.open('/chat')).toContain('Var bor du nu?');
    setClock(later(38));
    expect(await one.open('/chat')).toContain('Var bor du nu?');
    setClock(later(59));
    expect(await one.say('Fittja')).toContain('Samtalet är slut');
    expect(one.cookies.has('landa')).toBe(false);
    await store.sweepLapsed(current().now());
    for (const table of ['person', 'address', 'wish']) expect(await count(table), table).toBe(0);
  });

  it('a sign of life from an open page keeps it', async () => {
    const { visitor, setClock } = await site();
    const one = visitor();
    await one.begin();
    setClock(later(19));
    await one.post('/chat/here', {});
    expect(one.last()?.status).toBe(204);
    setClock(later(38));
    expect(await one.open('/chat')).toContain('Vilket jobb söker du?');
  });

  it('who says that the device is their own finds everything after eighty days', async () => {
    const { visitor, setClock } = await site();
    const [first, second] = [visitor(), visitor()];
    await first.begin('sv', { keep: '1' });
    await second.begin();
    expect(second.html()).toContain('spara i 90 dagar');
    await second.post('/chat/keep', { ...second.marks(), keep: '1' });
    expect(second.html()).toContain('spara inte');
    setClock(later(80 * 24 * 60));
    expect(await first.open('/chat')).toContain('Vilket jobb söker du?');
    expect(await second.open('/chat')).toContain('Vilket jobb söker du?');
    // The cookie would otherwise end ninety days after the first of them.
    expect(second.last()?.headers.get('Set-Cookie')).toMatch(/^landa=k\..*Max-Age=7776000/);
    await second.post('/chat/keep', { ...second.marks(), keep: '0' });
    setClock(later(80 * 24 * 60 + 21));
    expect(await second.open('/chat')).toContain('Samtalet är slut');
  });

  it('a page without scripts leaves by itself, to the end in its own language', async () => {
    const { visitor } = await site();
    const one = visitor({ 'Accept-Language': 'sv' });
    expect(await one.begin('so')).toContain('content="1200;url=/chat/ended?why=idle&amp;lang=so"');
  });

  it('"End and clear" asks once, then leaves nothing', async () => {
    const { visitor, count } = await site();
    const one = visitor();
    await one.begin();
    expect(await one.open('/chat/end')).toContain('Vill du avsluta och rensa?');
    expect(await count('person')).toBe(1);
    await one.post('/chat/end', { ...one.marks(), lang: 'sv' });
    expect(one.cleared()).toBe('"cache", "storage"');
    expect(one.html()).toContain('Allt är borta');
    expect(one.cookies.has('landa')).toBe(false);
    for (const table of ['person', 'address', 'wish']) expect(await count(table), table).toBe(0);
  });

  it('"Forget me" in the conversation does the same', async () => {
    const { visitor, count } = await site();
    const one = visitor();
    await one.begin();
    await one.say('/forget');
    await one.tap('forget.yes');
    expect(one.html()).toContain('Allt är raderat');
    expect(await count('person')).toBe(0);
    expect(one.cookies.has('landa')).toBe(false);
  });

  it('all that we keep can be taken along as a file', async () => {
    const { visitor } = await site();
    const one = visitor();
    await one.begin();
    await one.tap('a.work.5330');
    expect(await one.say('/mydata')).toContain('href="/chat/mydata.json"');
    const file = JSON.parse(await one.open('/chat/mydata.json'));
    expect(file).toMatchObject({ locale: 'sv', answers: { work: ['5330'] } });
    expect(await one.open('/chat')).toContain('Allt vi har sparat om dig');
  });
});

describe('a link to a conversation in Telegram', () => {
  async function offered() {
    const made = await site({ config: { PUBLIC_URL: 'https://landa.example.se' } });
    let token = '';
    const send = (updateId: number, tap: string) =>
      receiveUpdate(
        made.app.advisor,
        {
          updateId,
          address: { channel: 'telegram', id: '7' },
          input: { kind: 'tap', tap, messageId: 1 },
          isPrivate: true,
        },
        {
          tell: async ({ screen }) => {
            token = /chat\/join\/([\w-]+)/.exec(JSON.stringify(screen?.rows))?.[1] ?? '';
            return { messageId: updateId };
          },
        },
      );
    await send(1, 'consent.sv.yes');
    await send(2, 'go.join');
    return { ...made, token };
  }

  it('a no leads to where one can begin, and says of nothing that it has ended', async () => {
    const { visitor, token } = await offered();
    const one = visitor();
    expect(await one.open(`/chat/join/${token}`)).toContain('Vill du fortsätta samtalet här?');
    expect(await one.tap(`join.${token}.no`)).not.toContain('Samtalet är slut');
    expect(one.cookies.size).toBe(0);
  });

  it('says so when it was used while the question stood on the page', async () => {
    const { visitor, token } = await offered();
    const [one, other] = [visitor(), visitor()];
    await one.open(`/chat/join/${token}`);
    await other.open(`/chat/join/${token}`);
    expect(await other.tap(`join.${token}.yes`)).toContain('Nu är det samma samtal på båda ställena');
    expect(await one.tap(`join.${token}.yes`)).toContain('Länken har redan använts');
  });

  it('asks in the language that is chosen on the page', async () => {
    const { visitor, token } = await offered();
    expect(await visitor().open(`/chat/join/${token}?lang=ar`)).toContain('<html lang="ar" dir="rtl">');
  });
});

describe('the invented households', () => {
  it.each(['family', 'couple', 'young'])(
    '%s is played to its end, and nothing is stored',
    async (example) => {
      const { visitor, count } = await site();
      const one = visitor();
      for (const language of ['sv', 'ar', 'so', 'en']) {
        await one.open(`/chat?example=${example}&lang=${language}&n=99`);
        expect(one.last()?.status).toBe(200);
        expect(one.html()).toContain('class="points"');
        expect(one.html().match(/class="answer"/g)?.length).toBeGreaterThanOrEqual(7);
        // Every word they say is on a button, or typed.
        expect(one.html()).not.toMatch(/class="answer"><span class="unseen">[^<]*<\/span><\/p>/);
      }
      expect(one.cookies.size).toBe(0);
      for (const table of ['person', 'address', 'wish', 'tally']) expect(await count(table), table).toBe(0);
    },
  );

  it('an unknown one is the first', async () => {
    const { visitor } = await site();
    expect(await visitor().open('/chat?example=nobody&n=x')).toContain('En mamma med barn');
  });
});

describe('a link from Telegram', () => {
  const telegram = { channel: 'telegram', id: '700' } as const;

  async function withLink() {
    const made = await site({ config: { PUBLIC_URL: 'http://landa.example.se' } });
    let updateId = 0;
    const tap = async (data: string) => {
      let url = '';
      const input = { kind: 'tap', tap: data, messageId: 1 } as const;
      await receiveUpdate(
        made.current().advisor,
        { updateId: ++updateId, address: telegram, input, isPrivate: true },
        {
          tell: async ({ screen }) => {
            for (const { action } of screen?.rows.flat() ?? []) if ('url' in action) url = action.url;
            return { messageId: updateId };
          },
        },
      );
      return url;
    };
    await tap('consent.so.yes');
    await tap('a.work.5330');
    return { ...made, link: new URL(await tap('go.join')).pathname };
  }

  it('opens a question in the language of the conversation, and joins on a yes', async () => {
    const { visitor, link, count } = await withLink();
    const one = visitor();
    expect(await one.open(link)).toContain('<html lang="so"');
    expect(await one.open(link)).toContain('value="join.');
    expect(one.cookies.size).toBe(0);
    const token = link.split('/').at(-1);
    await one.tap(`join.${token}.yes`);
    expect(one.html()).toContain('class="note"');
    expect(one.html()).toContain('class="answer"');
    expect(one.cookies.get('landa')).toMatch(/^s\./);
    expect(await count('person')).toBe(1);
    expect(await visitor().open(link)).toContain('href="/chat?lang=sv"');
  });

  it('a no leaves nothing, and the browser can end without ending Telegram', async () => {
    const { visitor, link, count, store, app } = await withLink();
    const token = link.split('/').at(-1);
    const no = visitor();
    await no.open(link);
    expect(await no.tap(`join.${token}.no`)).toContain('href="/chat?at=lang.sv"');
    expect(await count('address')).toBe(1);
    const yes = visitor();
    await yes.open(link);
    await yes.tap(`join.${token}.yes`);
    expect(await yes.open('/chat/end')).toContain('Telegram');
    await yes.post('/chat/end', { ...yes.marks(), lang: 'so' });
    expect(await store.load(telegram, app.now())).toBeDefined();
    expect(await count('address')).toBe(1);
  });
});

describe('a job that a neighbour has passed on', () => {
  it('stands first after the yes, in the language of who opens it', async () => {
    const { visitor } = await site();
    const one = visitor({ 'Accept-Language': 'so' });
    expect(await one.open('/s/v-sample0008')).toContain('Qof ayaa kuu fikiray');
    await one.open('/chat?link=v-sample0008');
    await one.tap('lang.so..v-sample0008');
    const card = await one.tap('consent.so.yes.v-sample0008');
    expect(card).toContain('Qof ayaa kuu fikiray');
    expect(card).toContain('Vårdbiträde till äldreboende');
  });

  it('opens in a conversation that is under way, and leaves its answers as they are', async () => {
    const { visitor } = await site();
    const one = visitor();
    await one.begin();
    await one.tap('a.work.5330');
    const card = await one.open('/chat?link=v-sample0007');
    expect(card).toContain('Någon tänkte på dig');
    expect(await one.tap('go.fit')).toContain('Var bor du nu?');
  });

  it('says so kindly when it has closed or never was', async () => {
    const { visitor } = await site();
    const one = visitor();
    await one.begin();
    const gone = await one.open('/chat?link=v-zzzzzzzzzz');
    expect(gone).toContain('Någon tänkte på dig');
    expect(gone).toContain('Det jobbet är inte längre öppet');
  });
});
