import type { View } from './session.ts';

/** Where "back" leads: never deeper than the screen one came from, so that views stay small. */
export function landingOf(view: View): View {
  const { returnTo: _, ...rest } = view;
  return isLanding(view) ? rest : (view.returnTo ?? { screen: 'jobs' });
}

/** A screen that one comes back to from those opened on it. */
export function isLanding(view: View): boolean {
  return ['card', 'jobs', 'flow', 'none'].includes(view.screen);
}
