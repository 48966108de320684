import { execFile, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { sitDown } from '../src/table/sitDown.ts';
import { expect, test } from '../src/table/test.ts';
import { fillBoard } from './fillBoard.ts';

/** ux.md 5, bar 8: of 100. */
const BARS: Record<string, number> = { performance: 95, accessibility: 100, 'best-practices': 100 };

const here = path.join(import.meta.dirname, 'lighthouse');
const program = path.join(here, 'node_modules/lighthouse/cli/index.js');

/** Lighthouse is large and only measures: it is fetched from npm when somebody first asks. */
function fetchLighthouse(): boolean {
  if (fs.existsSync(program)) return true;
  const flags = ['--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  return spawnSync('npm', ['install', ...flags], { cwd: here, stdio: 'inherit' }).status === 0;
}

type Scores = Record<string, number>;

/** Scores by category, of 100. Not waited for in one piece: Playwright must let Lighthouse's own page go on. */
async function scores(url: string, port: number, cookie: string | null): Promise<Scores> {
  const args = [program, url, `--port=${port}`, '--output=json', '--quiet', `--only-categories=${Object.keys(BARS)}`];
  if (cookie) args.push(`--extra-headers=${JSON.stringify({ Cookie: cookie })}`);
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 26, timeout: 60_000 });
  const report = JSON.parse(stdout) as { categories: Record<string, { score: number }> };
  return Object.fromEntries(
    Object.entries(report.categories).map(([name, { score }]) => [name, Math.round(score * 100)]),
  );
}

/** Browsers with a port of their own for Lighthouse. */
const PORT = 9_400;

/** Pages one after the other, each told as it is measured: Lighthouse takes half a minute for one. */
async function measure(routes: Record<string, string>, cookie: string | null): Promise<Record<string, Scores>> {
  const { executablePath, args = [] } = test.info().project.use.launchOptions ?? {};
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...args, `--remote-debugging-port=${PORT}`],
  });
  const table: Record<string, Scores> = {};
  for (const [name, url] of Object.entries(routes)) {
    table[name] = await scores(url, PORT, cookie);
    console.log(`Lighthouse, mobile, of 100: ${name} ${JSON.stringify(table[name])}`);
  }
  await browser.close();
  return table;
}

function expectBars(table: Record<string, Scores>): void {
  for (const [name, found] of Object.entries(table))
    for (const [category, bar] of Object.entries(BARS))
      expect.soft(found[category], `${category} of ${name}`).toBeGreaterThanOrEqual(bar);
}

test('Lighthouse on the pages outside a meeting', async ({ house }) => {
  test.skip(!fetchLighthouse(), 'Lighthouse could not be fetched from npm');
  const own = house.server.url;
  const paths = ['/', '/tavle', '/log-ind', '/was', '/farvel'];
  expectBars(await measure(Object.fromEntries(paths.map((path) => [path, own + path])), null));
});

test('Lighthouse on the way into a meeting, and in it', async ({ house, screens }) => {
  test.skip(!fetchLighthouse(), 'Lighthouse could not be fetched from npm');
  const { meeting, come } = await sitDown(house, screens);
  const signe = await come('f1');
  await fillBoard(signe.request, meeting.id, 30);
  const cookies = await signe.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const doors = { '/d/:token, personal': meeting.linkOf('f2'), '/d/:token, QR': meeting.joinUrl };
  expectBars(await measure(doors, null));
  expectBars(await measure({ '/moede/:id': `${house.server.url}/moede/${meeting.id}` }, cookie));
});
