import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { loadContent } from '../../src/content.ts';
import type { Content } from '../../src/content-form.ts';
import { type Command, projectFolder, quietly } from '../wrangler.ts';

/**
 * In bytes after gzip. Code is what every cold start parses; WebAssembly is compiled at upload and started when it is first
 * needed; a language is what one more costs all the others, without the sentences for staff, which are in two languages only.
 */
export const limits = { code: 544 * 1024, wasm: 1024 * 1024, locale: 40 * 1024 } as const;

export interface BundleSizes {
  readonly code: number;
  readonly wasm: number;
  readonly locales: Readonly<Record<string, number>>;
  /** Everything that is uploaded. */
  readonly total: number;
}

/** Builds the Worker as it would be uploaded, and measures it. Needs no account and no network. */
export async function measureBundle(command: Command): Promise<BundleSizes> {
  const folder = mkdtempSync(join(tmpdir(), 'landa-bundle-'));
  try {
    await buildBundle(command, folder);
    return weigh(folder, loadContent());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @throws with what wrangler said, when it cannot be built. */
export async function buildBundle(command: Command, folder: string, entry = 'src/worker.ts'): Promise<void> {
  const [program, ...first] = command;
  const rest = ['deploy', join(projectFolder, entry), '--dry-run', '--outdir', folder];
  await promisify(execFile)(program, [...first, ...rest], {
    cwd: projectFolder,
    env: { ...process.env, ...quietly },
  }).catch((error: { stdout?: string; stderr?: string; message: string }) => {
    const said = [error.stdout, error.stderr].filter(Boolean).join('\n').trim();
    throw new Error(`the bundle cannot be built:\n${said || error.message}`, { cause: error });
  });
}

/** What is too large, a sentence each. */
export function findOversize({ code, wasm, locales }: BundleSizes): readonly string[] {
  const over = Object.entries(locales).filter(([, size]) => size > limits.locale);
  return [
    ...(code > limits.code ? [`The code is ${kib(code)}; at most ${kib(limits.code)} may be.`] : []),
    ...(wasm > limits.wasm ? [`The WebAssembly is ${kib(wasm)}; at most ${kib(limits.wasm)} may be.`] : []),
    ...over.map(([name, size]) => `locales/${name} is ${kib(size)}; at most ${kib(limits.locale)} may be.`),
  ];
}

export function kib(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KiB`;
}

function weigh(folder: string, content: Content): BundleSizes {
  const files = readdirSync(folder)
    // Beside the bundle, and not uploaded with it.
    .filter((name) => !/\.map$|^README\.md$/.test(name))
    .map((name) => ({ name, size: zip(readFileSync(join(folder, name))) }));
  const sum = (sizes: readonly { readonly size: number }[]) =>
    sizes.reduce((total, { size }) => total + size, 0);
  return {
    code: sum(files.filter(({ name }) => name.endsWith('worker.js'))),
    wasm: sum(files.filter(({ name }) => name.endsWith('.wasm'))),
    locales: Object.fromEntries(
      Object.entries(content.locales).map(([name, { form, areas, occupations }]) => [
        name,
        zip([JSON.stringify(form), ...ofConversation(areas), occupations].join('\n')),
      ]),
    ),
    total: sum(files),
  };
}

function ofConversation(areas: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(areas).flatMap(([name, text]) => (name.startsWith('staff-') ? [] : [text]));
}

function zip(data: string | Uint8Array): number {
  return gzipSync(data, { level: 9 }).length;
}
