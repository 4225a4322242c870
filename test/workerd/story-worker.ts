import { makeWorker } from '../../src/worker/make-worker.ts';
import { storyFlows } from '../support/story-flows.ts';

const worker = makeWorker({ flow: (env) => storyFlows[env['STORY_FLOW'] ?? ''] });

/** The Worker as it is deployed; some stories ask other questions. Its clock strikes when a test says so. */
export default {
  ...worker,
  async fetch(...[request, env, context]: Parameters<typeof worker.fetch>): Promise<Response> {
    if (new URL(request.url).pathname !== '/strike') return worker.fetch(request, env, context);
    // On an even minute, unless the test asks for another.
    const scheduledTime = Number(new URL(request.url).searchParams.get('at') ?? 0);
    await worker.scheduled({ scheduledTime }, env, context);
    return new Response('done');
  },
};
