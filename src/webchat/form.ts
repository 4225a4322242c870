import * as z from 'zod';
import type { Input, Signer } from '../app/ports.ts';
import type { Visit } from './visit.ts';

/** What a form carries besides what was said: it counts once, and only from this browser. */
export interface FormMarks {
  readonly nonce: string;
  /** The message that the page showed. */
  readonly messageId: number;
}

const formSchema = z.object({
  n: z.string().regex(/^\d{1,16}\.[A-Za-z0-9_-]{10,64}$/),
  m: z.coerce.number().int().nonnegative().catch(0),
  tap: z.string().max(64).optional(),
  say: z.string().max(4096).optional(),
  keep: z.literal('1').optional(),
});

export interface ReceivedForm {
  readonly updateId: number;
  readonly input: Input;
  readonly isKept: boolean;
}

/** A number for one form, bound to the visit it was made for. */
export async function makeNonce(signer: Signer, visit: Visit | undefined): Promise<string> {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  const number = (high % 0x200000) * 0x1_0000_0000 + low;
  return `${number}.${await signer.sign(boundTo(visit, number))}`;
}

/** Undefined for a form that is not ours, or was made for another visit. */
export async function readForm(
  fields: Readonly<Record<string, unknown>>,
  signer: Signer,
  visit: Visit | undefined,
): Promise<ReceivedForm | undefined> {
  const parsed = formSchema.safeParse(fields);
  if (!parsed.success) return undefined;
  const { n, m, tap, say, keep } = parsed.data;
  const [number = '', signature = ''] = n.split('.');
  if (!(await signer.verify(boundTo(visit, Number(number)), signature))) return undefined;
  const input: Input | undefined =
    tap !== undefined
      ? { kind: 'tap', tap, messageId: m }
      : say !== undefined
        ? toInput(say.trim(), m)
        : undefined;
  return input && { updateId: Number(number), input, isKept: keep === '1' };
}

/** What is typed with a leading slash is a command, as in Telegram. */
function toInput(text: string, messageId: number): Input {
  const command = /^\/([a-z0-9_]{1,32})$/i.exec(text)?.[1]?.toLowerCase();
  if (command === 'start') return { kind: 'start' };
  return command ? { kind: 'command', name: command } : { kind: 'text', text, messageId };
}

function boundTo(visit: Visit | undefined, number: number): string {
  return `form/${visit?.id ?? ''}/${number}`;
}
