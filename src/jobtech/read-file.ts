import type { AdReading } from '../app/sync-vacancies.ts';
import type { IsoDate } from '../core/screen.ts';
import { readAds } from './read-ads.ts';
import { type Registers, readAd } from './to-vacancy.ts';

/** Everything a stream of ads comes to, record by record. `mayBeEmpty`: nothing at all is an answer too. */
export async function* readAdStream(
  stream: AsyncIterable<string>,
  registers: Registers,
  today: IsoDate,
  mayBeEmpty = false,
): AsyncGenerator<AdReading> {
  for await (const one of readAds(stream, mayBeEmpty)) {
    if ('broken' in one) yield { kind: 'broken', after: one.broken };
    else yield readAd(one.record, registers, today);
  }
}
