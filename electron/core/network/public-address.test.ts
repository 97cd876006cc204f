import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPublicAddress } from './public-address.ts';

test.each([
  '93.184.216.34',
  '8.8.8.8',
  '172.15.0.1',
  '172.32.0.1',
  '100.63.0.1',
  '2606:4700::1111',
  '::ffff:8.8.8.8',
])('%s is of the open internet', (address) => expect(isPublicAddress(address)).toBe(true));

test.each([
  ['this machine', ['127.0.0.1', '127.255.0.9', '0.0.0.0', '::1', '::', '::ffff:127.0.0.1', '::ffff:7f00:1']],
  ['a private network', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '::ffff:10.0.0.1']],
  ['link-local, and a cloud’s metadata', ['169.254.169.254', 'fe80::1', '::ffff:169.254.169.254']],
  ['a carrier’s shared range', ['100.64.0.1', '100.127.255.255']],
  ['unique local', ['fc00::1', 'fd12:3456::1']],
  ['deprecated site-local', ['fec0::1']],
  ['a group', ['224.0.0.1', '239.1.1.1', 'ff02::1', '255.255.255.255']],
  [
    'reserved, and for documents',
    ['192.0.2.1', '198.51.100.1', '203.0.113.1', '240.0.0.1', '198.18.0.1', '2001:db8::1'],
  ],
  ['IPv4 wrapped in IPv6', ['64:ff9b::7f00:1', '2002:7f00:1::', '2001:0:1::1', '::127.0.0.1']],
  ['no address at all', ['', 'localhost', 'example.org', '1.2.3.4.5', '127.0.0.1:80', '[::1]']],
])('%s is not', (_name, addresses) => {
  for (const address of addresses) expect([address, isPublicAddress(address)]).toEqual([address, false]);
});

test('an IPv4 address wrapped in IPv6 is public only where it is so by itself', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      expect(isPublicAddress(`::ffff:${address}`)).toBe(isPublicAddress(address));
      expect(isPublicAddress(`64:ff9b::${address}`)).toBe(false);
    }),
  );
});
