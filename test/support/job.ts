import type { Vacancy } from '../../src/core/vacancy.ts';

/** An invented vacancy: a permanent cook in Umeå. */
export function job(sourceId: string, changes: Partial<Vacancy> = {}): Vacancy {
  return {
    id: `v${sourceId.padStart(9, '0')}`,
    source: 'jobtech',
    sourceId,
    headline: 'Vi behöver en kock',
    employer: 'Exempelköket',
    group: '5120',
    municipality: '2480',
    places: 1,
    permanence: 'permanent',
    publishedOn: '2026-11-20',
    openUntil: '2026-12-20',
    apply: { email: 'jobb@example.org' },
    experience: 'unknown',
    licences: [],
    ownCar: false,
    languages: [],
    ...changes,
  };
}
