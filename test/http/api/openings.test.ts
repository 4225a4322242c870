import { describe, expect, it } from 'vitest';
import { bigFiles } from '../../../src/node/big-files.ts';
import { job, openApi } from '../../support/openings-api.ts';
import { testNow, wireAt } from '../../support/test-app.ts';

describe('an opening that is sent', () => {
  it('is a vacancy for job seekers, with what its text says', async () => {
    const { send, seen } = await openApi();
    const answer = await send('POST', '/openings', job({ moversWelcome: true, housing: {} }));
    expect(answer.status).toBe(200);
    expect(answer.body.results).toEqual([
      { reference: 'VO-2026-17', id: expect.any(String), outcome: 'created' },
    ]);
    const [vacancy] = await seen();
    expect(vacancy).toMatchObject({
      employer: 'Storumans kommun',
      municipality: '2421',
      group: '5321',
      permanence: 'permanent',
      places: 2,
      working: { times: ['evening', 'day'] },
      helpWithHousing: { sentence: 'Vi hjälper till med bostad.' },
      additions: { statedOn: '2026-11-24', moversWelcome: true, housing: {} },
    });
  });

  it('is the same opening when it comes again, and is updated when it says something else', async () => {
    const { send, seen } = await openApi();
    const first = await send('POST', '/openings', job());
    const again = await send('POST', '/openings', job());
    const changed = await send('POST', '/openings', job({ places: 4 }));
    const outcomes = [first, again, changed].map(({ body }) => body.results[0].outcome);
    expect(outcomes).toEqual(['created', 'unchanged', 'updated']);
    expect(new Set([first, again, changed].map(({ body }) => body.results[0].id)).size).toBe(1);
    expect((await seen()).map(({ places }) => places)).toEqual([4]);
  });

  it('is refused with every bad field by its pointer, in the language that is asked for', async () => {
    const { send, seen } = await openApi();
    const bad = job({
      places: 0,
      lastDay: '2026-13-40',
      pay: { min: 30_000, max: 20_000, per: 'month' },
      x: 1,
    });
    const { status, body, headers } = await send('POST', '/openings', bad, { 'Accept-Language': 'sv' });
    expect(status).toBe(422);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body.type).toBe('urn:landa:problem:bad-fields');
    expect(body.errors).toEqual(
      expect.arrayContaining([
        { pointer: '/places', code: 'too-small', detail: 'Talet ska vara minst 1.' },
        { pointer: '/lastDay', code: 'date', detail: 'Skriv dagen så här: 2026-11-23.' },
        {
          pointer: '/x',
          code: 'unknown-field',
          detail: 'Det här fältet finns inte. Kontrollera hur det stavas.',
        },
      ]),
    );
    const english = await send('POST', '/openings', job({ apply: {} }));
    expect(english.body.errors).toEqual([
      {
        pointer: '/apply',
        code: 'apply-unreachable',
        detail: 'Give a web address or an e-mail address for applications.',
      },
    ]);
    expect(await seen()).toEqual([]);
  });

  it('has an occupation that is known, or is told what it may have meant', async () => {
    const { send } = await openApi();
    const near = await send('POST', '/openings/check', job({ occupation: 'Vårdkraft' }));
    expect(near.body.results[0].errors[0].pointer).toBe('/occupation');
    for (const occupation of ['5321', 'bSEB_VKd_Ub3', 'undersköterska']) {
      const { body } = await send('POST', '/openings/check', job({ occupation }));
      expect(body.results[0].errors, occupation).toEqual([]);
    }
  });

  it('must not ask for a sex or an age, unless the municipality has checked that it may', async () => {
    const { send, seen } = await openApi();
    const demanding = job({ text: 'Vi söker en kvinna till vårt team. Du trivs med människor.' });
    const refused = await send('POST', '/openings', demanding);
    expect(refused.body.errors[0]).toMatchObject({ pointer: '/text', code: 'unsuitable' });
    expect(refused.body.errors[0].detail).toContain('Vi söker en kvinna till vårt team');
    expect((await send('POST', '/openings', { ...demanding, demandsAreLawful: true })).status).toBe(200);
    expect(JSON.stringify(await seen())).not.toContain('kvinna');
  });

  it('keeps no e-mail address and no number out of its free text', async () => {
    const { send } = await openApi();
    const text = 'Ring Anna på 070-123 45 67 eller skriv till anna@example.se.';
    const { body } = await send('POST', '/openings', job({ text }));
    const stored = await send('GET', `/openings/${body.results[0].id}`);
    expect(stored.body.opening.text).toBe('Ring Anna på [telefon] eller skriv till [e-post].');
  });

  it('from a municipality that is not rural is refused', async () => {
    const { send, store, app, keyFor } = await openApi();
    await store.openAccount('0180', app.now());
    const { secret } = await keyFor('0180');
    const { body } = await send('POST', '/openings', job(), {}, secret);
    expect(body.errors).toEqual([expect.objectContaining({ code: 'not-rural' })]);
  });
});

