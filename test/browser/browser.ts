import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { type Browser, chromium } from 'playwright-core';
import { afterAll } from 'vitest';
import { makeTestApp } from '../support/test-app.ts';

/** Debian's Chromium, or the one that CHROMIUM names. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export function openBrowser(): Promise<Browser> {
  if (!existsSync(executablePath))
    throw new Error(
      `These tests need Chromium at ${executablePath}: apt-get install chromium, or set CHROMIUM.`,
    );
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** The real advisor behind real HTTP on a port of its own, over a database in memory. */
export async function startSite(changes: Parameters<typeof makeTestApp>[0] = {}) {
  const made = await makeTestApp(changes);
  const server = createServer(getRequestListener((request) => made.current().server.fetch(request)));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    ...made,
    // By name: a passkey belongs to a host that has one.
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
      made.database.close();
    },
  };
}

/** A browser, and a site to look at with it, as long as the tests of a file run. */
export async function useSite(changes: Parameters<typeof startSite>[0] = {}) {
  const browser = await openBrowser();
  afterAll(() => browser.close());
  const site = await startSite(changes);
  afterAll(site.close);
  return { browser, site };
}
