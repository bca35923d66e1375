// Scores the reading of questions about programs; --missed prints what is read wrongly.
import { importTypeScript } from '../lib/typescript.mjs';

/** @type {typeof import('../../test/eval/programQuestions')} */
const { asked, misread, others } = await importTypeScript('test/eval/programQuestions.ts');
const [wrong, seen] = [await misread(asked), await misread(others)];
const right = 1 - wrong.length / asked.length;
console.log(`asked for programs: top-1 ${right.toFixed(3)} of ${asked.length}`);
console.log(
  `about other things: ${seen.length} of ${others.length} read as questions about programs`,
);
if (process.argv.includes('--missed')) console.log([...wrong, ...seen]);
process.exitCode = right >= 0.95 && seen.length === 0 ? 0 : 1;