describe('many openings at once', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => job({ reference: `R${index}`, places: 1 + (index % 5) }));

  it('500 are taken in one request, and 501 are not', async () => {
    const { send, seen } = await openApi();
    const { status, body } = await send('POST', '/openings', many(500));
    expect(status).toBe(200);
    expect(body.results).toHaveLength(500);
    expect(await seen()).toHaveLength(500);
    expect((await send('POST', '/openings', many(501))).status).toBe(422);
  });

  it('are all refused when one is bad: nothing is half done', async () => {
    const { send, seen } = await openApi();
    const list = [...many(3), job({ reference: 'R3', employment: 'forever' }), job({ reference: 'R0' })];
    const { status, body } = await send('POST', '/openings', list);
    expect(status).toBe(422);
    expect(body.errors).toEqual([
      {
        pointer: '/3/employment',
        code: 'not-among',
        detail: 'Choose one of these: permanent, temporary, seasonal, on_call, unknown.',
      },
    ]);
    expect(await seen()).toEqual([]);
    const twice = await send('POST', '/openings', [job(), job()]);
    expect(twice.body.errors).toEqual([expect.objectContaining({ pointer: '/1/reference' })]);
  });

  it('are listed page by page, each once', async () => {
    const { send } = await openApi();
    await send('POST', '/openings', many(25));
    const met: string[] = [];
    for (let after = ''; ; ) {
      const { body } = await send('GET', `/openings?limit=10${after ? `&after=${after}` : ''}`);
      met.push(...body.openings.map(({ opening }: { opening: { reference: string } }) => opening.reference));
      if (body.next === null) break;
      after = body.next;
    }
    expect(met.toSorted()).toEqual(
      many(25)
        .map(({ reference }) => reference)
        .toSorted(),
    );
    expect((await send('GET', '/openings?limit=0')).body.errors[0].pointer).toBe('/limit');
  });
});

describe('a request that can be recognised', () => {
  it('is answered once, word for word, and its key belongs to no other', async () => {
    const { send, seen } = await openApi();
    const headers = { 'Idempotency-Key': 'a-1' };
    const first = await send('POST', '/openings', job(), headers);
    await send('POST', '/openings', job({ places: 9 }));
    const again = await send('POST', '/openings', job(), headers);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect((await seen()).map(({ places }) => places)).toEqual([9]);
    const other = await send('POST', '/openings', job({ places: 3 }), headers);
    expect(other.status).toBe(422);
    expect(other.body.type).toBe('urn:landa:problem:key-reused');
  });

  it('sent twice at the same moment stores one opening', async () => {
    const { send, seen } = await openApi();
    const both = await Promise.all(
      Array.from({ length: 6 }, () => send('POST', '/openings', job(), { 'Idempotency-Key': 'b-1' })),
    );
    expect(new Set(both.map(({ body }) => body.results?.[0]?.id)).size).toBe(1);
    expect(both.map(({ status }) => status)).toEqual(Array(6).fill(200));
    expect(await seen()).toHaveLength(1);
  });
});

