import { forsorjningsstodFlytt } from '../grants/forsorjningsstod-flytt.ts';
import type { Source } from '../src/core/move-plan.ts';

/** 25 §: a move is reported within a week. */
export const folkbokforingslagen: Source = {
  url: 'https://lagen.nu/1991:481',
  name: 'Folkbokföringslagen',
  checkedOn: '2025-09-01',
};

/** Föräldrabalken 6 kap. 13 §: two guardians decide together; Skatteverket asks the other one to agree. */
export const guardians: Source = {
  url: 'https://www4.skatteverket.se/rattsligvagledning/edition/2023.13/330377.html',
  name: 'Skatteverket',
  checkedOn: '2023-02-01',
};

/** Handed in from the 1st to the 14th. The page bears no date: that of the day when a stored copy was read. */
export const activityReport: Source = {
  url: 'https://arbetsformedlingen.se/for-arbetssokande/arbetslos---vad-hander-nu/aktivitetsrapportera',
  name: 'Arbetsförmedlingen',
  checkedOn: '2026-11-25',
};

/** Socialtjänstlagen 29 kap. 1 §: the municipality where one has settled is responsible. */
export const responsibleMunicipality: Source = forsorjningsstodFlytt.source;

/**
 * Statskontoret 2020:19: a municipality may not demand of people on assistance that they look for a home elsewhere.
 * No day on the page: that of the day when a stored copy was read.
 */
export const ownWish: Source = {
  url: 'https://www.statskontoret.se/publicerat/publikationer/2020/aktiv-medverkan-till-bosattning-i-annan-kommun.-en-kartlaggning/',
  name: 'Statskontoret',
  checkedOn: '2026-11-25',
};
