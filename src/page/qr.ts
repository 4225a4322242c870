import { correction, generate } from 'lean-qr';
import { toSvgSource } from 'lean-qr/extras/svg';

/** A QR code as an SVG image that a phone can read from a screen or from paper. */
export function qrSvg(text: string): string {
  return toSvgSource(generate(text, { minCorrectionLevel: correction.M }), {
    on: 'black',
    off: 'white',
    scale: 10,
  });
}
