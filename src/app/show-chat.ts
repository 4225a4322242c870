import { needsOf, present, settle } from '../core/present.ts';
import { factsOfSession, readsIn, type Scene } from '../core/scene.ts';
import { answeredSoFar } from '../core/screens/question.ts';
import type { Session } from '../core/session.ts';
import { nothingRead } from '../core/vacancy.ts';
import type { World } from '../core/world.ts';
import type { Advisor } from './advisor.ts';
import type { Address, Person, Reply } from './ports.ts';

/** A conversation as it stands, without a turn: for a page that is opened or loaded again. */
export async function showChat(
  advisor: Advisor,
  address: Address,
): Promise<{ readonly person: Person; readonly scene: Scene; readonly reply: Reply } | undefined> {
  const world = advisor.world(address.channel);
  const person = await advisor.store.load(address, world.now);
  if (!person) return undefined;
  const scene = await standingScene(advisor, person, world);
  return { person, scene, reply: replyWith(scene) };
}

/** The scene of the screen that a person looks at now. */
export async function standingScene(advisor: Advisor, person: Person, world: World): Promise<Scene> {
  const scene = await readScene(advisor, person.session, { ...person, waiting: person.wish.waiting }, world);
  return { ...scene, session: settle(scene) };
}

/** Reads what the session's screen needs, in at most one batch; what was translated of an ad in one more. */
export async function readScene(
  advisor: Advisor,
  session: Session,
  { waiting, subscription }: Pick<Scene, 'waiting' | 'subscription'>,
  world: World,
): Promise<Scene> {
  const facts = factsOfSession(session, world);
  const needs = needsOf(session, facts, world);
  const data = needs
    ? await advisor.store.read({ ...needs, today: world.today, samples: world.samples })
    : nothingRead;
  const scene: Scene = { session, facts, data, waiting, subscription, world };
  return advisor.translating ? advisor.translating.withKept(scene) : scene;
}

/** The settled scene's screen, in the language it is to be read in. */
export function replyWith(scene: Scene) {
  return {
    locale: readsIn(scene),
    screen: present(scene),
    said: answeredSoFar(scene),
  } satisfies Reply;
}
