import type { World } from '../core/world.ts';
import type { LinkStore } from './link-ports.ts';
import type { WriteCalendar } from './plan-ports.ts';
import type { Address, PersonStore, VacancyStore } from './ports.ts';
import type { Translating } from './translate-ad.ts';

/** What every turn is taken with. */
export interface Advisor {
  readonly store: PersonStore & VacancyStore & Pick<LinkStore, 'linkById'>;
  /** The world of this moment on this channel. Reads nothing. */
  readonly world: (channel: Address['channel']) => World;
  readonly newId: () => string;
  readonly writeCalendar: WriteCalendar;
  /** Missing where ads are not translated. */
  readonly translating?: Translating;
}

/** Update ids that a person is kept with, to know one that comes again. */
export const keptUpdates = 16;
