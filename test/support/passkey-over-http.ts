import type { makeSoftPasskey } from './soft-passkey.ts';

/** A browser's cookies, kept by hand, over whatever answers requests. */
export function makeBrowser(send: (path: string, init: RequestInit) => Promise<Response>, origin: string) {
  const jar = new Map<string, string>();
  const go = async (method: string, path: string, body?: string, type?: string): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await send(path, {
      method,
      redirect: 'manual',
      headers: { origin, ...(cookie ? { cookie } : {}), ...(type ? { 'content-type': type } : {}) },
      ...(body === undefined ? {} : { body }),
    });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (/Max-Age=0/.test(set)) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
  return {
    jar,
    get: (path: string) => go('GET', path),
    form: (path: string) => go('POST', path, '', 'application/x-www-form-urlencoded'),
    json: (path: string, body: unknown, type = 'application/json') =>
      go('POST', path, JSON.stringify(body), type),
  };
}

export type HandBrowser = ReturnType<typeof makeBrowser>;
export type SoftPasskey = ReturnType<typeof makeSoftPasskey>;

const ask = async (browser: HandBrowser, path: string) =>
  (await (await browser.json(path, {})).json()) as { readonly challenge: string };

export async function addPasskey(browser: HandBrowser, passkey: SoftPasskey): Promise<Response> {
  const asked = await ask(browser, '/staff/account/passkey/ask');
  return browser.json('/staff/account/passkey', passkey.create(asked));
}

export async function signInWith(
  browser: HandBrowser,
  passkey: SoftPasskey,
  options: Parameters<SoftPasskey['get']>[1] = {},
): Promise<Response> {
  const asked = await ask(browser, '/staff/sign-in/passkey/ask');
  return browser.json('/staff/sign-in/passkey', passkey.get(asked, options));
}
