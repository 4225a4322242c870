/** What loosens the rules: only tests fetch from their own machine. */
export interface AddressRules {
  /** http, any port, and addresses of this machine itself. */
  readonly loopback?: boolean;
}

/**
 * Whether a feed may be fetched from this address, as far as it can be told without asking for the name: https on its
 * own port, no user, a name of the open web and no number.
 */
export function mayFetch(address: string, { loopback = false }: AddressRules = {}): boolean {
  if (!URL.canParse(address) || address.length > 500) return false;
  // The URL standard has by now turned 0x7f.1, 2130706433 and ①②⑦.0.0.1 into the address they stand for.
  const { protocol, port, username, password, hostname } = new URL(address);
  if (username !== '' || password !== '') return false;
  const host = hostname.toLowerCase().replace(/\.$/, '');
  const number = ipOf(host);
  if (loopback && number !== undefined && isLoopback(number)) return /^https?:$/.test(protocol);
  if (protocol !== 'https:' && !loopback) return false;
  if (port !== '' && !loopback) return false;
  if (number !== undefined) return false;
  return host.includes('.') && !/[^a-z\d.-]/.test(host) && !ownNames.test(host);
}

/** Names that never lead to the open web (RFC 6761, 6762, 8375, 9476), and those that clouds give their insides. */
const ownNames =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|test|example|invalid|onion|alt|arpa)$/;

/** Whether this is an address of the open web: not private, of this machine, of its network, shared or special. */
export function isPublicAddress(address: string, { loopback = false }: AddressRules = {}): boolean {
  const number = ipOf(address);
  if (number === undefined) return false;
  if (loopback && isLoopback(number)) return true;
  if (number.length === 4) return !within(number, closed4);
  const inner = innerIpv4(number);
  // Addresses that stand for an IPv4 address lead where that leads.
  if (inner) return !within(inner, closed4);
  // All that is given out is within 2000::/3.
  return within(number, ['2000::/3']) && !within(number, closed6);
}

/** IANA's special-purpose registries, and multicast. */
const closed4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...[
    '192.0.0.0/24',
    '192.0.2.0/24',
    '192.31.196.0/24',
    '192.52.193.0/24',
    '192.88.99.0/24',
    '192.168.0.0/16',
  ],
  ...['192.175.48.0/24', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
  // Where Azure and Alibaba answer with what machines may do.
  ...['168.63.129.16/32', '100.100.100.200/32'],
];
const closed6 = ['2001::/23', '2001:db8::/32', '2620:4f:8000::/48', '3fff::/20'];

/** The IPv4 address within a mapped (::ffff:0:0/96), translated (64:ff9b::/96) or 6to4 (2002::/16) one. */
function innerIpv4(bytes: readonly number[]): readonly number[] | undefined {
  if (within(bytes, ['::ffff:0:0/96', '64:ff9b::/96', '::/96'])) return bytes.slice(12);
  return within(bytes, ['2002::/16']) ? bytes.slice(2, 6) : undefined;
}

function isLoopback(bytes: readonly number[]): boolean {
  return bytes.length === 4 ? bytes[0] === 127 : within(bytes, ['::1/128']);
}

function within(bytes: readonly number[], ranges: readonly string[]): boolean {
  return ranges.some((range) => {
    const [base = '', bits = ''] = range.split('/');
    const from = ipOf(base);
    if (from?.length !== bytes.length) return false;
    return bytes.every((byte, index) => {
      const mask = 0xff00 >> Math.min(8, Math.max(0, Number(bits) - index * 8));
      return (byte & mask & 0xff) === ((from[index] ?? 0) & mask & 0xff);
    });
  });
}

/** 4 or 16 bytes; undefined for what is no address. Takes the brackets of a URL and drops the zone. */
function ipOf(written: string): readonly number[] | undefined {
  const text = written.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const four = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
  if (four) return four.every((byte) => byte <= 255) ? four : undefined;
  if (!text.includes(':')) return undefined;
  // The last two groups may be written as IPv4.
  const tail = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  const last = tail ? ipOf(tail[2] ?? '') : [];
  const head = tail ? (tail[1] ?? '').replace(/([^:]):$/, '$1') : text;
  if (!last) return undefined;
  const [before = '', after, ...more] = head.split('::');
  if (more.length > 0) return undefined;
  const front = groups(before);
  const back = after === undefined ? [] : groups(after);
  if (!front || !back) return undefined;
  const missing = 16 - front.length - back.length - last.length;
  if (after === undefined ? missing !== 0 : missing < 0) return undefined;
  return [...front, ...Array.from({ length: missing }, () => 0), ...back, ...last];
}

function groups(text: string): readonly number[] | undefined {
  if (text === '') return [];
  const parts = text.split(':');
  if (!parts.every((part) => /^[\da-f]{1,4}$/i.test(part))) return undefined;
  return parts.flatMap((part) => {
    const value = Number.parseInt(part, 16);
    return [value >> 8, value & 0xff];
  });
}
