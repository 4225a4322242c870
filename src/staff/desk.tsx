import { openTo, type StaffEndpoint } from './endpoint.ts';
import type { StaffPage, Visit } from './visit.ts';

/** For an officer with somebody at the desk. Open to everyone: there is nothing on it to hide. */
export const deskEndpoints: readonly StaffEndpoint[] = [
  openTo('get', '/desk', (visit) => visit.page(deskPage(visit))),
];

const together = ['desk-own-phone', 'desk-language', 'desk-show-swedish', 'desk-stay-out'] as const;
/** Read aloud to whoever wonders: what is done with their answers, and what is not. */
const aloud = [
  'desk-aloud-what',
  'desk-aloud-free',
  'desk-aloud-kept',
  'desk-aloud-nobody',
  'desk-aloud-never',
  'desk-aloud-counts',
  'desk-aloud-employer',
  'desk-aloud-money',
  'desk-aloud-erase',
] as const;

function deskPage(visit: Visit): StaffPage {
  const { say, options, session } = visit;
  return {
    title: say('desk-title'),
    body: (
      <>
        <h1>{say('desk-title')}</h1>
        <p>{say('desk-what')}</p>
        <h2>{say('desk-together')}</h2>
        <ol class="steps">
          {together.map((id) => (
            <li>{say(id)}</li>
          ))}
        </ol>
        <h2>{say('desk-examples')}</h2>
        <p>{say('desk-examples-what')}</p>
        <ul class="plain">
          {options.examples.map(({ id }) => (
            <li>
              <a href={`/chat?example=${id}&lang=sv`}>{say(`example-${id}`)}</a>
              <br />
              {say(`desk-example-${id}`)}
            </li>
          ))}
        </ul>
        <section class="paper aloud" aria-labelledby="aloud">
          <h2 id="aloud">{say('desk-aloud')}</h2>
          {aloud.map((id) => (
            <p>{say(id)}</p>
          ))}
        </section>
        <h2>{say('desk-you')}</h2>
        <p>{say('desk-you-see')}</p>
        <p class="ways">
          <a class="button" href="/poster">
            {say('links-poster-without')}
          </a>
          {!session && (
            <a class="button quiet" href="/staff/sign-in">
              {say('staff-sign-in')}
            </a>
          )}
        </p>
      </>
    ),
  };
}
