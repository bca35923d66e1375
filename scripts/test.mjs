// npm test [-- <suite> …]: runs the suites and ends with one table and one line of totals.
// Uses nothing but Node until the dependencies are there.
import { ensureDependencies } from './lib/dependencies.mjs';
import { runStep } from './lib/step.mjs';
import { serverIsSupported } from './lib/vscode-server.mjs';

/** @typedef {import('./lib/step.mjs').Step} Step */

const build = { name: 'build', command: ['esbuild.js', '--production'] };
const hostTests = { name: 'host tests build', command: ['esbuild.js', 'tests', 'host'] };
const desktop = { name: 'desktop', command: ['scripts/suites/desktop.mjs'], reports: true };

/** What each suite runs, in order. A step that several suites need runs once.
 * @type {Record<string, Step[]>}
 */
const suites = {
  types: [{ name: 'types', command: ['node_modules/typescript/bin/tsc', '-p', '.'] }],
  lint: [{ name: 'lint', command: ['node_modules/@biomejs/biome/bin/biome', 'ci', '.'] }],
  unit: [
    { name: 'unit tests build', command: ['esbuild.js', 'tests', 'unit'] },
    { name: 'unit', command: ['scripts/suites/outside.mjs', 'unit'], reports: true },
  ],
  build: [build],
  package: [build, { name: 'package', command: ['scripts/package.mjs', '--no-build'] }],
  host: serverIsSupported
    ? [build, hostTests, { name: 'host', command: ['scripts/suites/host.mjs'], reports: true }]
    : [build, hostTests, desktop],
  web: serverIsSupported
    ? [
        build,
        hostTests,
        { name: 'web', command: ['scripts/suites/host.mjs', '--web'], reports: true },
      ]
    : [],
  ui: serverIsSupported
    ? [
        build,
        { name: 'package', command: ['scripts/package.mjs', '--no-build'] },
        { name: 'ui tests build', command: ['esbuild.js', 'tests', 'ui'] },
        { name: 'ui', command: ['scripts/suites/outside.mjs', 'ui'], reports: true },
      ]
    : [],
  desktop: [build, hostTests, desktop],
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
  const steps = new Map(
    chosen.flatMap((name) => suites[name] ?? []).map((step) => [step.name, step]),
  );
  const results = [];
  for (const step of steps.values()) results.push(await runStep(step));
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

/** @param {readonly import('./lib/step.mjs').StepResult[]} results */
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
