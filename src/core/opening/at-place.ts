import { atSite } from '../sites.ts';
import type { Vacancy } from '../vacancy.ts';

/** The vacancy as it is in this municipality; as it is where it is to be had in one place alone, or not there. */
export function atPlace(vacancy: Vacancy, municipality: string): Vacancy {
  const site = vacancy.sites?.find((one) => one.municipality === municipality);
  return site ? atSite(vacancy, site) : vacancy;
}
