import { intake } from '../../flows/index.ts';
import { grants } from '../../grants/index.ts';
import { supportTopics } from '../../src/core/grant.ts';

/** One picture: what is done to get there from the picture before, and how much of the page it shows. */
export interface Stop {
  readonly screen: string;
  /** `go <path>`, `tap <data>` or `say <text>`; `$language` and `$job` are filled in. */
  readonly steps: readonly string[];
  /** The page from top to bottom; otherwise the screen of now alone. */
  readonly isWhole?: boolean;
}

const stop = (screen: string, ...steps: readonly string[]): Stop => ({ screen, steps });
const page = (screen: string, ...steps: readonly string[]): Stop => ({ screen, steps, isWhole: true });

/** Every screen that a job seeker can meet, in an order in which one visit reaches them all. */
export const screens: readonly Stop[] = [
  page('front', 'go /?lang=$language'),
  page('front-by-link', 'go /s/kista?lang=$language'),
  page('privacy-page', 'go /privacy?lang=$language'),
  page('join-page', 'go /join?lang=$language'),
  page('status-page', 'go /status?lang=$language'),
  page('not-found', 'go /nothing?lang=$language'),
  page('example', 'go /chat?example=family&n=5&lang=$language'),
  page('welcome', 'go /chat?lang=$language'),
  page('languages-first', 'go /chat?lang=$language&at=lang..all'),
  page('consent', 'go /chat?at=lang.$language'),
  page('consent-more', 'go /chat?at=consent.$language.more'),
  page('consent-no', 'go /chat?at=consent.$language.no'),

  page('question-work', 'go /chat?at=lang.$language', 'tap consent.$language.yes'),
  stop('why-work', 'tap why.work'),
  stop('not-found-work', 'say qwertyqwerty'),
  stop('did-you-mean', 'say sjukskötare'),
  page('question-home', 'tap a.work.5330'),
  stop('not-found-place', 'say nowhereville'),
  stop('first-job', 'say Fittja'),
  stop('question-movers', 'tap go.fit'),
  stop('why-movers', 'tap why.movers'),
  stop(
    'children-chosen',
    'tap a.movers.two_adults_and_children',
    'tap m.children_ages.0_5',
    'tap m.children_ages.6_15',
  ),
  stop('question-priority', 'tap done.children_ages'),
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
  stop('reasons', 'tap reasons.$job'),
  stop('apply', 'tap back', 'tap apply.$job'),
  stop('applied-marked', 'tap applied.$job'),
  stop('town', 'tap back', 'tap town.$job'),
  stop('left', 'tap back', 'tap left.$job'),
  stop('support', 'tap back', 'tap support.$job'),
  stop('not-for-me', 'tap back', 'tap not.$job'),
  stop('job-saved', 'tap back', 'tap save.$job'),
  stop('job-in-swedish', 'tap show.sv'),
  stop('saved', 'tap go.saved'),
  stop('map', 'tap go.map'),
  stop('map-all', 'tap go.map_all'),
  stop('answers', 'tap go.answers'),
  stop('applied', 'tap go.applied'),

  stop('support-own', 'tap go.jobs', 'tap go.support'),
  stop('support-more', 'tap go.more_support'),
  ...supportTopics.map((topic) => stop(`topic-${topic}`, `tap topic.${topic}`)),
  stop('support-ended', 'tap go.ended'),
  stop('support-never', 'tap go.never'),
  ...grants.map(({ id }) => stop(`grant-${id}`, `tap grant.${id}`)),

  stop('plan-start', 'tap go.jobs', 'tap plan.$job'),
  stop('plan-not-a-day', 'say blåbär'),
  stop('plan', 'say 2027-06-01'),
  stop('plan-edit', 'tap plan_edit'),
  stop('plan-day', 'tap plan_day.moves'),
  stop('plan-drop', 'tap plan_edit', 'tap plan_drop'),
  page('plan-paper', 'go /chat/plan'),
  stop('plan-moved', 'go /chat', 'tap plan_moved'),

  stop('alerts', 'tap go.jobs', 'tap go.alerts'),
  stop('alerts-own', 'tap go.alerts_own'),
  stop('alerts-times', 'tap go.alerts_times'),
  ...intake.steps.map(({ id }) => stop(`asked-${id}`, `tap change.${id}`)),

  stop('language', 'tap go.language'),
  stop('languages', 'tap go.languages'),
  stop('privacy', 'tap go.privacy'),
  stop('help', 'tap go.help'),
  stop('mydata', 'tap go.mydata'),
  stop('join', 'tap go.join'),
  stop('forget', 'tap go.forget'),
  stop('unknown-command', 'say /nonsense'),
  stop('old-button', 'tap gone.thing.1'),
  stop('nothing-fits', 'tap change.work', 'tap a.work.2222', 'tap go.jobs'),
  stop('waiting', 'tap wait'),
  stop('resume', 'say /start'),
  stop('stopped', 'say /stop'),
  page('menu', 'tap go.jobs', 'open menu'),
  page('end', 'go /chat/end'),
  page('ended', 'press main button'),
  page('ended-by-itself', 'go /chat/ended?why=idle&lang=$language'),
];
