import { describe, expect, it } from 'vitest';
import { readSentence } from '../../support/read-sentence.ts';

describe('a way to permanent work', () => {
  it.each([
    'Vikariat med möjlighet till tillsvidareanställning.',
    'Anställningen kan leda till fast tjänst.',
    'Du börjar på prov, vilket övergår i en fast anställning.',
    'Tjänsten är på sex månader med goda möjligheter att därefter få en tillsvidareanställning.',
    'Vi inleder med provanställning i sex månader och därefter tillsvidareanställning.',
    'Det är ett vikariat med stor chans till fast jobb i vår.',
    'Uppdraget är på ett år men kan på sikt bli en fast tjänst.',
    'Säsongsanställning, för rätt person finns möjlighet till fast anställning.',
    'Inhyrning i sex månader, följt av fast anställning hos kunden om allt går bra.',
  ])('is read with its sentence: %s', (sentence) =>
    expect(readSentence(sentence).leadsToPermanent).toEqual({ sentence }),
  );

  it.each([
    'Det finns ingen möjlighet till tillsvidareanställning.',
    'Vi kan tyvärr inte lova att vikariatet leder till fast anställning.',
    'Vi har goda möjligheter till friskvård.',
    'Tjänsten är en tillsvidareanställning med sex månaders inledande provanställning.',
    'Visstidsanställning med möjlighet till förlängning.',
    'Vi erbjuder fast lön och möjlighet till provision.',
    'Vi hjälper våra deltagare så att praktiken kan leda till fast anställning.',
    'Du som redan har en tillsvidareanställning i kommunen har möjlighet till tjänstledighet.',
    'Anställningen är ett vikariat utan möjlighet till fast anställning.',
    'Har du frågor om möjlighet till fast anställning, kontakta Kim på kim@example.org.',
  ])('is not read from: %s', (sentence) => expect(readSentence(sentence).leadsToPermanent).toBeUndefined());
});
