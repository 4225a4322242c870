import { readFile } from 'node:fs/promises';
import { bigFilesFolder } from '../content.ts';
import type { BigFiles } from '../page/big-files.ts';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  clips: 'application/octet-stream',
};

/** From the folder that installation fills. */
export const bigFiles: BigFiles = async (name) => {
  const type = types[name.split('.').at(-1) ?? ''];
  if (!type || !/^[a-z][a-z0-9.-]*$/.test(name)) return undefined;
  const body = await readFile(`${bigFilesFolder}/${name}`).catch(() => undefined);
  return body && { body: new Uint8Array(body), type };
};
