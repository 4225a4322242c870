/** What people who think of moving ask first of any job. */
export const wanted = ['moversWelcome', 'housing', 'shiftCare', 'contact'] as const;
export type Wanted = (typeof wanted)[number];

/** Which of it nobody has said of this job. A no is an answer. */
export function unsaid(additions: { readonly [one in Wanted]?: unknown } | undefined): readonly Wanted[] {
  return wanted.filter((one) => additions?.[one] === undefined);
}
