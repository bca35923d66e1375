// node esbuild.js [--production] [--watch]: makes dist/ (what ships).
// node esbuild.js tests: makes out/test/ (unit, host and UI suites).
const { rm } = require('node:fs/promises');
const esbuild = require('esbuild');

async function main(args) {
  const { runtimeBundles } = await import('./scripts/build/bundles.mjs');
  const { testBundles } = await import('./scripts/build/test-bundles.mjs');
  if (args[0] === 'tests') return void (await buildAll(await testBundles(args.slice(1))));
  const bundles = runtimeBundles({ production: args.includes('--production') });
  if (args.includes('--watch')) return watch(bundles);
  // A file that is no longer made would otherwise ship on under its old name.
  await rm('dist', { recursive: true, force: true });
  const results = await buildAll(bundles);
  const { reportSizes } = await import('./scripts/build/sizes.mjs');
  await reportSizes(results, { enforce: args.includes('--production') });
}

function buildAll(bundles) {
  return Promise.all(bundles.map((bundle) => esbuild.build(bundle)));
}

async function watch(bundles) {
  const { announce } = await import('./scripts/build/announce.mjs');
  const contexts = await Promise.all(
    bundles.map((bundle) =>
      esbuild.context({ ...bundle, plugins: [announce, ...(bundle.plugins ?? [])] }),
    ),
  );
  await Promise.all(contexts.map((context) => context.watch()));
}

main(process.argv.slice(2)).catch((error) => {
  // esbuild has printed its own errors already, each with its place.
  if (!Array.isArray(error.errors)) console.error(error);
  process.exitCode = 1;
});
