import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Hand } from './Hand.ts';

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
const here = path.join(import.meta.dirname, 'driver');
const driver = path.join(here, 'node_modules/puppeteer-core');

/** What is used of Puppeteer; it is fetched from npm when somebody first asks. */
interface Puppeteer {
  launch(options: object): Promise<{ newPage(): Promise<FirefoxPage>; close(): Promise<void> }>;
}
interface FirefoxPage {
  setViewport(size: { width: number; height: number }): Promise<void>;
  goto(url: string): Promise<unknown>;
  evaluate(expression: string): Promise<unknown>;
  evaluateHandle(expression: string): Promise<{ asElement(): { click(): Promise<void> } | null }>;
  keyboard: { type(text: string): Promise<void> };
}

async function puppeteer(): Promise<Puppeteer | null> {
  const flags = ['--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!fs.existsSync(driver) && spawnSync('npm', ['install', ...flags], { cwd: here }).status !== 0) return null;
  const { exports } = JSON.parse(fs.readFileSync(path.join(driver, 'package.json'), 'utf8')) as {
    exports: { '.': { import: string } | string };
  };
  const main = typeof exports['.'] === 'string' ? exports['.'] : exports['.'].import;
  return ((await import(pathToFileURL(path.join(driver, main)).href)) as { default: Puppeteer }).default;
}

/** Firefox over WebDriver BiDi. @returns why not, when it cannot be had here */
export async function firefox(): Promise<Hand | string> {
  const executablePath = PLACES.find((place) => fs.existsSync(place));
  if (!executablePath) return 'Firefox is not installed (Debian: apt-get install firefox-esr)';
  const puppet = await puppeteer();
  if (!puppet) return 'puppeteer-core could not be fetched from npm';
  const browser = await puppet.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 740 });
  return {
    open: async (url) => void (await page.goto(url)),
    ask: async <T>(expression: string) => (await page.evaluate(expression)) as T,
    press: async (expression) => {
      await (await page.evaluateHandle(expression)).asElement()?.click();
    },
    type: (text) => page.keyboard.type(text),
    close: () => browser.close(),
  };
}
