import type { Grant } from '../src/core/grant.ts';
import { aKassa } from './a-kassa.ts';
import { andrahandsuthyrning } from './andrahandsuthyrning.ts';
import { avstandsbaseratReseavdrag } from './avstandsbaserat-reseavdrag.ts';
import { barnbidrag } from './barnbidrag.ts';
import { bostadsbidragBarn } from './bostadsbidrag-barn.ts';
import { bostadsbidragUng } from './bostadsbidrag-ung.ts';
import { csnAvskrivning } from './csn-avskrivning.ts';
import { dubbelBosattning } from './dubbel-bosattning.ts';
import { elbilspremie } from './elbilspremie.ts';
import { etableringsjobb } from './etableringsjobb.ts';
import { euresTms } from './eures-tms.ts';
import { flyttAvArbetsgivare } from './flytt-av-arbetsgivare.ts';
import { flyttningsbidrag } from './flyttningsbidrag.ts';
import { forskola } from './forskola.ts';
import { forsorjningsstodFlytt } from './forsorjningsstod-flytt.ts';
import { hemutrustningslan } from './hemutrustningslan.ts';
import { hyresgaranti } from './hyresgaranti.ts';
import { inackordering } from './inackordering.ts';
import { introduktionsjobb } from './introduktionsjobb.ts';
import { jobbpremie } from './jobbpremie.ts';
import { jobbstimulans } from './jobbstimulans.ts';
import { kommunalBonus } from './kommunal-bonus.ts';
import { korkortslan } from './korkortslan.ts';
import { nystartsjobb } from './nystartsjobb.ts';
import { regionalSkattereduktion } from './regional-skattereduktion.ts';
import { reseavdrag } from './reseavdrag.ts';
import { resebidrag } from './resebidrag.ts';
import { rutFlytt } from './rut-flytt.ts';
import { sfi } from './sfi.ts';
import { skolplats } from './skolplats.ts';
import { startaEget } from './starta-eget.ts';
import { studiestartsstod } from './studiestartsstod.ts';
import { yrkesintroduktion } from './yrkesintroduktion.ts';

/** Every rule on support, in the order they are read when all else is equal. */
export const grants: readonly Grant[] = [
  resebidrag,
  jobbpremie,
  jobbstimulans,
  bostadsbidragBarn,
  bostadsbidragUng,
  barnbidrag,
  regionalSkattereduktion,
  dubbelBosattning,
  flyttAvArbetsgivare,
  rutFlytt,
  elbilspremie,
  reseavdrag,
  nystartsjobb,
  introduktionsjobb,
  etableringsjobb,
  startaEget,
  skolplats,
  forskola,
  inackordering,
  sfi,
  forsorjningsstodFlytt,
  aKassa,
  andrahandsuthyrning,
  hyresgaranti,
  kommunalBonus,
  flyttningsbidrag,
  csnAvskrivning,
  korkortslan,
  hemutrustningslan,
  studiestartsstod,
  yrkesintroduktion,
  avstandsbaseratReseavdrag,
  euresTms,
];
