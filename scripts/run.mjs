// One entry for every command: `npm start`, `npm run dev`, `npm test`, `npm run check`, `npm run backup`,
// `npm run bench`, `npm run bars`, `npm run engines`.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { findBrowser } from './browser.mjs';
import { once } from './once.mjs';
import { browserResults, forgetResults, readResults, unitResults } from './results.mjs';
import { die, root, run, say, toolchain } from './toolchain.mjs';

const command = process.argv[2];
const { node, pnpm } = toolchain();

const manifests = ['client', 'server', 'shared', 'e2e'].map((name) => `${name}/package.json`);
once(
  'install',
  ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests],
  'node_modules/.modules.yaml',
  () => pnpm('install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn'),
);

const build = () =>
  once('build', ['client', 'shared/src', 'pnpm-lock.yaml'], 'client/dist/index.html', () =>
    pnpm('--filter', '@samtavlen/client', 'exec', 'vite', 'build', '--logLevel', 'error'),
  );

/** Runs a long-lived child; npm does not pass SIGTERM on, so the parent is watched too. */
function stayWith(args, cwd) {
  const child = spawn(node, args, { cwd, stdio: 'inherit' });
  const parent = process.ppid;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal));
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
  child.on('exit', (code) => process.exit(code ?? 1));
}

/** Playwright on a folder of e2e, in the browser that is here. */
function browse(...args) {
  build();
  const env = { ...process.env, BROWSER_PATH: findBrowser({ pnpm }) };
  return run(node, ['node_modules/@playwright/test/cli.js', 'test', ...args], { cwd: path.join(root, 'e2e'), env });
}

const steps = {
  lint: () => pnpm('exec', 'biome', 'check', '--error-on-warnings', '.'),
  arrows: () => run(node, ['scripts/arrows.mjs']),
  texts: () => run(node, ['scripts/texts.mjs']),
  types: () => pnpm('exec', 'tsc', '-b'),
  audit: () => run(node, ['scripts/audit.mjs']),
  unit: () =>
    pnpm(
      'exec',
      'vitest',
      'run',
      '--root',
      '.',
      '--config',
      'scripts/vitest.config.mjs',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitResults}`,
    ),
  weight: () => {
    build();
    return run(node, ['scripts/weight.mjs']);
  },
  e2e: () => {
    build();
    const env = {
      ...process.env,
      BROWSER_PATH: findBrowser({ pnpm }),
      PLAYWRIGHT_JSON_OUTPUT_NAME: browserResults,
    };
    return run(
      node,
      ['node_modules/@playwright/test/cli.js', 'test', '--reporter=line,json', ...process.argv.slice(3)],
      {
        cwd: path.join(root, 'e2e'),
        env,
      },
    );
  },
};

function check(names) {
  forgetResults();
  const bad = names.filter((name) => {
    say(name);
    return steps[name]() !== 0;
  });
  const { passed, failed, failing, flaky } = readResults();
  for (const name of flaky) console.log(`[setup] passed at the second try: ${name}`);
  for (const name of failing) console.error(`[setup] failed: ${name}`);
  if (bad.length) console.error(`[setup] failed: ${bad.join(', ')}`);
  console.log(`${passed} passed, ${Math.max(failed, bad.length ? 1 : 0)} failed`);
  process.exit(bad.length || !passed ? 1 : 0);
}

switch (command) {
  case 'start':
    build();
    // Node's pool of four is shared by the journal's writes and the hashing of passwords: signing in must not hold up a meeting.
    process.env.UV_THREADPOOL_SIZE ??= '8';
    stayWith(['src/main.ts'], path.join(root, 'server'));
    break;
  case 'dev':
    stayWith(['src/dev.ts'], path.join(root, 'server'));
    break;
  case 'backup':
    process.exit(run(node, ['src/backup.ts', ...process.argv.slice(3)], { cwd: path.join(root, 'server') }));
    break;
  case 'bench':
    process.exit(run(node, ['load/bench.ts', ...process.argv.slice(3)], { cwd: path.join(root, 'e2e') }));
    break;
  case 'bars':
    process.exit(browse('--config', 'bars/bars.config.ts', ...process.argv.slice(3)));
    break;
  case 'engines':
    process.exit(browse('--config', 'engines/engines.config.ts', '--reporter=list', ...process.argv.slice(3)));
    break;
  case 'check':
    check(['lint', 'arrows', 'texts', 'types', 'unit']);
    break;
  case 'test':
    check(['audit', 'lint', 'arrows', 'texts', 'types', 'unit', 'weight', 'e2e']);
    break;
  default:
    die(`no such command: ${command}`);
}
