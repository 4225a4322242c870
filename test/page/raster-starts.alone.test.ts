import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { makeRasterise } from '../../src/page/raster.ts';
import { sizeOfPng } from '../support/png.ts';

const wide = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20z"/></svg>';

// The library can be started once in a process.
test('machine code that could not be loaded is loaded for the next picture', async () => {
  const path = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  let attempts = 0;
  const draw = makeRasterise(async () => {
    if (attempts++ === 0) throw new Error('not now');
    return new Uint8Array(await readFile(path));
  });
  await expect(draw(wide, 10)).rejects.toThrow('not now');
  expect(sizeOfPng(await draw(wide, 10))).toEqual([10, 5]);
  expect(attempts).toBe(2);
});
