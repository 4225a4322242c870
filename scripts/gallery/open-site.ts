import { startSite } from '../../test/browser/browser.ts';
import { startFakeTranslator } from '../../test/support/fake-translator.ts';
import { publishOpening, putTown } from '../../test/support/municipality-says.ts';

type SiteOptions = NonNullable<Parameters<typeof startSite>[0]>;

/** The site whose screens are shown: the samples, what municipalities say beside them, and what a machine translates. */
export async function openGallerySite(options: SiteOptions = {}) {
  const translator = await startFakeTranslator();
  const site = await startSite({ ...options, config: { ...translator.settings, ...options.config } });
  await publishOpening(site.store, '2083 care-in-hedemora');
  await putTown(site.store, '2083 hedemora');
  await putTown(site.store, '0127 botkyrka');
  return {
    ...site,
    close: async () => {
      await site.close();
      await translator.close();
    },
  };
}
