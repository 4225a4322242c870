import resvg from '@resvg/resvg-wasm/index_bg.wasm';
import { makeRasterise } from '../../src/page/raster.ts';
import { makeWorker } from '../../src/worker/make-worker.ts';
import { storyFlows } from '../support/story-flows.ts';

const rasterise = makeRasterise(async () => resvg);
const worker = makeWorker({ flow: (env) => storyFlows[env['STORY_FLOW'] ?? ''] });

/** The Worker as it is deployed; some stories ask other questions. Its clock strikes, and it draws, when a test says so. */
export default {
  ...worker,
  async fetch(...[request, env, context]: Parameters<typeof worker.fetch>): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/draw') return new Response(await rasterise(await request.text(), 300));
    if (pathname !== '/strike') return worker.fetch(request, env, context);
    // On an even minute, unless the test asks for another.
    const scheduledTime = Number(searchParams.get('at') ?? 0);
    await worker.scheduled({ scheduledTime }, env, context);
    return new Response('done');
  },
};
