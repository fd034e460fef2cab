import assert from 'node:assert/strict';
import { isPublicAddress } from '../../../src/platform/desktop/public-address.ts';

describe('An address that a document may come from', () => {
  for (const address of [
    '1.1.1.1',
    '93.184.216.34',
    '172.15.0.1',
    '172.32.0.1',
    '2606:4700::1111',
    '2a00:1450::1',
  ]) {
    it(`is ${address}`, () => assert.equal(isPublicAddress(address), true));
  }

  for (const [why, address] of [
    ['this computer', '127.0.0.1'],
    ['this computer', '127.255.255.254'],
    ['this computer', '0.0.0.0'],
    ['this computer', '::1'],
    ['no place', '::'],
    ['a private network', '10.1.2.3'],
    ['a private network', '172.16.0.1'],
    ['a private network', '172.31.255.255'],
    ['a private network', '192.168.1.1'],
    ['a private network', 'fd12:3456::1'],
    ['a link', '169.254.169.254'],
    ['a link', 'fe80::1'],
    ['a link', 'fe80::1%eth0'],
    ['a provider’s own network', '100.64.0.1'],
    ['multicast', '224.0.0.1'],
    ['multicast', 'ff02::1'],
    ['broadcast', '255.255.255.255'],
    ['documentation', '192.0.2.1'],
    ['documentation', '2001:db8::1'],
    ['a benchmark', '198.18.0.1'],
    ['IPv4 in IPv6', '::ffff:127.0.0.1'],
    ['IPv4 in IPv6', '::ffff:93.184.216.34'],
    ['IPv4 in IPv6', '64:ff9b::7f00:1'],
    ['IPv4 in IPv6', '2002:7f00:1::'],
    ['no address', 'example.org'],
    ['no address', ''],
  ] as const) {
    it(`is not ${address || 'empty'}: ${why}`, () => assert.equal(isPublicAddress(address), false));
  }
});
