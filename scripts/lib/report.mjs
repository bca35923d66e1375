/** Begins the line that hands a suite's counts to scripts/test.mjs. */
export const resultMark = '@@result ';

/** Begins what a suite inside VS Code says, among all that VS Code itself says. */
export const suiteMark = '│ ';

/** @typedef {{ passed: number, failed: number, failures: string[], host?: string }} SuiteResult */

/**
 * Prints a mocha run and its counts. Runs in every host, so it needs nothing but a way to print.
 * @param {Pick<Mocha.Runner, 'on'>} runner
 * @param {(line: string) => void} print
 * @param {string} [host] what the suite runs in
 */
export function report(runner, print, host) {
  /** @type {SuiteResult} */
  const result = { passed: 0, failed: 0, failures: [], ...(host ? { host } : {}) };
  let depth = 0;
  const indented = (/** @type {string} */ line) => print('  '.repeat(depth) + line);
  runner.on('suite', (suite) => {
    if (suite.title) indented(suite.title);
    depth += 1;
  });
  runner.on('suite end', () => {
    depth -= 1;
  });
  runner.on('pass', (test) => {
    result.passed += 1;
    indented(`✓ ${test.title}${test.speed === 'slow' ? ` (${test.duration} ms)` : ''}`);
  });
  runner.on('fail', (test, error) => {
    result.failed += 1;
    result.failures.push(test.fullTitle());
    indented(`✗ ${test.title}`);
    for (const line of errorText(error).split('\n')) indented(`    ${line}`);
  });
  runner.on('end', () => print(resultMark + JSON.stringify(result)));
}

/** @param {unknown} error */
export function errorText(error) {
  if (!(error instanceof Error)) return String(error);
  const stack = error.stack ?? '';
  return stack.includes(error.message) ? stack : `${error.name}: ${error.message}\n${stack}`;
}
