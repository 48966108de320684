// Finds a browser for the end-to-end tests: a given one, Playwright's own, the system's, else Debian's package.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { die, root, run, say } from './toolchain.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const exists = (file) => Boolean(file) && fs.existsSync(file);
const fromSystem = () => PLACES.find(exists);

function fromPlaywright() {
  const require = createRequire(path.join(root, 'e2e', 'package.json'));
  const file = require('@playwright/test').chromium.executablePath();
  return exists(file) ? file : undefined;
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !exists('/usr/bin/apt-get')) return undefined;
  say('installing Chromium from Debian (once)');
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
  return fromSystem();
}

/** @returns {string} path of a browser that can be driven; ends the process with one sentence when there is none */
export function findBrowser({ pnpm }) {
  if (process.env.BROWSER_PATH) return process.env.BROWSER_PATH;
  const there = fromPlaywright() ?? fromSystem();
  if (there) return there;
  pnpm('--filter', '@samtavlen/e2e', 'exec', 'playwright', 'install', 'chromium');
  return (
    fromPlaywright() ?? fromDebian() ?? die('no browser for the tests: install Chromium or set BROWSER_PATH to one')
  );
}
