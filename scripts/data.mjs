// npm run data -- FILES: writes data/ from official files, in any order; what it can't read it refuses.
import { ensureDependencies } from './lib/dependencies.mjs';

async function main() {
  const paths = process.argv.slice(2);
  if (paths.length === 0)
    throw new Error('Name the official files to convert: npm run data -- FILES');
  await ensureDependencies();
  const { planFor } = await import('./data/converters.mjs');
  for (const convert of await planFor(paths)) await convert();
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
