import { domainModule, sourceFile, writeData } from './modules.mjs';
import { recordInputs } from './sources.mjs';

const load = () => domainModule('src/domain/import/index.ts');

/** Whether a file makes one of the tables of src/domain/import/facts. @param {string} path */
export async function isFacts(path) {
  const { isFactFile } = await load();
  return isFactFile(sourceFile(path));
}

/** @param {readonly string[]} paths */
export async function convertFacts(paths) {
  const { readFacts, writeFacts } = await load();
  /** @type {Map<string, { name: string, sha256: string }[]>} */
  const inputs = new Map();
  for (const path of paths) {
    const file = sourceFile(path);
    const table = await readFacts(file);
    const sha256 = file.sha256();
    await writeData(table.path, writeFacts(table));
    console.log(`${file.name}: data/${table.path}, ${table.rows.length} rows\n  SHA-256 ${sha256}`);
    const { source } = table;
    inputs.set(source, [...(inputs.get(source) ?? []), { name: file.name, sha256 }]);
  }
  await recordInputs(inputs);
}
