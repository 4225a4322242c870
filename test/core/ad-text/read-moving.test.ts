import { describe, expect, it } from 'vitest';
import { readSentence } from '../../support/read-sentence.ts';

describe('help with housing', () => {
  it.each([
    'Vi hjälper dig att hitta en bostad.',
    'Kommunen är behjälplig med att ordna boende.',
    'Personalbostad finns att hyra.',
    'Vi kan erbjuda boende den första tiden.',
    'Boende kan ordnas vid behov.',
    'Vi står för resor och boende under hela perioden.',
    'Vi hjälper till med bostad, förskola och jobb till din partner.',
    'Flyttar du hit hjälper vi dig med bostad i kommunens bolag.',
    'Fri kost och logi ingår under säsongen.',
    'Behöver du hjälp med boende så ordnar vi det.',
    'Vi hjälper gärna till att lösa boendefrågan.',
    'Möjlighet till personalboende finns.',
    'Som nyanställd får du förtur till bostad hos det kommunala bolaget.',
    'Det finns möblerade lägenheter att hyra genom arbetsgivaren.',
  ])('is read with its sentence: %s', (sentence) =>
    expect(readSentence(sentence).helpWithHousing).toEqual({ sentence }),
  );

  it.each([
    'Vi kan tyvärr inte hjälpa till med bostad.',
    'Du hjälper våra brukare att hitta en bostad.',
    'Arbetet innebär att ge stöd och omvårdnad till de boende.',
    'Vi erbjuder ett tryggt boende för äldre.',
    'På gruppbostaden arbetar du med stöd i boendet.',
    'Socialtjänsten hjälper personer i hemlöshet att få en egen bostad.',
    'Vi förmedlar bostäder till hyresgäster i hela länet.',
    'Hotellet erbjuder boende och resor för grupper av gäster.',
    'Vi är ett bostadsbolag som ordnar lägenheter åt studenter.',
    'Tjänsten är placerad på ett särskilt boende nära centrum.',
    'Du ordnar boende åt ensamkommande ungdomar.',
    'Boende ordnas ej.',
    'Vi hjälper kommuner att ordna boende åt flyktingar.',
    'Du ansvarar för att ordna bostäder till nyanställda.',
    'Vi erbjuder boende till familjehem.',
    'Resor och boende bekostas av dig själv.',
    'Du behöver själv ordna boende.',
    'Boende erbjuds i form av lägenheter med särskild service.',
    'Du ger stöd i form av hjälp med bostad och ekonomi till personer i behov.',
    'Du hjälper nyanlända att hitta bostad.',
    'HVB-hemmet erbjuder boende och behandling.',
    'Vi ordnar boende och aktiviteter för våra resenärer.',
    'Vi erbjuder ett boende där var och en får leva sitt liv.',
    'Boende ingår i priset för kursdeltagare.',
    'Kommunen erbjuder bostäder, skolor och natur.',
    'Har du frågor om bostad, ring vår inflyttarlots Kim Exempelsson.',
  ])('is not read from: %s', (sentence) => expect(readSentence(sentence).helpWithHousing).toBeUndefined());
});

describe('help with the move', () => {
  it.each([
    'Vi hjälper dig med flytten.',
    'Kommunen erbjuder flyttbidrag till dig som flyttar hit.',
    'Vi ersätter dina flyttkostnader.',
    'Ett flyttpaket ingår.',
    'Vår inflyttarservice visar dig orten.',
    'Du får stöd vid flytt och inflyttning.',
    'Vi bidrar till kostnaden för din flytt.',
    'Behöver din partner jobb? Vi ger stöd till medflyttande.',
    'Flyttkostnaderna betalas av arbetsgivaren.',
  ])('is read: %s', (sentence) => expect(readSentence(sentence).helpWithMoving?.sentence).toBeTruthy());

  it.each([
    'Vi kan inte ersätta flyttkostnader.',
    'Vi hjälper våra brukare med flytt till eget boende.',
    'Vi är en flyttfirma som hjälper företag och privatpersoner med flytten.',
    'Du hjälper kunder med flytt och magasinering.',
    'Under hösten flyttar vi till nya lokaler.',
    'Arbetet innebär att flytta patienter mellan avdelningar.',
    'Körkort krävs eftersom du kör vår flyttbil.',
    'Vill du flytta till fjällen?',
    'Vi söker dig som vill arbeta med flyttstädning.',
    'Inget flyttbidrag utgår.',
    'Erfarenhet av relocation är meriterande.',
    'Flyttbidrag kan sökas hos Arbetsförmedlingen.',
    'Du bistår vid in- och utflyttningar av hyresgäster.',
    'Vid flytt av avdelningen hjälper du till.',
  ])('is not read from: %s', (sentence) => expect(readSentence(sentence).helpWithMoving).toBeUndefined());
});
