import type { Screen } from '../core/screen.ts';
import type { Address, DeliveryState } from './ports.ts';

export type Delivery = 'sent' | 'unreachable' | 'refused' | 'unknown' | { readonly retryAfter: number };
export type Send = (address: Address, locale: string, screen: Screen) => Promise<Delivery>;

/** One message that we start ourselves. A flood limit is waited out once; nothing else is tried again. */
export async function deliverOnce(
  { send, pause }: { readonly send: Send; readonly pause: (milliseconds: number) => Promise<void> },
  address: Address,
  locale: string,
  screen: Screen,
): Promise<DeliveryState> {
  const first = await send(address, locale, screen);
  if (typeof first !== 'object') return first;
  await pause(first.retryAfter * 1000);
  const second = await send(address, locale, screen);
  return typeof second === 'object' ? 'refused' : second;
}
