import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import type { Hand } from './Hand.ts';

const BROWSERS = ['4.1', '4.0', '6.0'].flatMap((version) => [
  `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
  `/usr/lib/aarch64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
]);
const DRIVER = '/usr/bin/WebKitWebDriver';
const XVFB = '/usr/bin/Xvfb';
const PORT = 4_719;
const DISPLAY = ':97';

/** The name WebDriver gives a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

async function say<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T> {
  const answer = await fetch(`http://127.0.0.1:${PORT}${path}`, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** A program that is there until the meeting is over. */
function keep(program: string, args: string[], env: Record<string, string> = {}): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  return spawn(program, args, { env: { PATH, HOME, ...env }, stdio: 'ignore' });
}

async function sessionWith(binary: string): Promise<string> {
  const options = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
  for (let tries = 0; ; tries++)
    try {
      const { sessionId } = await say<{ sessionId: string }>('POST', '/session', {
        capabilities: { alwaysMatch: options },
      });
      return `/session/${sessionId}`;
    } catch (error) {
      if (tries === 40) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250)); // The driver is still starting.
    }
}

/** WebKitGTK, the nearest thing to Safari here, over WebDriver. @returns why not, when it cannot be had here */
export async function webkit(): Promise<Hand | string> {
  const binary = BROWSERS.find((place) => fs.existsSync(place));
  if (!binary || !fs.existsSync(DRIVER)) return 'WebKit is not installed (Debian: apt-get install webkit2gtk-driver)';
  if (!fs.existsSync(XVFB)) return 'WebKit needs a screen (Debian: apt-get install xvfb)';
  const screen = keep(XVFB, [DISPLAY, '-screen', '0', '800x900x24']);
  const driver = keep(DRIVER, [`--port=${PORT}`], { DISPLAY, WEBKIT_DISABLE_DMABUF_RENDERER: '1' });
  const stop = () => {
    driver.kill();
    screen.kill();
  };
  const session = await sessionWith(binary).catch((error: Error) => {
    stop();
    throw error;
  });
  const ask = <T>(expression: string) =>
    say<T>('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] });
  return {
    ask,
    open: (url) => say('POST', `${session}/url`, { url }),
    press: async (expression) => {
      const { [ELEMENT]: id } = await ask<Record<string, string>>(expression);
      await say('POST', `${session}/element/${id}/click`, {});
    },
    type: async (text) => {
      const { [ELEMENT]: id } = await ask<Record<string, string>>('document.activeElement');
      await say('POST', `${session}/element/${id}/value`, { text });
    },
    close: async () => {
      await say('DELETE', session).catch(() => undefined);
      stop();
    },
  };
}
