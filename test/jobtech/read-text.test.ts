import { describe, expect, it } from 'vitest';
import { cleanText, readLeadsToPermanent, readWorking } from '../../src/jobtech/read-text.ts';

describe('a text that is kept', () => {
  it('has no markup and no invisible characters', () => {
    expect(cleanText('<p>Koncern¬ekonom</p>\u00a0till\u200b o\u00ads\r')).toBe('Koncernekonom till os');
    expect(cleanText('va\u030ard')).toBe('vård');
  });

  it.each([
    'kim@example.org',
    '070-123 45 67',
    '070–123 45 67',
    '+46 70 123 45 67',
    '+46 (0)70-123 45 67',
    '08-12 34 56',
  ])('does not carry %s', (secret) => {
    expect(cleanText(`Fråga Kim, ${secret}, om jobbet.`)).not.toContain(secret.slice(-5));
  });
});

it('keeps pay that looks like a number to ring', () => {
  expect(cleanText('31 000 - 35 000 kr')).toBe('31 000 - 35 000 kr');
});

describe('a way to permanent work', () => {
  it.each([
    'Vikariat med möjlighet till tillsvidareanställning.',
    'Anställningen kan leda till fast tjänst.',
    'Du börjar på prov, vilket övergår i en fast anställning.',
  ])('is read with its sentence: %s', (sentence) => {
    expect(readLeadsToPermanent(`Välkommen till oss! ${sentence} Sök i dag.`)).toEqual({ sentence });
  });

  it.each([
    'Det finns ingen möjlighet till tillsvidareanställning.',
    'Vi har goda möjligheter till friskvård.',
    '',
  ])('is not read from: %s', (sentence) => expect(readLeadsToPermanent(sentence)).toBeUndefined());
});

describe('working times', () => {
  it.each([
    ['Tjänsten är förlagd till dagtid.', ['day']],
    ['Du arbetar på natten.', ['night']],
    ['Arbetet är förlagt till kvällar och nätter.', ['night', 'evening']],
    ['Helgarbete ingår i tjänsten.', ['weekend']],
    ['Kvälls- och helgarbete förekommer.', ['weekend', 'evening']],
    ['Du arbetar nattskift.', ['shifts', 'night']],
    ['Nattjänstgöring ingår.', ['night']],
    ['Arbetet sker i treskift.', ['shifts']],
  ])('are read with their sentence: %s', (sentence, times) => {
    expect(readWorking(`Välkommen till oss! ${sentence}`)).toEqual({ times, evidence: { sentence } });
  });

  it.each([
    'Tjänsten innebär inte arbete på helger.',
    'Vi ses i helgen!',
    'Stugan har plats för natten.',
    'Vi erbjuder skiftande arbetsuppgifter.',
    'Telefontider: vardagar 8–10.',
  ])('are not read from: %s', (sentence) => expect(readWorking(sentence)).toBeUndefined());
});
