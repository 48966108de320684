import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
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

/** Scores by category, of 100. */
function scores(url: string, port: number, cookie: string | null): Record<string, number> {
  const args = [program, url, `--port=${port}`, '--output=json', '--quiet', `--only-categories=${Object.keys(BARS)}`];
  if (cookie) args.push(`--extra-headers=${JSON.stringify({ Cookie: cookie })}`);
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (!stdout.startsWith('{')) throw new Error(stderr.slice(-600));
  const report = JSON.parse(stdout) as { categories: Record<string, { score: number }> };
  return Object.fromEntries(
    Object.entries(report.categories).map(([name, { score }]) => [name, Math.round(score * 100)]),
  );
}

test('Lighthouse, mobile, on every page without an account', async ({ house, screens }) => {
  test.skip(!fetchLighthouse(), 'Lighthouse could not be fetched from npm');
  const { meeting, come } = await sitDown(house, screens);
  const signe = await come('f1');
  await fillBoard(signe.request, meeting.id, 30);
  const cookies = await signe.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const port = 9_400;
  const { executablePath, args = [] } = test.info().project.use.launchOptions ?? {};
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...args, `--remote-debugging-port=${port}`],
  });
  const own = house.server.url;
  const routes: Record<string, [string, string | null]> = {
    '/': [own, null],
    '/d/:token, personal': [meeting.linkOf('f2'), null],
    '/d/:token, QR': [meeting.joinUrl, null],
    '/moede/:id': [`${own}/moede/${meeting.id}`, cookie],
    '/tavle': [`${own}/tavle`, null],
    '/log-ind': [`${own}/log-ind`, null],
    '/was': [`${own}/was`, null],
    '/farvel': [`${own}/farvel`, null],
  };
  const table: Record<string, Record<string, number>> = {};
  for (const [name, [url, as]] of Object.entries(routes)) table[name] = scores(url, port, as);
  await browser.close();
  console.log('\nLighthouse, mobile, of 100');
  console.table(table);
  for (const [name, found] of Object.entries(table))
    for (const [category, bar] of Object.entries(BARS))
      expect.soft(found[category], `${category} of ${name}`).toBeGreaterThanOrEqual(bar);
});
