import { expect, test } from 'vitest';
import { addressesOf } from './addresses.ts';
import { settingsFrom } from './settings.ts';

const onTheNetwork = ['192.0.2.7', '198.51.100.4'];

test('phones get the address on the network, which localhost would not be', () => {
  expect(addressesOf(settingsFrom({}), 3000, onTheNetwork)).toEqual({
    here: 'http://localhost:3000',
    network: ['http://192.0.2.7:3000', 'http://198.51.100.4:3000'],
    public: 'http://192.0.2.7:3000',
  });
});

test('a machine without a network, and one that listens to itself only, are reached here', () => {
  expect(addressesOf(settingsFrom({}), 3000, []).public).toBe('http://localhost:3000');
  const alone = addressesOf(settingsFrom({ HOST: '127.0.0.1' }), 3001, onTheNetwork);
  expect(alone).toEqual({ here: 'http://127.0.0.1:3001', network: [], public: 'http://127.0.0.1:3001' });
});

test('a base address goes before all others in links', () => {
  const settings = settingsFrom({ BASE_URL: 'https://tavle.example.dk' });
  expect(addressesOf(settings, 3000, onTheNetwork).public).toBe('https://tavle.example.dk');
});
