import type { Grant } from '../src/core/grant.ts';
import { aKassa } from './a-kassa.ts';
import { aktivitetskrav } from './aktivitetskrav.ts';
import { aktivitetsstod } from './aktivitetsstod.ts';
import { andrahandsuthyrning } from './andrahandsuthyrning.ts';
import { avstandsbaseratReseavdrag } from './avstandsbaserat-reseavdrag.ts';
import { barnbidrag } from './barnbidrag.ts';
import { bidragstak } from './bidragstak.ts';
import { boendeVidJobbstart } from './boende-vid-jobbstart.ts';
import { bostadsbidragBarn } from './bostadsbidrag-barn.ts';
import { bostadsbidragManad } from './bostadsbidrag-manad.ts';
import { bostadsbidragUng } from './bostadsbidrag-ung.ts';
import { csnAvskrivning } from './csn-avskrivning.ts';
import { dubbelBosattning } from './dubbel-bosattning.ts';
import { dubbelHyraKommun } from './dubbel-hyra-kommun.ts';
import { egenFlyttkostnad } from './egen-flyttkostnad.ts';
import { elbilspremie } from './elbilspremie.ts';
import { etableringsjobb } from './etableringsjobb.ts';
import { euresTms } from './eures-tms.ts';
import { flyttAvArbetsgivare } from './flytt-av-arbetsgivare.ts';
import { flyttningsbidrag } from './flyttningsbidrag.ts';
import { folkbokforing } from './folkbokforing.ts';
import { forskola } from './forskola.ts';
import { forskolaSkift } from './forskola-skift.ts';
import { forskoleavgift } from './forskoleavgift.ts';
import { forsorjningsstodFlytt } from './forsorjningsstod-flytt.ts';
import { fritidshem } from './fritidshem.ts';
import { fritidskort } from './fritidskort.ts';
import { hemutrustningslan } from './hemutrustningslan.ts';
import { hyresgaranti } from './hyresgaranti.ts';
import { inackordering } from './inackordering.ts';
import { introduktionsjobb } from './introduktionsjobb.ts';
import { jobbpremie } from './jobbpremie.ts';
import { jobbstimulans } from './jobbstimulans.ts';
import { kommunalBonus } from './kommunal-bonus.ts';
import { korkortslan } from './korkortslan.ts';
import { kvalificering } from './kvalificering.ts';
import { logiUnderProgram } from './logi-under-program.ts';
import { lonebidrag } from './lonebidrag.ts';
import { nystartsjobb } from './nystartsjobb.ts';
import { regionalSkattereduktion } from './regional-skattereduktion.ts';
import { reseavdrag } from './reseavdrag.ts';
import { resebidrag } from './resebidrag.ts';
import { rutFlytt } from './rut-flytt.ts';
import { sfi } from './sfi.ts';
import { skolplats } from './skolplats.ts';
import { skolskjuts } from './skolskjuts.ts';
import { startaEget } from './starta-eget.ts';
import { studiestartsstod } from './studiestartsstod.ts';
import { tioarigSkola } from './tioarig-skola.ts';
import { uppsagningstid } from './uppsagningstid.ts';
import { yrkesintroduktion } from './yrkesintroduktion.ts';

/** Every rule on support, in the order they are read when all else is equal. */
export const grants: readonly Grant[] = [
  resebidrag,
  jobbpremie,
  jobbstimulans,
  bostadsbidragBarn,
  bostadsbidragUng,
  bostadsbidragManad,
  barnbidrag,
  fritidskort,
  kvalificering,
  regionalSkattereduktion,
  dubbelBosattning,
  flyttAvArbetsgivare,
  rutFlytt,
  egenFlyttkostnad,
  elbilspremie,
  reseavdrag,
  nystartsjobb,
  introduktionsjobb,
  etableringsjobb,
  lonebidrag,
  startaEget,
  aktivitetsstod,
  logiUnderProgram,
  skolplats,
  skolskjuts,
  fritidshem,
  tioarigSkola,
  forskola,
  forskolaSkift,
  forskoleavgift,
  inackordering,
  sfi,
  folkbokforing,
  forsorjningsstodFlytt,
  aktivitetskrav,
  bidragstak,
  aKassa,
  andrahandsuthyrning,
  uppsagningstid,
  hyresgaranti,
  kommunalBonus,
  dubbelHyraKommun,
  boendeVidJobbstart,
  flyttningsbidrag,
  csnAvskrivning,
  korkortslan,
  hemutrustningslan,
  studiestartsstod,
  yrkesintroduktion,
  avstandsbaseratReseavdrag,
  euresTms,
];
