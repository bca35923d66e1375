// npm run eval [-- <name> …]: runs scripts/eval/*.mjs, each of which scores one part on its labelled set.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/process.mjs';

const folder = join(root, 'scripts', 'eval');
const asked = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.mjs'))
  .map((name) => name.replace('.mjs', ''))
  .filter((name) => asked.length === 0 || asked.includes(name))
  .sort();
if (names.length === 0) throw new Error(`No eval named ${asked.join(', ')} in ${folder}`);

await ensureDependencies();
for (const name of names) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  const { code } = await run(process.execPath, [join(folder, `${name}.mjs`)], { cwd: root });
  if (code !== 0) {
    console.error(`${name} missed a limit, or failed`);
    process.exitCode = 1;
  }
}
