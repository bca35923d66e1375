import * as esbuild from 'esbuild';
import { testBundles } from './scripts/build/test-bundles.mjs';
const names = process.argv.slice(2);
const [b] = await testBundles(['ui']);
await esbuild.build({ ...b, entryPoints: b.entryPoints.filter((p) => names.some((n) => p.endsWith(`/${n}.test.ts`))) });
