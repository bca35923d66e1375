import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { geoPath } from 'd3-geo';
import * as esbuild from 'esbuild';
import { feature, mesh } from 'topojson-client';
import { root } from '../lib/paths.mjs';

/** Path data has one decimal: a tenth of a pixel of a map 975 pixels wide. */
const decimals = 10;

/**
 * Resolves `import outlines from 'atlas:outlines'`: coast, state borders and Puerto Rico as path data
 * in the map's own size, from the Census Bureau's shapes in `us-atlas`.
 * @returns {import('esbuild').Plugin}
 */
export function atlasOutlines() {
  return {
    name: 'atlas-outlines',
    setup(build) {
      build.onResolve({ filter: /^atlas:outlines$/ }, ({ path }) => ({
        path,
        namespace: 'outlines',
      }));
      build.onLoad({ filter: /.*/, namespace: 'outlines' }, async () => ({
        contents: `export default ${JSON.stringify(await outlines())}`,
      }));
    },
  };
}

async function outlines() {
  const projected = await shapes('states-albers-10m.json');
  const { states } = projected.objects;
  const island = await puertoRico();
  return {
    coast: pathOf(mesh(projected, states, (a, b) => a === b).coordinates),
    borders: pathOf(mesh(projected, states, (a, b) => a !== b).coordinates),
    puertoRico: island,
  };
}

/** It isn't in the projected shapes, so it is projected here, as an inset. */
async function puertoRico() {
  const unprojected = await shapes('states-10m.json');
  const shape = unprojected.objects.states.geometries.find(({ id }) => id === '72');
  if (!shape) throw new Error('us-atlas has no Puerto Rico');
  const { puertoRicoProjection } = await projections();
  const path = geoPath(puertoRicoProjection()).digits(1);
  return path(feature(unprojected, shape)) ?? '';
}

/**
 * @param {string} name
 * @returns {Promise<import('topojson-specification').Topology<{ states: import('topojson-specification').GeometryCollection }>>}
 */
async function shapes(name) {
  return JSON.parse(await readFile(join(root, 'node_modules/us-atlas', name), 'utf8'));
}

/** Lines as relative steps, which pack smallest. @param {number[][][]} lines */
function pathOf(lines) {
  return lines.map(lineOf).join('');
}

/** @param {number[][]} points */
function lineOf(points) {
  let before = [0, 0];
  const steps = points.flatMap(([x = 0, y = 0], i) => {
    const at = [Math.round(x * decimals), Math.round(y * decimals)];
    const [dx, dy] = [(at[0] ?? 0) - (before[0] ?? 0), (at[1] ?? 0) - (before[1] ?? 0)];
    before = at;
    if (i > 0 && dx === 0 && dy === 0) return [];
    return [`${i === 0 ? 'M' : 'l'}${dx / decimals} ${dy / decimals}`];
  });
  return steps.join('');
}

/** The extension's own projection, bundled here and now: dots and outlines can't come apart.
 * @returns {Promise<typeof import('../../src/present/chart/project')>}
 */
async function projections() {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/present/chart/project.ts'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
