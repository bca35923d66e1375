// The host suite in desktop VS Code, downloaded by @vscode/test-electron when needed.
// CAREER_ATLAS_VSCODE=lowest takes the oldest VS Code that the extension supports.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { root } from '../lib/paths.mjs';
import { copyOfSample } from '../lib/sample.mjs';
import { chosenRelease } from '../lib/vscode-server.mjs';

const sample = await copyOfSample();
try {
  process.exitCode = await runTests({
    version: chosenRelease() === 'lowest' ? await lowestVersion() : 'stable',
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, 'out', 'test', 'host', 'index.js'),
    launchArgs: [sample.folder, '--disable-extensions', '--disable-workspace-trust'],
  });
} finally {
  await sample.remove();
}

async function lowestVersion() {
  const { engines } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return engines.vscode.replace(/^\D+/, '');
}
