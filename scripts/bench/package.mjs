// Size of the package beside its budget.
import { join } from 'node:path';
import { fileSize } from '../build/sizes.mjs';
import { printBench } from '../lib/bench.mjs';
import { packagePath, root } from '../lib/paths.mjs';
import { mustRun } from '../lib/process.mjs';

const packager = join(root, 'scripts', 'package.mjs');
await mustRun(process.execPath, [packager, '--no-build'], { quiet: true });
const baseline = 'budget';
printBench('Package', [
  { name: baseline, value: 14, unit: 'MB' },
  {
    name: 'career-atlas.vsix',
    value: (await fileSize(packagePath)) / 1e6,
    unit: 'MB',
    baseline,
    limit: 1,
  },
]);
