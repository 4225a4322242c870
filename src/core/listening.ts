import { standingAt } from './change.ts';
import { readsIn, type Scene } from './scene.ts';
import type { Button, Screen } from './screen.ts';
import type { Session, View } from './session.ts';
import { type Tap, tap } from './tap.ts';
import type { World } from './world.ts';

/** What the taps that read aloud begin with. */
export const listenVerb = 'listen';

/** The tap that reads the consent aloud, in a language that has a voice. Nobody is known yet: it says the language. */
export function listenToConsent(locale: string, world: World): { readonly listen?: string } {
  return hasVoice(locale, world) ? { listen: tap(listenVerb, 'consent', locale).tap } : {};
}

/** A question, a job, or why it fits, with the tap that reads it aloud; any other screen as it is. */
export function withListening(screen: Screen, scene: Scene): Screen {
  const { session, world } = scene;
  if (!hasVoice(readsIn(scene), world)) return screen;
  const id = standingAt(session, world)?.id ?? session.view.args?.[screen.id === 'card' ? 'at' : 'id'];
  const isHeard = id !== undefined && ['question', 'card', 'reasons'].includes(screen.id);
  return isHeard ? { ...screen, listen: tap(listenVerb, screen.id, id).tap } : screen;
}

/** The view that a tap wants to hear; undefined for a tap we do not know. Whatever is looked at now stays. */
export function viewToHear({ view }: Session, { id, value }: Tap): View | undefined {
  switch (id) {
    case 'question':
      return view.screen === 'question' || view.screen === 'flow'
        ? { screen: 'question', args: { ...view.args, step: value } }
        : { screen: 'question', args: { step: value } };
    case 'card':
      return { screen: 'card', args: { ...(view.screen === 'card' ? view.args : {}), at: value } };
    case 'reasons':
      return { screen: 'reasons', args: { id: value } };
    default:
      return undefined;
  }
}

/** In a chat one taps to hear; a page has a player of its own. */
export function listenButton({ listen }: Pick<Screen, 'listen'>, { channel }: World): readonly Button[] {
  return listen && channel === 'telegram'
    ? [{ label: { say: 'button-listen' }, action: { tap: listen } }]
    : [];
}

function hasVoice(locale: string, { languages }: World): boolean {
  return languages.some((language) => language.code === locale && language.hasVoice);
}
