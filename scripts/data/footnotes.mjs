import { domainModule, firstLine, sourceFile } from './modules.mjs';

const load = () => domainModule('src/domain/import/index.ts');

/** @param {string} path */
export async function isFootnoteFile(path) {
  const { isFootnotes } = await load();
  return isFootnotes(await firstLine(path));
}

/** Nothing is made of them: they have to say what the product says. @param {readonly string[]} paths */
export async function checkFootnotes(paths) {
  const { readFootnotes } = await load();
  for (const path of paths) {
    const words = await readFootnotes(sourceFile(path));
    for (const [mark, text] of words) console.log(`footnote ${mark}: ${text}`);
  }
}
