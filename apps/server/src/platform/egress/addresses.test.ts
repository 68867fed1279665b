import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isPublicAddress } from './addresses.ts'

const inside = [
  ...['0.0.0.0', '10.0.0.1', '100.64.0.1', '127.0.0.1', '127.9.9.9', '169.254.169.254', '172.16.5.5'],
  ...['192.168.1.1', '192.0.0.192', '192.0.2.1', '198.18.0.1', '224.0.0.1', '240.0.0.1', '255.255.255.255'],
  ...['168.63.129.16', '100.100.100.200'],
  ...['::', '::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', 'fe80::1', 'fe80::1%eth0', 'fc00::1'],
  ...['fd00:ec2::254', 'fec0::1', 'ff02::1', '64:ff9b::7f00:1', '64:ff9b:1::1', '2002:7f00:1::', '2001::1'],
  ...['2001:db8::1', '100::1', '[::1]', 'not an address', ''],
]

const outside = ['8.8.8.8', '1.1.1.1', '193.212.1.10', '2a00:1450:4001::200e', '[2606:4700::1111]']

test('addresses inside a private network are never public, in no notation', () => {
  for (const address of inside) assert.equal(isPublicAddress(address), false, address)
})

test('addresses of the internet are public', () => {
  for (const address of outside) assert.equal(isPublicAddress(address), true, address)
})
