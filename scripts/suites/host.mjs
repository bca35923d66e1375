// node scripts/suites/host.mjs [--web]: the host suite in the embedded VS Code.
import { runHostSuite } from '../lib/host-suite.mjs';

process.exitCode = await runHostSuite(process.argv.includes('--web') ? 'web worker' : 'node');
