import { afterAll } from 'vitest';
import { stopServers } from './servers.ts';

/** Runs for every file: servers are of one file, though the module that knows them is shared. */
afterAll(stopServers);
