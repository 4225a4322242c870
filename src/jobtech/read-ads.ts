/** A record of the stream, or that it broke off after so many whole ones. */
export type StreamRecord = { readonly record: unknown } | { readonly broken: number };

/**
 * Reads job ads from JSON lines or a JSON array, one at a time and never the whole. A stream that ends inside a
 * record gives everything before it, and then says that it broke off.
 */
export async function* readAds(stream: AsyncIterable<string>): AsyncGenerator<StreamRecord> {
  let rest = '';
  let at = 0;
  let depth = 0;
  let start = -1;
  let inString = false;
  let isEscaped = false;
  let whole = 0;
  let isArray: boolean | undefined;
  let isClosed = false;
  for await (const chunk of stream) {
    rest += chunk;
    for (; at < rest.length; at++) {
      const char = rest.charCodeAt(at);
      if (inString) {
        if (isEscaped) isEscaped = false;
        else if (char === 92) isEscaped = true;
        else if (char === 34) inString = false;
        continue;
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
        rest = rest.slice(at + 1);
        at = -1;
        start = -1;
      } else if (char === 93) isClosed = true;
    }
    if (depth === 0) {
      rest = '';
      at = 0;
    }
  }
  // No ad and no empty list: an empty file or an error page proves nothing.
  if (depth > 0 || inString || (isArray === true && !isClosed) || (whole === 0 && !isClosed))
    yield { broken: whole };
}

/** Balanced but not JSON: the reader of ads counts it as unreadable. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
