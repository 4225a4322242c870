import type { Example } from '../src/core/example.ts';

const tap = (data: string) => ({ tap: data });
const press = (verb: string) => ({ press: verb });
const say = (text: string) => ({ say: text });

/** Three invented households: for trying out, and for showing to others. */
export const examples: readonly Example[] = [
  {
    // A mother of three in Botkyrka who looks for permanent care work.
    id: 'family',
    says: [
      tap('a.work.5330'),
      say('Fittja'),
      tap('go.fit'),
      tap('a.movers.me_and_children'),
      tap('m.children_ages.0_5'),
      tap('m.children_ages.6_15'),
      tap('done.children_ages'),
      tap('a.priority.permanent'),
      tap('go.jobs'),
      press('reasons'),
      press('back'),
      press('support'),
      press('back'),
      press('apply'),
    ],
  },
  {
    // Two adults in Malmö; one drives a lorry, the other cleans.
    id: 'couple',
    says: [
      tap('a.work.8332'),
      say('Malmö'),
      tap('go.fit'),
      tap('a.movers.two_adults'),
      tap('a.priority.more_money'),
      tap('a.experience.in_sweden'),
      tap('a.earners.one'),
      tap('a.partner_work.9111'),
      tap('a.places.anywhere'),
      tap('m.abilities.licence_b'),
      tap('m.abilities.licence_heavy'),
      tap('done.abilities'),
      press('reasons'),
    ],
  },
  {
    // Twenty years old in Göteborg, alone, for something new.
    id: 'young',
    says: [
      tap('a.work.any'),
      say('Göteborg'),
      tap('go.fit'),
      tap('a.movers.only_me'),
      tap('a.priority.something_new'),
      tap('a.experience.none'),
      tap('go.jobs'),
    ],
  },
];
