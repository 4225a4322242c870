import { StreamBroken } from './stream.ts';

/** A record of the stream, or that it broke off after so many whole ones. */
export type StreamRecord = { readonly record: unknown } | { readonly broken: number };

/** A line longer than this is no ad: then ends are looked for inside it, so that memory stays small. */
const longestLine = 1_000_000;

/**
 * Reads job ads from JSON lines or a JSON array, one at a time and never the whole. A stream that ends inside a
 * record gives everything before it, and then says that it broke off. Nothing at all proves nothing, unless
 * `mayBeEmpty`: then it is a list of none.
 */
export async function* readAds(
  stream: AsyncIterable<string>,
  mayBeEmpty = false,
): AsyncGenerator<StreamRecord> {
  let rest = '';
  let at = 0;
  let depth = 0;
  let start = -1;
  let inString = false;
  let isEscaped = false;
  let whole = 0;
  let isArray: boolean | undefined;
  let isClosed = false;
  let isBlank = true;

  function* records(isEnd: boolean): Generator<StreamRecord> {
    for (; at < rest.length; at++) {
      const char = rest.charCodeAt(at);
      if (inString) {
        if (isEscaped) isEscaped = false;
        else if (char === 92) isEscaped = true;
        else if (char === 34) inString = false;
        continue;
      }
      if (char === 123 && depth === 0 && isArray !== true) {
        // A record a line, as the stream has it: by far the fastest to find, so tried first.
        const end = rest.indexOf('\n', at);
        if (end < 0 && !isEnd && rest.length - at < longestLine) return;
        const record = end < 0 ? undefined : parse(rest.slice(at, end));
        if (record !== undefined) {
          isArray = false;
          whole++;
          at = end;
          yield { record };
          continue;
        }
      }
      if (char === 34) inString = true;
      else if (char === 123 || (char === 91 && depth > 0)) {
        isArray ??= false;
        if (depth++ === 0) start = at;
      } else if (char === 91) isArray = true;
      else if ((char === 125 || char === 93) && depth > 0) {
        if (--depth > 0) continue;
        whole++;
        yield { record: parse(rest.slice(start, at + 1)) };
      } else if (char === 93) isClosed = true;
    }
  }

  let hasBroken = false;
  try {
    for await (const chunk of stream) {
      const kept = depth > 0 ? start : at;
      rest = kept === 0 ? rest + chunk : rest.slice(kept) + chunk;
      at -= kept;
      start -= kept;
      isBlank &&= chunk.trim() === '';
      yield* records(false);
    }
  } catch (error) {
    if (!(error instanceof StreamBroken)) throw error;
    hasBroken = true;
  }
  yield* records(true);
  if (mayBeEmpty && isBlank && !hasBroken) return;
  const isUnfinished = depth > 0 || inString || (isArray === true && !isClosed);
  // No ad and no empty list: an empty file or an error page proves nothing.
  if (hasBroken || isUnfinished || (whole === 0 && !isClosed)) yield { broken: whole };
}

/** Balanced but not JSON: the reader of ads counts it as unreadable. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
