// What the two runners of tests wrote down, so that the last lines of `npm test` name whatever failed.
import fs from 'node:fs';
import path from 'node:path';
import { tools } from './toolchain.mjs';

export const unitResults = path.join(tools, 'unit.json');
export const browserResults = path.join(tools, 'e2e.json');

export function forgetResults() {
  for (const file of [unitResults, browserResults]) fs.rmSync(file, { force: true });
}

const read = (file) => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined);

const failingUnits = (unit) =>
  (unit?.testResults ?? []).flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
  );

/** Playwright's suites are a tree: files, groups, and the specs in them. */
const specsIn = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)];

/** @returns counts of both runners, and the names of what failed or needed its second try */
export function readResults() {
  const unit = read(unitResults);
  const browser = read(browserResults);
  const specs = (browser?.suites ?? []).flatMap(specsIn);
  const named = (status) =>
    specs
      .filter(({ tests }) => tests.some((test) => test.status === status))
      .map(({ file, title }) => `${file} ${title}`);
  const { expected = 0, flaky = 0, unexpected = 0 } = browser?.stats ?? {};
  return {
    passed: (unit?.numPassedTests ?? 0) + expected + flaky,
    failed: (unit?.numFailedTests ?? 0) + unexpected,
    failing: [...failingUnits(unit), ...named('unexpected')],
    flaky: named('flaky'),
  };
}
