// npm run explain -- [--language=markdown] <text or file>: says of all letters in a text's prose that could
// be a credential's what was decided, and on what evidence.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root } from './lib/paths.mjs';
import { importTypeScript } from './lib/typescript.mjs';

const args = process.argv.slice(2);
const language = args.find((arg) => arg.startsWith('--language='))?.slice(11) ?? 'markdown';
const [given = ''] = args.filter((arg) => !arg.startsWith('--'));
const text = existsSync(given) ? readFileSync(given, 'utf8') : given.replaceAll('\\n', '\n');
if (text === '') throw new Error('Give a text, or the path of a file');

await ensureDependencies();
/** @type {typeof import('../test/corpus/explain')} */
const { explainText } = await importTypeScript('test/corpus/explain.ts');
const { items } = JSON.parse(readFileSync(join(root, 'data', 'credentials.json'), 'utf8'));
for (const line of explainText(items, text, language)) console.log(line);
