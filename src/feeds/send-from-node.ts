import { lookup as lookUp } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { FeedNotHad } from './feed-errors.ts';
import type { FeedResponse, SendRequest } from './feed-source.ts';
import { type AddressRules, isPublicAddress } from './judge-address.ts';

export interface Looked {
  readonly address: string;
  readonly family: number;
}

/**
 * Requests from Node. The connection goes to the very addresses that were judged, so that a name cannot lead somewhere
 * else a moment later (DNS rebinding); where one of a name's addresses is not of the open web, none is used.
 */
export function sendFromNode(
  options: {
    readonly rules?: AddressRules;
    /** All addresses of a name; the system's own when missing. */
    readonly resolve?: (name: string) => Promise<readonly Looked[]>;
  } = {},
): SendRequest {
  const { rules = {}, resolve = (name) => lookUp(name, { all: true, verbatim: true }) } = options;

  const lookup: LookupFunction = (name, { all }, callback) => {
    resolve(name).then(
      (found) => {
        const [first] = found;
        if (!first || !found.every(({ address }) => isPublicAddress(address, rules)))
          return callback(new FeedNotHad(first ? 'not_allowed' : 'unreachable'), '', 4);
        if (all) return callback(null, [...found]);
        callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 4),
    );
  };

  return (address, headers, signal) =>
    new Promise<FeedResponse>((done, fail) => {
      const send = address.startsWith('https:') ? httpsRequest : httpRequest;
      const asked = send(
        address,
        // A connection of its own: none that somebody else opened is used.
        { headers: { ...headers, 'Accept-Encoding': 'gzip' }, agent: false, lookup, signal },
        (response) =>
          done({
            status: response.statusCode ?? 0,
            header: (name) => {
              const value = response.headers[name];
              return Array.isArray(value) ? value[0] : value;
            },
            body: unpack(response),
          }),
      );
      asked.on('error', fail);
      asked.end();
    });
}

/** Unpacked piece by piece, so that no more of it is ever made than is read. */
async function* unpack(response: IncomingMessage): AsyncGenerator<Uint8Array> {
  const way = response.headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (way === '' || way === 'identity') return yield* response;
  const unpacker = unpackers[way]?.();
  if (!unpacker) throw new FeedNotHad('not_text');
  // What goes wrong is told to whoever reads the unpacked end.
  yield* pipeline(response, unpacker, () => {});
}

const unpackers: Readonly<Record<string, () => ReturnType<typeof createGunzip>>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};
