import type { Hono } from 'hono';

/** A browser without scripts: keeps cookies, follows redirects, and sends the forms it is shown. */
export function makeVisitor(site: () => Hono, headers: Readonly<Record<string, string>> = {}) {
  const cookies = new Map<string, string>();
  let html = '';
  let path = '/chat';
  let last: Response | undefined;
  let cleared: string | null = null;

  async function open(to: string, init: RequestInit = {}): Promise<string> {
    for (let hops = 0; hops < 5; hops++) {
      const response = await site().request(to, {
        ...init,
        headers: { ...headers, ...Object.fromEntries(new Headers(init.headers)), Cookie: cookieLine() },
      });
      for (const line of response.headers.getSetCookie()) keep(line);
      last = response;
      cleared = response.headers.get('Clear-Site-Data') ?? cleared;
      const next = response.headers.get('Location');
      if (!next) {
        html = await response.text();
        path = to;
        return html;
      }
      to = next.split('#')[0] ?? '';
      init = {};
    }
    throw new Error('redirected in circles');
  }

  function keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (/max-age=0/i.test(line)) cookies.delete(name);
    else cookies.set(name, value);
  }

  function cookieLine(): string {
    return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  const marks = () => ({
    n: /name="n" value="([^"]*)"/.exec(html)?.[1] ?? '',
    m: /name="m" value="([^"]*)"/.exec(html)?.[1] ?? '',
  });
  const post = (to: string, fields: Readonly<Record<string, string>>) =>
    open(to, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: String(new URLSearchParams(fields)),
    });

  return {
    open,
    post,
    marks,
    cookies,
    html: () => html,
    path: () => path,
    last: () => last,
    /** What a page has asked the browser to clear. */
    cleared: () => cleared,
    /** Follows the button or link that says this tap. */
    tap: (tap: string, more: Readonly<Record<string, string>> = {}) => {
      if (html.includes(`href="/chat?at=${encodeURIComponent(tap)}"`))
        return open(`/chat?at=${encodeURIComponent(tap)}`);
      if (!html.includes(`value="${tap}"`)) throw new Error(`no button ${tap} in ${html}`);
      return post('/chat', { ...marks(), ...more, tap });
    },
    say: (text: string) => post('/chat', { ...marks(), say: text }),
    /** From nothing to the first question. */
    begin: async (language = 'sv', more: Readonly<Record<string, string>> = {}) => {
      await open(`/chat?at=lang.${language}`);
      if (!html.includes(`value="consent.${language}.yes"`)) throw new Error(`no consent in ${html}`);
      return post('/chat', { ...marks(), ...more, tap: `consent.${language}.yes` });
    },
  };
}
