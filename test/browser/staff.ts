import type { Browser, BrowserContext, Page } from 'playwright-core';
import { addStaff, type LettingIn } from '../../src/app/sign-in.ts';
import type { Role } from '../../src/app/staff-ports.ts';
import type { App } from '../../src/wiring.ts';

/** A browser with a device that makes passkeys and says yes to everything. */
export async function openWithPasskeys(browser: Browser, locale = 'sv-SE'): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    locale,
    viewport: { width: 1100, height: 800 },
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return page;
}

/** Someone new, and the path of the link they sign in with. */
export async function letIn(app: App, role: Role, name: string, municipality?: string) {
  const work: LettingIn = { store: app.store, now: app.now, newId: app.advisor.newId };
  const { staff, secret } = await addStaff(work, {
    ...{ role, name },
    ...(municipality === undefined ? {} : { municipality }),
  });
  return { staff, path: `/staff/invite/${secret}` };
}

/** Signs in by link, as someone new, in this browser. */
export async function signInAs(
  page: Page,
  site: { readonly url: string; readonly current: () => App },
  role: Role,
  municipality?: string,
) {
  const { staff, path } = await letIn(site.current(), role, `Test ${role}`, municipality);
  await page.goto(site.url + path);
  await page.locator('main form button').click();
  await page.waitForURL((url) => !url.pathname.includes('/invite/'));
  return staff;
}
