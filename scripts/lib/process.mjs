import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] added to the environment
 * @property {boolean} [quiet] keep the output for the error message instead of showing it
 */

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} the output only when quiet
 */
export function run(command, args, { cwd, env, quiet = false } = {}) {
  return new Promise((done, failed) => {
    const child = spawn(...shellOnWindows(command, args), {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', failed);
    child.on('close', (code, signal) => done({ code: code ?? (signal ? 1 : 0), output }));
  });
}

/**
 * Like run, but a failure is an error that ends with the last lines of the output.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export async function mustRun(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) {
    throw new Error(`${command} ${args.join(' ')} ended with code ${code}\n${gist(output)}`.trim());
  }
  return output;
}

/** A tool's reason stands at the beginning (npm, after its warnings) or at the end (compilers).
 * @param {string} output
 */
function gist(output) {
  const lines = output
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('npm warn'));
  const shown = lines.length > 50 ? [...lines.slice(0, 20), '…', ...lines.slice(-30)] : lines;
  return shown.join('\n');
}

/** npm, npx and code are .cmd files on Windows, which only a shell starts; so are their arguments quoted.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {[string, string[]]}
 */
function shellOnWindows(command, args) {
  if (process.platform !== 'win32') return [command, [...args]];
  const quote = (/** @type {string} */ text) => (/[\s"&|<>^]/.test(text) ? `"${text}"` : text);
  return [quote(command), args.map(quote)];
}

/** @returns {Promise<number>} a TCP port that was free a moment ago */
export function freePort() {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.on('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** @param {number} milliseconds */
export function pause(milliseconds) {
  return new Promise((done) => setTimeout(done, milliseconds));
}
