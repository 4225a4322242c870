import { makeWorker } from './worker/make-worker.ts';

export default makeWorker();
