import { Api } from 'grammy';

/** Telegram's methods. One for each request at the edge; errors are ours to judge, nothing is repeated by itself. */
export function makeApi(token: string, apiRoot: string): Api {
  return new Api(token, { apiRoot, timeoutSeconds: 40 });
}

/** The bot's name, without the sign before it. */
export async function askBotName(token: string, apiRoot: string): Promise<string> {
  return (await makeApi(token, apiRoot).getMe()).username;
}
