// npm test [-- <suite> …]: runs the suites and ends with one table and one line of totals.
// Uses nothing but Node until the dependencies are there.
import { ensureDependencies } from './lib/dependencies.mjs';
import { notRun, runStep } from './lib/step.mjs';
import { serverIsSupported } from './lib/vscode-server.mjs';

/** @typedef {import('./lib/step.mjs').Step} Step */
/** @typedef {import('./lib/step.mjs').StepResult} StepResult */

const biome = 'node_modules/@biomejs/biome/bin/biome';
const build = { name: 'build', command: ['esbuild.js', '--production'] };

/** @type {(name: string, ...args: string[]) => Step} */
const suite = (name, ...command) => ({ name, command, reports: true });
const testsBuild = (/** @type {string} */ kind) => ({
  name: `${kind} tests build`,
  command: ['esbuild.js', 'tests', kind],
});
const desktop = suite('desktop', 'scripts/suites/desktop.mjs');
const packaging = { name: 'package', command: ['scripts/package.mjs', '--no-build'] };

/** What each suite runs, in order; the last step needs those before it. A step that several suites need runs once.
 * @type {Record<string, Step[]>}
 */
const suites = {
  types: [{ name: 'types', command: ['node_modules/typescript/bin/tsc', '-p', '.'] }],
  lint: [{ name: 'lint', command: [biome, 'ci', '--colors=off', '--diagnostic-level=warn', '.'] }],
  unit: [testsBuild('unit'), suite('unit', 'scripts/suites/outside.mjs', 'unit')],
  build: [build],
  package: [build, packaging],
  host: serverIsSupported
    ? [build, testsBuild('host'), suite('host', 'scripts/suites/host.mjs')]
    : [build, testsBuild('host'), desktop],
  web: serverIsSupported
    ? [build, testsBuild('host'), suite('web', 'scripts/suites/host.mjs', '--web')]
    : [],
  ui: serverIsSupported
    ? [build, testsBuild('ui'), packaging, suite('ui', 'scripts/suites/outside.mjs', 'ui')]
    : [],
  desktop: [build, testsBuild('host'), desktop],
};
const byDefault = ['types', 'lint', 'unit', 'build', 'package', 'host', 'web', 'ui'];

async function main() {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in suites));
  if (unknown.length > 0) {
    throw new Error(
      `No suite named ${unknown.join(', ')}; there are ${Object.keys(suites).join(', ')}`,
    );
  }
  await ensureDependencies();
  const chosen = asked.length > 0 ? asked : byDefault;
  /** @type {Map<string, StepResult>} */
  const done = new Map();
  for (const name of chosen) await runSuite(suites[name] ?? [], done);
  const results = [...done.values()];
  summarize(results);
  const missing = chosen.filter((name) => suites[name]?.length === 0);
  if (missing.length > 0) {
    console.log(`Only on Linux x64, as in CI, and not run here: ${missing.join(', ')}`);
  }
  const couldNot = missing.filter((name) => asked.includes(name)).length;
  const failed = results.reduce((sum, result) => sum + result.failed, couldNot);
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/**
 * @param {readonly Step[]} steps
 * @param {Map<string, StepResult>} done
 */
async function runSuite(steps, done) {
  for (const step of steps) {
    if (done.has(step.name)) continue;
    const broken = steps.find(({ name }) => (done.get(name)?.failed ?? 0) > 0);
    done.set(step.name, broken ? notRun(step, broken) : await runStep(step));
  }
}

/** @param {readonly StepResult[]} results */
function summarize(results) {
  console.log('\nSuite                 passed  failed    time');
  for (const { name, passed, failed, seconds, failures } of results) {
    const counts = `${String(passed).padStart(6)}  ${String(failed).padStart(6)}`;
    console.log(`${name.padEnd(20)}  ${counts}  ${`${seconds.toFixed(0)} s`.padStart(6)}`);
    for (const failure of failures) console.log(`  ✗ ${failure}`);
  }
  console.log('');
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
