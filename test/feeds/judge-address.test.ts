import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPublicAddress, mayFetch } from '../../src/feeds/judge-address.ts';

it.each([
  'https://jobb.storuman.se/jobs.rss',
  'https://storuman.teamtailor.com/jobs.rss?per_page=500',
  'https://web103.reachmee.com:443/Public/rssfeed/external.ashx?id=1',
  'https://storuman.varbi.com/se/what:rssfeed/',
  'https://jobb.malå.se/rss',
  'https://example.org./rss',
])('a feed may be fetched from %s', (address) => expect(mayFetch(address)).toBe(true));

it.each([
  'http://jobb.storuman.se/jobs.rss',
  'https://jobb.storuman.se:8443/',
  'https://user@jobb.storuman.se/',
  'https://user:secret@jobb.storuman.se/',
  'ftp://jobb.storuman.se/',
  'file:///etc/passwd',
  'data:text/xml,<rss/>',
  'gopher://a.se/',
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://0177.0.0.1/',
  'https://①②⑦.0.0.1/',
  'https://93.184.216.34/',
  'https://[::1]/',
  'https://[::ffff:10.0.0.1]/',
  'https://[2606:4700::1111]/',
  'https://localhost/',
  'https://LOCALHOST./',
  'https://a.localhost/',
  'https://intranet/',
  'https://printer.local/',
  'https://metadata.google.internal/computeMetadata/v1/',
  'https://db.corp/',
  'https://router.home.arpa/',
  'https://x.onion/',
  `https://a.se/${'x'.repeat(500)}`,
  'not an address',
  '',
])('never from %s', (address) => expect(mayFetch(address)).toBe(false));

it.each([
  ...[
    '93.184.216.34',
    '8.8.8.8',
    '172.15.255.255',
    '172.32.0.1',
    '100.63.255.255',
    '100.128.0.1',
    '192.167.1.1',
  ],
  ...[
    '2606:4700:4700::1111',
    '2a00:1450:400f::200e',
    '::ffff:8.8.8.8',
    '64:ff9b::8.8.8.8',
    '2002:808:808::1',
  ],
])('%s is of the open web', (address) => expect(isPublicAddress(address)).toBe(true));

it.each([
  ...['0.0.0.0', '0.1.2.3', '10.0.0.1', '10.255.255.255', '100.64.0.1', '100.127.255.255', '127.0.0.1'],
  ...['127.255.255.254', '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.1', '192.0.2.1'],
  ...['192.168.0.1', '198.18.0.1', '198.51.100.7', '203.0.113.9', '224.0.0.1', '239.255.255.255'],
  ...['240.0.0.1', '255.255.255.255', '168.63.129.16', '100.100.100.200', '192.88.99.1'],
  ...[
    '::',
    '::1',
    'fe80::1',
    'fe80::1%eth0',
    'febf::1',
    'fc00::1',
    'fd12:3456::1',
    'fd00:ec2::254',
    'ff02::1',
  ],
  ...['::ffff:10.0.0.1', '::ffff:7f00:1', '::ffff:169.254.169.254', '::127.0.0.1', '64:ff9b::10.0.0.1'],
  ...[
    '64:ff9b:1::1',
    '2002:a00:1::1',
    '2002:7f00:1::',
    '2001:db8::1',
    '2001::1',
    '3fff::1',
    '100::1',
    'fec0::1',
  ],
  ...['', 'jobb.storuman.se', '1.2.3', '256.1.1.1', '1::2::3', ':::', '12345::', '[', '::ffff:999.1.1.1'],
])('"%s" is not', (address) => expect(isPublicAddress(address)).toBe(false));

it('no text makes it fail, and no private address is let through in any way of writing', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof isPublicAddress(text) === 'boolean'));
  fc.assert(fc.property(fc.webUrl(), (text) => typeof mayFetch(text) === 'boolean'));
  fc.assert(
    fc.property(fc.ipV4(), fc.constantFrom('', '::ffff:', '::', '64:ff9b::'), (four, before) => {
      expect(isPublicAddress(`${before}${four}`)).toBe(isPublicAddress(four));
    }),
  );
});
