/** The files of public/: text, small, served under an address that changes with their content. */
export interface Assets {
  readonly url: (name: string) => string;
  readonly find: (name: string) => { readonly text: string; readonly type: string } | undefined;
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

export function makeAssets(files: Readonly<Record<string, string>>): Assets {
  const marks = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, fingerprint(text)]));
  return {
    url: (name) => `/assets/${name}?${marks[name] ?? ''}`,
    find: (name) => {
      const text = Object.hasOwn(files, name) ? files[name] : undefined;
      return text === undefined
        ? undefined
        : { text, type: types[name.split('.').at(-1) ?? ''] ?? 'text/plain' };
    },
  };
}

/** FNV-1a: tells one version of a file from the next, and protects nothing. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}
