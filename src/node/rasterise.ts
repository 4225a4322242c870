import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { makeRasterise } from '../page/raster.ts';

/** With the machine code as it lies in its package: found from src/, where the one-file program says it stands too. */
export const rasterise = makeRasterise(
  async () =>
    new Uint8Array(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'))),
);
