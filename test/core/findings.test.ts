import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/core/facts.ts';
import type { Criterion } from '../../src/core/match.ts';
import { matchVacancy } from '../../src/core/matching.ts';
import type { SwedishLevel, Vacancy } from '../../src/core/vacancy.ts';
import { registers } from '../support/ad.ts';
import { job } from '../support/job.ts';

const world = { ...registers, partnerJobs: {}, towns: {}, today: '2026-11-24' };
const said = (sentence: string) => ({ sentence });
const reason = (criterion: Criterion, changes: Partial<Vacancy>, facts: Facts = {}) =>
  matchVacancy(job('1', changes), facts, world).reasons.find((one) => one.criterion === criterion);

describe('what the ad’s text says becomes a reason, with its sentence', () => {
  it('help with housing is met by the ad; a statement by the municipality goes before it', () => {
    const helpWithHousing = said('Vi hjälper till med bostad.');
    expect(reason('housing', { helpWithHousing })).toMatchObject({
      found: 'met',
      text: { say: 'reason-housing-help' },
      evidence: 'Vi hjälper till med bostad.',
    });
    const additions = { statedOn: '2026-11-01', housing: {} };
    expect(reason('housing', { helpWithHousing, additions })?.text.say).toBe('reason-housing-stated');
    expect(reason('housing', {})?.found).toBe('unknown');
  });

  it('being trained on the job counts where nothing says that experience is demanded', () => {
    const trainedOnTheJob = said('Du får utbildning på plats.');
    expect(reason('experience', { trainedOnTheJob })).toMatchObject({
      found: 'met',
      text: { say: 'reason-experience-trained' },
      evidence: 'Du får utbildning på plats.',
    });
    expect(reason('experience', { trainedOnTheJob, experience: 'required' })?.text.say).toBe(
      'reason-experience-demanded',
    );
  });

  const swedish = (level: SwedishLevel) => ({ swedish: { level, evidence: said('Svenska.') } });
  it.each([
    ['basic', ['swedish_some'], 'met', 'reason-language-have'],
    ['basic', [], 'missing', 'reason-language-basic'],
    ['good', ['swedish_some'], 'unknown', 'reason-language-good'],
    ['good', ['swedish_work'], 'met', 'reason-language-have'],
    ['fluent', ['swedish_work'], 'unknown', 'reason-language-fluent'],
    ['unspecified', ['swedish_some'], 'unknown', 'reason-language-swedish'],
  ] as const)('%s Swedish for someone with %j is %s', (level, abilities, found, say) => {
    expect(reason('language', swedish(level), { abilities })).toMatchObject({
      found,
      text: { say },
      evidence: 'Svenska.',
    });
  });

  it('who was not asked about Swedish is told what is demanded, and nobody is told what the ad does not say', () => {
    expect(reason('language', swedish('good'))).toMatchObject({ found: 'unknown' });
    expect(reason('language', {}, { abilities: ['swedish_work'] })?.isSilent).toBe(true);
  });

  it('a licence that only the text demands comes with its sentence', () => {
    const changes = { licences: ['B'] as const, licenceEvidence: said('Du har B-körkort.') };
    expect(reason('licence', changes, { abilities: ['licence_b'] })).toMatchObject({
      found: 'met',
      evidence: 'Du har B-körkort.',
    });
  });
});
