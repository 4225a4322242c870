const tools = new URL('../../../../shared/tools/strict-telegram/', import.meta.url);

export interface StrictMessage {
  readonly message_id: number;
  readonly from: 'bot' | 'user';
  readonly text?: string;
  readonly reply_markup?: {
    readonly inline_keyboard?: readonly (readonly { text: string; callback_data?: string }[])[];
  };
}
export interface StrictScreen {
  readonly text: string;
  readonly messages: readonly StrictMessage[];
}
/** One person with Telegram in the hand, as the tool's own client plays them. */
export interface StrictUser {
  send(text: string): Promise<unknown>;
  tap(data: string, options: { readonly message_id: number }): Promise<unknown>;
  settled(options: { readonly timeout: number }): Promise<StrictScreen>;
}
export interface Violation {
  readonly rule: string;
  readonly severity: string;
  readonly detail?: string;
}
export interface StrictStats {
  readonly seconds: number;
  readonly calls: Readonly<Record<string, number>>;
  readonly errors: Readonly<Record<string, number>>;
  readonly updates: Readonly<
    Record<
      | 'created'
      | 'attempts'
      | 'retries'
      | 'non2xx'
      | 'connectErrors'
      | 'duplicates'
      | 'reordered'
      | 'pending'
      | 'expired',
      number
    >
  >;
  readonly latency_ms: Readonly<
    Record<'ack', { readonly n: number; readonly p50: number; readonly p99: number; readonly max: number }>
  >;
}
export interface StrictTelegram {
  readonly url: string;
  readonly token: string;
  /** Somebody who has never written to the bot. */
  readonly user: (id: number, language: string) => StrictUser;
  /** What the deploy script does for the Worker, and the bot in webhook mode by itself. */
  readonly setWebhook: (url: string, secret: string) => Promise<void>;
  /** Errors and warnings. */
  readonly violations: () => Promise<readonly Violation[]>;
  /** How many faults of this kind Telegram has had, as asked for. */
  readonly injected: (kind: string) => Promise<number>;
  readonly stats: () => Promise<StrictStats>;
  /** No more trouble than asked for from here on. */
  readonly clearFaults: () => Promise<void>;
  readonly addFault: (fault: object) => Promise<void>;
  /** What many people do at once. */
  readonly bulk: (actions: readonly object[]) => Promise<void>;
  /** How many messages of the bot's each of these chats shows. */
  readonly received: (firstChat: number, count: number) => Promise<ReadonlyMap<number, number>>;
  readonly close: () => Promise<void>;
}

/** Telegram at its strictest, flood limits on; a tenth of the updates comes twice, a tenth out of order. */
export async function startStrictTelegram(options: object = {}): Promise<StrictTelegram> {
  const server = (await import(new URL('server.mjs', tools).href)) as {
    startStrictTelegram: (options: object) => Promise<{ url: string; close: () => Promise<void> }>;
  };
  const client = (await import(new URL('client.mjs', tools).href)) as {
    StrictUser: new (url: string, id: number, who: object) => StrictUser;
    control: (url: string, verb: string, path: string, body?: object) => Promise<unknown>;
  };
  const { url, close } = await server.startStrictTelegram({ port: 0, ...options });
  const control = (verb: string, path: string, body?: object) =>
    client.control(url, verb, `/control/${path}`, body);
  await control('POST', 'faults', { kind: 'duplicate', probability: 0.1 });
  await control('POST', 'faults', { kind: 'reorder', probability: 0.1, window: 3, delay_ms: 150 });
  const token = '42:STRICT-TEST-TOKEN';
  return {
    url,
    token,
    setWebhook: async (address, secret) => {
      const form = {
        url: address,
        secret_token: secret,
        max_connections: 40,
        allowed_updates: ['message', 'callback_query', 'my_chat_member'],
      };
      const answer = await fetch(`${url}/bot${token}/setWebhook`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(form),
      });
      if (!answer.ok) throw new Error(`setWebhook: ${answer.status}`);
    },
    user: (id, language) => new client.StrictUser(url, id, { first_name: 'A', language_code: language }),
    injected: async (kind) => {
      const found = await control('GET', 'violations?rule=injected_fault&limit=10000');
      const { violations } = found as { violations: readonly Violation[] };
      return violations.filter(({ detail }) => detail === kind).length;
    },
    violations: async () => {
      const found = await control('GET', 'violations?severity=error,warning&limit=10000');
      return (found as { violations: readonly Violation[] }).violations;
    },
    clearFaults: async () => {
      await control('DELETE', 'faults');
    },
    addFault: async (fault) => {
      await control('POST', 'faults', fault);
    },
    bulk: async (actions) => {
      for (let from = 0; from < actions.length; from += 2000)
        await control('POST', 'bulk', actions.slice(from, from + 2000));
    },
    received: async (firstChat, count) => {
      const got = new Map<number, number>();
      for (let chat = firstChat; chat < firstChat + count; chat++) {
        const { messages } = (await control('GET', `chats/${chat}`)) as StrictScreen;
        const own = messages.filter(({ from }) => from === 'bot').length;
        if (own > 0) got.set(chat, own);
      }
      return got;
    },
    stats: async () => (await control('GET', 'stats')) as StrictStats,
    close,
  };
}
