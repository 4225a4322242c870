import { XMLParser } from 'fast-xml-parser';
import { readXmlCharacters } from './html-text.ts';
import { isWithinBounds } from './xml-bounds.ts';

/** One entry of a feed: what stands in its elements, by their names as written ("tt:role"). */
export interface FeedItem {
  /** The text in each element of this name, as written but for the characters of XML; never empty ones. */
  texts(name: string): readonly string[];
  /** The values of an attribute of elements of this name; `only` says of which. */
  attributes(
    name: string,
    attribute: string,
    only?: (other: (attribute: string) => string | undefined) => boolean,
  ): readonly string[];
  /** Elements within elements: 'tt:locations', 'tt:location'. */
  within(...names: readonly string[]): readonly FeedItem[];
  readonly has: (name: string) => boolean;
}

type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  parseAttributeValue: false,
  // Nothing in a feed expands: the five characters of XML are read afterwards, once.
  processEntities: false,
  maxNestedTags: 50,
  isArray: (_name, path) => typeof path === 'string' && isList.has(path),
});
const isList = new Set(['rss.channel.item', 'feed.entry']);

/** The entries of an RSS 2.0 or Atom feed; undefined for anything else. Never throws. */
export function parseFeed(text: string): readonly FeedItem[] | undefined {
  const begins = text.search(/<[a-z]/i);
  // A document type is a web page's, or declares entities; no feed has need of one.
  if (begins < 0 || /<!doctype/i.test(text.slice(0, begins))) return undefined;
  if (!isWithinBounds(text)) return undefined;
  try {
    const { rss, feed } = parser.parse(text) as Node;
    const [channel] = nodes(rss, 'channel');
    if (channel !== undefined) return listOf(isNode(channel) ? channel['item'] : undefined).map(toItem);
    // An Atom feed has an id and a title; one without anything in it is read as ''.
    return isNode(feed) ? listOf(feed['entry']).map(toItem) : undefined;
  } catch {
    return undefined;
  }
}

function toItem(node: unknown): FeedItem {
  return {
    has: (name) => isNode(node) && Object.hasOwn(node, name),
    texts: (name) => nodes(node, name).map(textOf).filter(Boolean),
    attributes: (name, attribute, only = () => true) =>
      nodes(node, name)
        .filter((one) => only((other) => attributeOf(one, other)))
        .flatMap((one) => attributeOf(one, attribute) ?? []),
    within: (...names) =>
      names
        .reduce<readonly unknown[]>((at, name) => at.flatMap((one) => nodes(one, name)), [node])
        .map(toItem),
  };
}

function nodes(node: unknown, name: string): readonly unknown[] {
  return isNode(node) && Object.hasOwn(node, name) ? listOf(node[name]) : [];
}

function attributeOf(node: unknown, name: string): string | undefined {
  const value = isNode(node) ? node[`@_${name}`] : undefined;
  return typeof value === 'string' ? readXmlCharacters(value).trim() : undefined;
}

/** All the text within, elements included: markup that was not escaped leaves its words. */
function textOf(node: unknown): string {
  if (typeof node === 'string') return readXmlCharacters(node).trim();
  if (Array.isArray(node)) return node.map(textOf).filter(Boolean).join('\n');
  if (!isNode(node)) return '';
  return Object.entries(node)
    .flatMap(([name, value]) => (name.startsWith('@_') ? [] : [textOf(value)]))
    .filter(Boolean)
    .join('\n');
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
