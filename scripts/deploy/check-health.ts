import { setTimeout as pause } from 'node:timers/promises';

/** How long a new address may take until the world knows it. */
export interface Patience {
  readonly attempts: number;
  readonly pauseMs: number;
}

/** Waits until the Worker says that it and its database are well. @throws with what was answered last. */
export async function checkHealth(
  publicUrl: string,
  version: string,
  send: typeof fetch,
  { attempts, pauseMs }: Patience,
): Promise<void> {
  let last = '';
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (attempt > 0) await pause(pauseMs);
    last = await ask(`${publicUrl}/healthz`, version, send);
    if (last === 'ready') return;
  }
  throw new Error(`${publicUrl}/healthz ${last}`);
}

async function ask(url: string, version: string, send: typeof fetch): Promise<string> {
  try {
    const response = await send(url, { redirect: 'manual', signal: AbortSignal.timeout(10_000) });
    const text = await response.text();
    const answer = readAnswer(text);
    if (answer === undefined)
      return `answers ${response.status}, and it is not Landa that answers. Does PUBLIC_URL match the address that wrangler printed?`;
    if (answer.version !== version)
      return `is answered by version ${answer.version}, and ${version} was deployed.`;
    if (response.ok && answer.database === 'ready') return 'ready';
    return `says that the database is not well: ${answer.database}. The Worker reaches it with DATABASE_URL and DATABASE_AUTH_TOKEN.`;
  } catch (error) {
    const cause = error instanceof Error ? (error.cause as { code?: string } | undefined) : undefined;
    return `does not answer (${cause?.code ?? (error instanceof Error ? error.name : 'no reason given')}). Does PUBLIC_URL match the address that wrangler printed?`;
  }
}

function readAnswer(text: string): { version?: unknown; database?: unknown } | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null && 'database' in answer ? answer : undefined;
  } catch {
    return undefined;
  }
}
