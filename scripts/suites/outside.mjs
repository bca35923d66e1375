// node scripts/suites/outside.mjs unit|ui [part of a test's name]: a suite that runs in plain Node.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { root } from '../lib/paths.mjs';
import { report } from '../lib/report.mjs';

const [kind = 'unit', grep] = process.argv.slice(2);
const folder = join(root, 'out', 'test', kind);
const mocha = new Mocha({
  ui: 'bdd',
  timeout: kind === 'ui' ? 120_000 : 10_000,
  forbidOnly: Boolean(process.env.CI),
  forbidPending: true,
  reporter: 'base', // says nothing: ours listens to the runner itself
  ...(grep ? { grep } : {}),
});
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
  if (name.endsWith('.test.mjs')) mocha.addFile(join(folder, name));
}
await mocha.loadFilesAsync();
const runner = mocha.run((failures) => {
  process.exitCode = failures > 0 ? 1 : 0;
});
report(runner, console.log);
