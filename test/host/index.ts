/**
 * Runs the host suite where VS Code loads it: in the Node extension host, in the web worker one, and
 * in desktop VS Code. One bundle for all three, mocha's browser build included.
 */
import 'mocha/mocha.js';
import { report, suiteMark } from '../../scripts/lib/report.mjs';

declare const Mocha: typeof import('mocha');
declare const mocha: BrowserMocha;
declare const require: (id: string) => unknown;

interface BrowserMocha extends Mocha {
  setup(options: Mocha.MochaOptions): void;
}

const inNode = typeof process === 'object' && typeof process.versions?.node === 'string';

/** VS Code calls this and takes a rejection for a failed run. */
export function run(): Promise<void> {
  // The base reporter says nothing: ours listens to the runner itself.
  mocha.setup({ ui: 'bdd', timeout: 20_000, reporter: 'base' });
  mocha.forbidOnly();
  mocha.forbidPending();
  require('host:tests');
  return new Promise((done, failed) => {
    // Not mocha.run(): that one reads the address of a page, which Node doesn't have.
    const runner = Mocha.prototype.run.call(mocha, (failures) =>
      failures > 0 ? failed(new Error(`${failures} tests failed`)) : done(),
    );
    report(runner, (line) => console.log(suiteMark + line), inNode ? 'node' : 'web worker');
  });
}
