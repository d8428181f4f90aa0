import { expect, test } from 'vitest';
import { callerAddress } from './caller-address.ts';

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['203.0.113.7, 192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:0DB8:0000:0000:1:2:3:4', '2001:db8:0:0::/64'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['', 'unknown'],
  [undefined, 'unknown'],
])('Who connected from %s is counted as %s', (address, counted) => {
  expect(callerAddress(address)).toBe(counted);
});

test('A long text in place of an address is not kept', () => {
  expect(callerAddress('x'.repeat(10_000))).toHaveLength(64);
  expect(callerAddress(`${'a:'.repeat(10_000)}`).length).toBeLessThan(100);
});
