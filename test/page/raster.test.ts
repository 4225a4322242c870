import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { bundleProgram } from '../../scripts/bundle-program.mjs';
import { rasterise } from '../../src/node/rasterise.ts';
import { qrSvg } from '../../src/page/qr.ts';
import { sizeOfPng } from '../support/png.ts';
import { readQr } from '../support/read-qr.ts';

const wide = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20z"/></svg>';

test('a picture becomes a PNG of the width that was asked for, with its own proportions', async () => {
  expect(sizeOfPng(await rasterise(wide, 1200))).toEqual([1200, 600]);
  expect(sizeOfPng(await rasterise(wide, 7))).toEqual([7, 4]);
});

test('pictures asked for at once do not disturb each other', async () => {
  const drawn = await Promise.all([100, 200, 300].map((width) => rasterise(wide, width)));
  expect(drawn.map(sizeOfPng)).toEqual([
    [100, 50],
    [200, 100],
    [300, 150],
  ]);
});

test('a QR code can be read from the PNG as from the SVG', async () => {
  const address = 'https://landa.example/s/ar';
  expect(await readQr(await rasterise(qrSvg(address), 300))).toEqual([address]);
});

test('what is no picture is refused, and the next one is drawn', async () => {
  await expect(rasterise('no picture', 10)).rejects.toThrow();
  expect(sizeOfPng(await rasterise(wide, 10))).toEqual([10, 5]);
});

test('the program as one file finds its machine code too', { timeout: 60_000 }, async () => {
  const bundle = await bundleProgram('src/node/rasterise.ts');
  const { rasterise: bundled } = await import(/* @vite-ignore */ pathToFileURL(bundle ?? '').href);
  expect(sizeOfPng(await bundled(wide, 10))).toEqual([10, 5]);
});
