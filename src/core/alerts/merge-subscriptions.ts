import { hasSaidYes } from './change-subscription.ts';
import type { Subscription } from './subscription.ts';

/**
 * What two chats have said yes to, once they are one person's: the yeses of one of them, never one more than was
 * given in a single chat; every no of both stays.
 */
export function mergeSubscriptions(into: Subscription, from: Subscription | undefined): Subscription {
  if (!from) return into;
  const base = hasSaidYes(into) || !hasSaidYes(from) ? into : from;
  const both = (list: 'mutedGroups' | 'mutedMunicipalities') =>
    [...new Set([...from[list], ...into[list]])].slice(-50);
  return {
    ...base,
    neutral: into.neutral || from.neutral,
    mutedGroups: both('mutedGroups'),
    mutedMunicipalities: both('mutedMunicipalities'),
    outcome: into.outcome === 'never' || from.outcome === 'never' ? 'never' : 'ask',
    ...(!hasSaidYes(base) && (into.hasDeclined || from.hasDeclined) ? { hasDeclined: true } : {}),
  };
}