describe('one opening', () => {
  const start = async () => {
    const api = await openApi();
    const { body } = await api.send('POST', '/openings', job());
    return { ...api, id: body.results[0].id as string };
  };

  it('is read, replaced and patched; only by whoever has seen its last state, if they say so', async () => {
    const { send, id, seen } = await start();
    const read = await send('GET', `/openings/${id}`);
    expect(read.body.opening).toMatchObject({ reference: 'VO-2026-17', places: 2 });
    const etag = read.headers.get('etag') ?? '';
    const patched = await send('PATCH', `/openings/${id}`, { places: 5, text: null }, { 'If-Match': etag });
    expect(patched.body.opening).toMatchObject({ places: 5, text: '' });
    expect((await send('PATCH', `/openings/${id}`, { places: 6 }, { 'If-Match': etag })).status).toBe(412);
    expect((await send('PUT', `/openings/${id}`, job({ places: 7 }))).body.opening.places).toBe(7);
    expect((await seen()).map(({ places }) => places)).toEqual([7]);
    expect((await send('PATCH', `/openings/${id}`, { reference: 'other' })).body.errors[0].pointer).toBe(
      '/reference',
    );
    expect((await send('PATCH', `/openings/${id}`, { places: 'many' })).body.errors[0]).toEqual({
      pointer: '/places',
      code: 'kind-number',
      detail: 'A number is expected here.',
    });
  });

  it('that is filled is gone for job seekers, stays so when it is sent again, and opens with PUT', async () => {
    const { send, id, seen } = await start();
    expect((await send('POST', `/openings/${id}/filled`)).body.state).toBe('filled');
    expect(await seen()).toEqual([]);
    expect((await send('POST', '/openings', job())).body.results[0].outcome).toBe('closed');
    expect((await send('PATCH', `/openings/${id}`, { places: 3 })).status).toBe(409);
    expect(await seen()).toEqual([]);
    expect((await send('PUT', `/openings/${id}`, job())).body.state).toBe('open');
    expect(await seen()).toHaveLength(1);
    expect((await send('GET', '/openings?state=filled')).body.openings).toEqual([]);
  });

  it('that is withdrawn can still be read', async () => {
    const { send, id, seen } = await start();
    expect((await send('DELETE', `/openings/${id}`)).status).toBe(204);
    expect((await send('DELETE', `/openings/${id}`)).status).toBe(204);
    expect(await seen()).toEqual([]);
    expect((await send('GET', `/openings/${id}`)).body.state).toBe('withdrawn');
  });

  it('is nobody else’s', async () => {
    const { send, id, store, app, keyFor, seen } = await start();
    await store.openAccount('2083', app.now());
    const { secret } = await keyFor('2083');
    for (const [method, path, body] of [
      ['GET', `/openings/${id}`, undefined],
      ['PUT', `/openings/${id}`, job()],
      ['PATCH', `/openings/${id}`, { places: 9 }],
      ['DELETE', `/openings/${id}`, undefined],
      ['POST', `/openings/${id}/filled`, undefined],
    ] as const)
      expect((await send(method, path, body, {}, secret)).status, `${method} ${path}`).toBe(404);
    expect((await send('GET', '/openings', undefined, {}, secret)).body.openings).toEqual([]);
    expect(await seen()).toHaveLength(1);
  });
});

