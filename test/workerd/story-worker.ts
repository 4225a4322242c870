import { makeWorker } from '../../src/worker/make-worker.ts';
import { storyFlows } from '../support/story-flows.ts';

/** The Worker as it is deployed; some stories ask other questions. */
export default makeWorker({ flow: (env) => storyFlows[env['STORY_FLOW'] ?? ''] });
