// npm run bench [-- <name> …] [--json]: runs scripts/bench/*.mjs, each a script of its own that prints
// ratios to a baseline measured in the same run, or with --json its figures, and fails over a limit.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root } from './lib/paths.mjs';
import { mustRun, run } from './lib/process.mjs';

const folder = join(root, 'scripts', 'bench');
const args = process.argv.slice(2);
const json = args.includes('--json');
const asked = args.filter((arg) => arg !== '--json');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.mjs'))
  .map((name) => name.replace('.mjs', ''))
  .filter((name) => asked.length === 0 || asked.includes(name))
  .sort();
if (names.length === 0) throw new Error(`No bench named ${asked.join(', ')} in ${folder}`);

await ensureDependencies();
await mustRun(process.execPath, ['esbuild.js', '--production'], { cwd: root, quiet: true });
/** @type {Record<string, unknown>} */
const figures = {};
for (const name of names) {
  const command = [join(folder, `${name}.mjs`), ...(json ? ['--json'] : [])];
  if (!json) console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  const { code, output } = await run(process.execPath, command, { cwd: root, quiet: json });
  if (json) figures[name] = parsed(output);
  if (code !== 0) {
    console.error(`${name} missed a limit, or failed`);
    process.exitCode = 1;
  }
}
if (json) console.log(JSON.stringify(figures, undefined, 2));

/** @param {string} output */
function parsed(output) {
  try {
    return JSON.parse(output);
  } catch {
    return { error: output };
  }
}