describe('a key', () => {
  it('is needed, known, not revoked, and good for this', async () => {
    const { send, store, app, key, keyFor } = await openApi();
    for (const from of ['', 'landa_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx']) {
      const { status, headers, body } = await send('GET', '/openings', undefined, {}, from);
      expect(status).toBe(401);
      expect(headers.get('www-authenticate')).toContain('Bearer');
      expect(body.type).toBe('urn:landa:problem:unauthorized');
    }
    const reader = await keyFor('2421', ['openings:read']);
    expect((await send('GET', '/openings', undefined, {}, reader.secret)).status).toBe(200);
    expect((await send('POST', '/openings', job(), {}, reader.secret)).status).toBe(403);
    await store.revokeKey(key.id, app.now());
    expect((await send('GET', '/openings')).status).toBe(401);
  });

  it('stops working when its municipality leaves', async () => {
    const { send, store, app } = await openApi();
    await store.closeAccount('2421', app.now());
    expect((await send('GET', '/openings')).status).toBe(401);
  });

  it('may ask sixty times at once, and is then told when to come again', async () => {
    const { send, setClock } = await openApi();
    // The clock of the test runs on, so a few more may pass.
    let limited = await send('GET', '/openings');
    for (let asked = 1; limited.status === 200 && asked < 70; asked++)
      limited = await send('GET', '/openings');
    expect(limited.status).toBe(429);
    expect(limited.headers.get('retry-after')).toBe('1');
    setClock('2026-11-24T08:00:20Z');
    expect((await send('GET', '/openings')).status).toBe(200);
  });
});

describe('what is no request of ours', () => {
  it.each([
    ['GET', '/nothing', undefined, {}, 404, 'not-found'],
    ['PUT', '/openings', job(), {}, 405, 'method-not-allowed'],
    ['POST', '/openings', '{"reference":', {}, 400, 'not-json'],
    ['POST', '/openings', 'a,b', { 'Content-Type': 'text/csv' }, 415, 'not-json-type'],
    ['POST', '/openings', [], {}, 422, 'bad-fields'],
    ['POST', '/openings', 'null', {}, 422, 'bad-fields'],
    ['POST', '/openings', '"text"', {}, 422, 'bad-fields'],
    ['POST', '/openings', `["${'x'.repeat(5 * 1024 * 1024)}"]`, {}, 413, 'too-large'],
  ] as const)('%s %s is answered with a problem', async (method, path, body, headers, status, type) => {
    const { send } = await openApi();
    const answer = await send(method, path, body, headers);
    expect(answer.status).toBe(status);
    expect(answer.body.type).toBe(`urn:landa:problem:${type}`);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it('a database that is away is said so, and nothing of what was sent is logged', async () => {
    const { store, database, secret } = await openApi();
    const logged: string[] = [];
    const { server } = wireAt(store, testNow, undefined, {}, { log: (line) => logged.push(line) });
    database.close();
    const response = await server.request('/v1/openings', {
      method: 'POST',
      headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(job()),
    });
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('10');
    expect(await response.json()).toMatchObject({ type: 'urn:landa:problem:out-of-service' });
    expect(logged).toEqual([expect.stringMatching(/^POST \/v1\/openings: \w+$/)]);
  });
});

describe('the description', () => {
  it('is a page that reads without a script, and asks nothing of anyone else', async () => {
    const { app } = await openApi();
    const page = await (await app.server.request('/v1/docs')).text();
    expect(page).toContain('POST /v1/openings');
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect((await app.server.request('/v1/docs/package.json')).status).toBe(404);
  });

  it('is shown by the viewer that installation has brought', async () => {
    expect((await bigFiles('api-viewer.js'))?.type).toContain('javascript');
    expect(await bigFiles('../package.json')).toBeUndefined();
    expect(await bigFiles('nothing.js')).toBeUndefined();
  });
});

describe('what a municipality says of itself', () => {
  it('is put, read back, and refused with its bad fields', async () => {
    const { send } = await openApi();
    expect((await send('GET', '/town')).status).toBe(404);
    const said = { statedOn: '2026-11-20' };
    expect((await send('PUT', '/town', said)).body).toEqual(said);
    expect((await send('GET', '/town')).body).toEqual(said);
    const { status, body } = await send('PUT', '/town', { statedOn: '2030-01-01' });
    expect([status, body.errors[0].pointer]).toEqual([422, '/statedOn']);
  });
});
