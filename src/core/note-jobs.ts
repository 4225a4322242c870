import { findVacancy, type Scene } from './scene.ts';
import type { JobNote, Session } from './session.ts';

/** Writes down what a job was, for the plan and the list of applications, while its ad can still be read. */
export function noteJobs(scene: Scene): Session {
  const { session } = scene;
  const { applied, plan } = session;
  const note = (id: string | undefined): { job?: JobNote } => {
    const vacancy = findVacancy(scene, id);
    if (!vacancy) return {};
    const { group, municipality, employer } = vacancy;
    return { job: { group, municipality, employer } };
  };
  const isMissing = (one: { job?: JobNote } | undefined) => one !== undefined && one.job === undefined;
  return {
    ...session,
    ...(applied?.some(isMissing)
      ? { applied: applied.map((one) => (one.job ? one : { ...one, ...note(one.id) })) }
      : {}),
    ...(plan && isMissing(plan) ? { plan: { ...plan, ...note(plan.vacancyId) } } : {}),
  };
}
