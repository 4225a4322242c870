// The last line of a run, from vitest's JSON reports. A file that could not be read, and a report that is not there, are a
// failure each, and so is a run in which nothing was tested.

import { readFileSync } from 'node:fs';

const totals = process.argv.slice(2).map((path) => {
  try {
    const {
      numPassedTests: passed,
      numFailedTests: failed,
      testResults,
    } = JSON.parse(readFileSync(path, 'utf8'));
    const unread = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    );
    return { passed, failed: failed + unread.length + (passed === 0 ? 1 : 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
});
const sum = (key) => totals.reduce((total, one) => total + one[key], 0);
console.log(`tests: ${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
