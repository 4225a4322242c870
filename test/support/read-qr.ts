import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** What the QR codes in a picture (PNG) say, in no particular order. */
export async function readQr(png: Uint8Array): Promise<readonly string[]> {
  const found = await readBarcodes(png, { formats: ['QRCode'], maxNumberOfSymbols: 255, tryHarder: true });
  return found.map(({ text }) => text);
}

// From the package: it would fetch its machine code from elsewhere.
const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });
