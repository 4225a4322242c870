import { intake } from '../../flows/index.ts';
import { grants } from '../../grants/index.ts';
import { supportTopics } from '../../src/core/grant.ts';

/** What a person meets, in the order in which they meet it. */
// biome-ignore format: one line reads as the way it is.
export const chapters = ['consent', 'questions', 'card', 'reasons', 'support', 'plan', 'alerts', 'menu', 'web', 'poster'] as const;
export type Chapter = (typeof chapters)[number];

/** One picture: what is done to get there from the picture before, and how much of the page it shows. */
export interface Stop {
  readonly screen: string;
  readonly chapter: Chapter;
  /** `go <path>`, `tap <data>` or `say <text>`; `$language` and `$job` are filled in. */
  readonly steps: readonly string[];
  /** The page from top to bottom; otherwise the screen of now alone. */
  readonly isWhole?: boolean;
}

type Made = Omit<Stop, 'chapter'>;
const stop = (screen: string, ...steps: readonly string[]): Made => ({ screen, steps });
const page = (screen: string, ...steps: readonly string[]): Made => ({ screen, steps, isWhole: true });
const of = (chapter: Chapter, ...stops: readonly Made[]) => stops.map((one): Stop => ({ ...one, chapter }));

/** Every screen that a job seeker can meet, in an order in which one visit reaches them all. */
export const screens: readonly Stop[] = [
  ...of(
    'web',
    page('front', 'go /?lang=$language'),
    page('front-by-link', 'go /s/kista?lang=$language'),
    page('privacy-page', 'go /privacy?lang=$language'),
    page('join-page', 'go /join?lang=$language'),
    page('status-page', 'go /status?lang=$language'),
    page('not-found', 'go /nothing?lang=$language'),
    page('example', 'go /chat?example=family&n=5&lang=$language'),
  ),

  ...of(
    'poster',
    page('poster', 'go /poster?with=$language&lang=$language'),
    page('poster-sheet', 'go /poster/sheet?with=$language&lang=$language'),
  ),

  ...of(
    'consent',
    page('welcome', 'go /chat?lang=$language'),
    page('languages-first', 'go /chat?lang=$language&at=lang..all'),
    page('consent', 'go /chat?at=lang.$language'),
    page('consent-more', 'go /chat?at=consent.$language.more'),
    page('consent-no', 'go /chat?at=consent.$language.no'),
  ),

  ...of(
    'questions',
    page('question-work', 'go /chat?at=lang.$language', 'tap consent.$language.yes'),
    stop('why-work', 'tap why.work'),
    stop('not-found-work', 'say qwertyqwerty'),
    stop('did-you-mean', 'say sjukskötare'),
    page('question-home', 'tap a.work.5330'),
    stop('not-found-place', 'say nowhereville'),
  ),

  ...of('card', stop('first-job', 'say Fittja')),

  ...of(
    'questions',
    stop('question-movers', 'tap go.fit'),
    stop('why-movers', 'tap why.movers'),
    stop(
      'children-chosen',
      'tap a.movers.two_adults_and_children',
      'tap m.children_ages.0_5',
      'tap m.children_ages.6_15',
    ),
    stop('question-priority', 'tap done.children_ages'),
  ),

  ...of(
    'card',
    page(
      'job',
      'tap a.priority.permanent',
      'tap a.experience.in_sweden',
      'tap a.earners.one',
      'tap a.partner_work.9111',
      'tap a.places.anywhere',
      'tap m.abilities.licence_b',
      'tap done.abilities',
      'tap change.children_count',
      'tap a.children_count.2',
      'tap go.jobs',
    ),
  ),

  ...of('reasons', stop('reasons', 'tap reasons.$job')),

  ...of(
    'card',
    stop('translated', 'tap back', 'tap translate.$job'),
    stop('apply', 'tap back', 'tap apply.$job'),
    stop('applied-marked', 'tap applied.$job'),
    stop('town', 'tap back', 'tap town.$job'),
    stop('left', 'tap back', 'tap left.$job'),
  ),

  ...of('support', stop('support', 'tap back', 'tap support.$job')),

  ...of(
    'card',
    stop('not-for-me', 'tap back', 'tap not.$job'),
    stop('job-saved', 'tap back', 'tap save.$job'),
    stop('job-in-swedish', 'tap show.sv'),
    stop('saved', 'tap go.saved'),
    stop('map', 'tap go.map'),
    stop('map-all', 'tap go.map_all'),
    stop('answers', 'tap go.answers'),
    stop('applied', 'tap go.applied'),
  ),

  ...of(
    'support',
    stop('support-own', 'tap go.jobs', 'tap go.support'),
    stop('support-more', 'tap go.more_support'),
    ...supportTopics.map((topic) => stop(`topic-${topic}`, `tap topic.${topic}`)),
    stop('support-ended', 'tap go.ended'),
    stop('support-never', 'tap go.never'),
    ...grants.map(({ id }) => stop(`grant-${id}`, `tap grant.${id}`)),
  ),

  ...of(
    'plan',
    stop('plan-start', 'tap go.jobs', 'tap plan.$job'),
    stop('plan-not-a-day', 'say blåbär'),
    stop('plan', 'say 2027-06-01'),
    stop('plan-edit', 'tap plan_edit'),
    stop('plan-day', 'tap plan_day.moves'),
    stop('plan-drop', 'tap plan_edit', 'tap plan_drop'),
    page('plan-paper', 'go /chat/plan'),
    stop('plan-moved', 'go /chat', 'tap plan_moved'),
  ),

  ...of(
    'alerts',
    stop('alerts', 'tap go.jobs', 'tap go.alerts'),
    stop('alerts-own', 'tap go.alerts_own'),
    stop('alerts-times', 'tap go.alerts_times'),
  ),

  ...of('questions', ...intake.steps.map(({ id }) => stop(`asked-${id}`, `tap change.${id}`))),

  ...of(
    'menu',
    stop('language', 'tap go.language'),
    stop('languages', 'tap go.languages'),
    stop('privacy', 'tap go.privacy'),
    stop('help', 'tap go.help'),
    stop('mydata', 'tap go.mydata'),
    stop('join', 'tap go.join'),
    stop('forget', 'tap go.forget'),
    stop('unknown-command', 'say /nonsense'),
    stop('old-button', 'tap gone.thing.1'),
  ),

  ...of(
    'card',
    stop('nothing-fits', 'tap change.work', 'tap a.work.2222', 'tap go.jobs'),
    stop('waiting', 'tap wait'),
  ),

  ...of(
    'menu',
    stop('resume', 'say /start'),
    stop('stopped', 'say /stop'),
    page('menu', 'tap go.jobs', 'open menu'),
  ),

  ...of(
    'web',
    page('end', 'go /chat/end'),
    page('ended', 'press main button'),
    page('ended-by-itself', 'go /chat/ended?why=idle&lang=$language'),
  ),
];
