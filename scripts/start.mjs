// npm start [-- --desktop | --server]: builds Career Atlas and opens VS Code with it.
// Uses nothing but Node until the dependencies are there.
import { dirname, join } from 'node:path';
import { workbenchAddress } from './lib/address.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root } from './lib/paths.mjs';
import { mustRun, run } from './lib/process.mjs';
import { copyOfSample } from './lib/sample.mjs';
import { startServer } from './lib/server.mjs';
import { packExtension, writeExtension } from './lib/small-extension.mjs';
import { serverIsSupported } from './lib/vscode-server.mjs';

/** Opens the guide and its walkthrough in a new window, as VS Code does where Career Atlas is installed. */
const firstRun = `
const { executeCommand } = require('vscode').commands;
exports.activate = async () => {
  await executeCommand('careerAtlas.guide.focus');
  await executeCommand('workbench.action.openWalkthrough', 'career-atlas.career-atlas#start');
};
`;

async function main() {
  const forced = process.argv.slice(2).find((arg) => arg === '--desktop' || arg === '--server');
  await ensureDependencies();
  await mustRun(process.execPath, ['esbuild.js'], { cwd: root });
  const sample = await copyOfSample();
  const started = { activationEvents: ['onStartupFinished'] };
  const greeter = await writeExtension(dirname(sample.folder), 'first-run', firstRun, started);
  const command = forced === '--server' ? undefined : await codeCommand();
  if (command) return openDesktop(command, sample.folder, greeter);
  if (forced !== '--desktop' && serverIsSupported) return serve(sample, greeter);
  return openDownloaded(sample.folder, greeter);
}

/** @returns {Promise<string | undefined>} VS Code's command, when it is on the PATH and answers */
async function codeCommand() {
  for (const name of ['code', 'code-insiders']) {
    const works = await run(name, ['--version'], { quiet: true }).then(
      ({ code }) => code === 0,
      () => false,
    );
    if (works) return name;
  }
  return undefined;
}

/** @param {string[]} folders of extensions under development */
const development = (...folders) => folders.map((path) => `--extensionDevelopmentPath=${path}`);

/** @param {string} command @param {string} folder @param {string} greeter folder of an extension */
async function openDesktop(command, folder, greeter) {
  await mustRun(command, ['--new-window', ...development(root, greeter), folder]);
  console.log(`VS Code opens ${folder} with Career Atlas in it.`);
}

/** @param {Awaited<ReturnType<typeof copyOfSample>>} sample @param {string} greeter folder of an extension */
async function serve(sample, greeter) {
  const server = await startServer({ packages: [await packExtension(greeter)] });
  const address = workbenchAddress({ port: server.port, folder: sample.folder, extension: root });
  console.log(`\nVS Code ${server.version} with Career Atlas runs at\n\n  ${address}\n`);
  console.log('Open it in a browser on this machine. Ctrl+C ends it.');
  await /** @type {Promise<void>} */ (
    new Promise((done) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => done());
    })
  );
  await server.stop();
  await sample.remove();
}

/** No VS Code of the machine's own: the one that the tests download.
 * @param {string} folder @param {string} greeter folder of an extension
 */
async function openDownloaded(folder, greeter) {
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  const program = await downloadAndUnzipVSCode('stable');
  const profile = ['--user-data-dir', join(folder, '..', 'profile')];
  await mustRun(program, [...profile, ...development(root, greeter), folder]);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
