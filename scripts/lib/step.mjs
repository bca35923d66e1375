import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from './paths.mjs';
import { resultMark } from './report.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command arguments of node
 * @property {boolean} [reports] prints its counts after the result mark; else it is one check
 */
/** @typedef {{ name: string, passed: number, failed: number, failures: string[], seconds: number }} StepResult */

/**
 * Runs one step and shows what it says. A step that dies before it has told its counts is a failure.
 * @param {Step} step
 * @returns {Promise<StepResult>}
 */
export async function runStep(step) {
  console.log(`\n── ${step.name} ${'─'.repeat(Math.max(0, 60 - step.name.length))}`);
  const start = Date.now();
  const { code, told } = await runNode(step.command);
  const seconds = (Date.now() - start) / 1000;
  return { name: step.name, seconds, ...counts(step, code, told) };
}

/**
 * @param {Step} step
 * @param {Step} broken what it needs
 * @returns {StepResult}
 */
export function notRun(step, broken) {
  return {
    name: step.name,
    passed: 0,
    failed: 1,
    failures: [`Not run, since "${broken.name}" failed`],
    seconds: 0,
  };
}

/**
 * @param {Step} step
 * @param {number} code
 * @param {import('./report.mjs').SuiteResult | undefined} told
 */
function counts(step, code, told) {
  if (!step.reports) {
    return code === 0
      ? { passed: 1, failed: 0, failures: [] }
      : { passed: 0, failed: 1, failures: [`${step.name} failed (see above)`] };
  }
  if (!told)
    return { passed: 0, failed: 1, failures: ["The suite didn't run to its end (see above)"] };
  if (told.passed + told.failed === 0) {
    return { passed: 0, failed: 1, failures: ['The suite has no test'] };
  }
  if (code !== 0 && told.failed === 0) {
    return { ...told, failed: 1, failures: [`The suite ended with code ${code} (see above)`] };
  }
  return { passed: told.passed, failed: told.failed, failures: told.failures };
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, told?: import('./report.mjs').SuiteResult }>}
 */
function runNode(args) {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['--enable-source-maps', ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    /** @type {import('./report.mjs').SuiteResult | undefined} */
    let told;
    createInterface({ input: child.stdout }).on('line', (line) => {
      const at = line.indexOf(resultMark);
      if (at < 0) console.log(line);
      else told = JSON.parse(line.slice(at + resultMark.length));
    });
    child.on('error', failed);
    child.on('close', (code) => done({ code: code ?? 1, ...(told ? { told } : {}) }));
  });
}
