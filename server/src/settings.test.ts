import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot, settingsFrom, WrongSettings } from './settings.ts';

test('nothing set gives a server that phones on the network can reach, with its data in the project', () => {
  expect(settingsFrom({})).toEqual({
    port: 3000,
    host: '0.0.0.0',
    dataDir: path.join(projectRoot, 'data'),
    baseUrl: null,
    trustProxy: false,
    tls: null,
    contact: null,
    logLevel: 'warn',
    metricsToken: null,
    boardDays: 30,
  });
});

test('a base address is taken as an origin, and a proxy setting in each of its forms', () => {
  expect(settingsFrom({ BASE_URL: 'https://Tavle.Example.dk/' }).baseUrl).toBe('https://tavle.example.dk');
  expect(settingsFrom({ TRUST_PROXY: '1' }).trustProxy).toBe(1);
  expect(settingsFrom({ TRUST_PROXY: 'true' }).trustProxy).toBe(true);
  expect(settingsFrom({ TRUST_PROXY: '10.0.0.0/8, 127.0.0.1' }).trustProxy).toBe('10.0.0.0/8, 127.0.0.1');
});

test.each([
  ['PORT', '70000'],
  ['PORT', 'tre'],
  ['PORT', '-1'],
  ['PORT', ''],
  ['BOARD_DAYS', '6'],
  ['BOARD_DAYS', '91'],
  ['HOST', 'et sted'],
  ['DATA_DIR', ''],
  ['BASE_URL', 'tavle.example.dk'],
  ['BASE_URL', 'https://example.dk/tavle'],
  ['BASE_URL', 'ftp://example.dk'],
  ['TRUST_PROXY', 'ja'],
  ['TLS_CERT', 'cert.pem'],
  ['TLS_KEY', 'key.pem'],
  ['LOG_LEVEL', 'loud'],
  ['METRICS_TOKEN', 'kort'],
])('a wrong %s (%j) is named in one sentence', (name, value) => {
  const read = () => settingsFrom({ [name]: value });
  expect(read).toThrow(WrongSettings);
  expect(read).toThrow(name);
  expect(read).not.toThrow('\n');
});

test('every wrong value is told at once', () => {
  expect(() => settingsFrom({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/^PORT .*\nLOG_LEVEL .*$/);
});
