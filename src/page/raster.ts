/**
 * Draws an SVG as a PNG of this width in pixels; the height follows from the picture. There are no fonts: text in it is
 * left out. Throws on what is no SVG.
 */
export type Rasterise = (svg: string, width: number) => Promise<Uint8Array<ArrayBuffer>>;

/** What a platform hands in: the library's machine code, compiled or as bytes. */
type LoadWasm = () => Promise<WebAssembly.Module | Uint8Array<ArrayBuffer>>;

/** Nothing is loaded before the first picture, and nothing twice. */
export function makeRasterise(loadWasm: LoadWasm): Rasterise {
  return async (svg, width) => {
    library ??= open(loadWasm);
    const { Resvg } = await library.catch((error: unknown) => {
      // The next picture may try again.
      library = undefined;
      throw error;
    });
    const picture = new Resvg(svg, { fitTo: { mode: 'width', value: width } });
    try {
      const drawn = picture.render();
      try {
        // In memory of its own, as the body of an answer wants it.
        return new Uint8Array(drawn.asPng());
      } finally {
        drawn.free();
      }
    } finally {
      // Its memory is not JavaScript's, and nobody else gives it back.
      picture.free();
    }
  };
}

/** The library can be started once in a process, whoever asks. */
let library: ReturnType<typeof open> | undefined;

async function open(loadWasm: LoadWasm) {
  const resvg = await import('@resvg/resvg-wasm');
  await resvg.initWasm(await loadWasm());
  return resvg;
}
