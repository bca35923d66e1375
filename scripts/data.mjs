// npm run data -- FILES: writes data/ from official files, in any order; what it can't read it refuses.
import { ensureDependencies } from './lib/dependencies.mjs';

async function main() {
  const paths = process.argv.slice(2);
  if (paths.length === 0)
    throw new Error('Name the official files to convert: npm run data -- FILES');
  await ensureDependencies();
  const { convertWages } = await import('./data/wages.mjs');
  const { convertProgramFiles } = await import('./data/programs.mjs');
  const others = await convertProgramFiles(paths);
  const unknown = others.length > 0 ? await convertWages(others) : [];
  if (unknown.length > 0) throw new Error(`No reader knows ${unknown.join(', ')}`);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
