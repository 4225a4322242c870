/** What a button says when it is tapped: `<verb>.<id>.<value>`, at most 64 bytes. Consent also carries a start link. */
export interface Tap {
  readonly verb: string;
  readonly id: string;
  readonly value: string;
  readonly link: string;
}

/** Undefined for anything that cannot be one of our buttons. */
export function parseTap(text: string): Tap | undefined {
  if (!/^[a-z_]{1,20}(\.[A-Za-z0-9_-]{0,32}){0,3}$/.test(text)) return undefined;
  const [verb = '', id = '', value = '', link = ''] = text.split('.');
  return { verb, id, value, link };
}

export function tap(verb: string, id?: string, value?: string, link?: string): { readonly tap: string } {
  return { tap: [verb, id ?? '', value ?? '', link ?? ''].join('.').replace(/\.+$/, '') };
}
