import { readData, writeData } from './modules.mjs';

/**
 * Notes in data/sources.json what each source's data were made from.
 * @param {ReadonlyMap<string, readonly { name: string, sha256: string }[]>} inputs by id of the source
 */
export async function recordInputs(inputs) {
  if (inputs.size === 0) return;
  const file = JSON.parse((await readData('sources.json')) ?? '{"items":[]}');
  for (const [id, files] of inputs) {
    const source = file.items.find((/** @type {{ id: string }} */ one) => one.id === id);
    if (!source)
      throw new Error(`data/sources.json has no source "${id}": add it, then run again.`);
    source.inputs = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  }
  await writeData('sources.json', `${JSON.stringify(file, null, 2)}\n`);
}
