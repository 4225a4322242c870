import type { JobsByGroup, OpenPlaces } from '../core/map/open-places.ts';
import type { IsoDate } from '../core/screen.ts';

/** Where the jobs are, over all vacancies. */
export interface PlaceStore {
  /** Reads every open vacancy. `samples`: they may stand in while nothing real is open. One batch. */
  countPlaces(query: {
    readonly today: IsoDate;
    readonly samples: boolean;
  }): Promise<{ readonly jobs: JobsByGroup; readonly samples: boolean; readonly checkedAt?: number }>;
  /** The count that was kept last, however old. One row. */
  keptPlaces(): Promise<OpenPlaces | undefined>;
  keepPlaces(places: OpenPlaces): Promise<void>;
}
