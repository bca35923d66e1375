import { buildLexicon } from '../../src/domain/acronyms';
import { createAtlas } from '../../src/domain/atlas';
import { createOnet } from '../../src/domain/onet/onet';
import { openPlaces } from '../../src/domain/places/places';
import { noPlaces } from '../../src/domain/programs/near';
import { openPrograms } from '../../src/domain/programs/tables';
import { openSearch } from '../../src/domain/search';
import { createWages } from '../../src/domain/wages/wages';
import { type OutlineNode, outline } from '../../src/present/outline';
import { readAtlas, readData } from '../eval/atlas';

const { data } = readAtlas();
const text = JSON.stringify(data);
const newest = 2025;

/** The tree over what a fresh start has read: nothing. */
function freshTree(): readonly OutlineNode[] {
  const atlas = createAtlas(data);
  const wages = createWages(readData, data);
  const onet = createOnet(readData);
  const programs = openPrograms(readData);
  const reader = {
    wages,
    relatedTo: async (code: string) => (await onet.profileFacts(code))?.related ?? [],
  };
  const context = async () => ({ atlas, tables: await programs(), places: noPlaces, home: 'OH' });
  return outline(atlas, reader, atlas.occupation, context);
}

/** Every node of the tree, as when all of it is opened, files read; how many there are. */
export function expandTree(): Promise<number> {
  return count(freshTree());
}

/** As many nodes made of nothing, to measure the tree against. */
export function plainNodes(many: number): Promise<number> {
  const node = (n: number): OutlineNode => ({
    id: `node.${n}`,
    label: `Node ${n}`,
    description: '',
    icon: 'book',
    children: [],
  });
  return count(Array.from({ length: many }, (_, n) => node(n)));
}

async function count(nodes: readonly OutlineNode[]): Promise<number> {
  let all = nodes.length;
  for (const { children } of nodes) {
    all += await count(typeof children === 'function' ? await children() : children);
  }
  return all;
}

/** Bytes of heap that stay in use: the parsed data alone, and after everything was asked once. */
export async function heap(
  collect: () => void,
): Promise<{ readonly data: number; readonly all: number }> {
  const used = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = used();
  const parsed: typeof data = JSON.parse(text);
  const afterData = used();
  const atlas = createAtlas(parsed);
  const search = await openSearch(atlas, readData, openPlaces(readData), newest);
  await search.whole();
  const kept = [freshTree(), search.find('ohio salary'), buildLexicon(atlas.entries('credential'))];
  const afterAll = used();
  if (kept.length + search.find('cmm').found.length === 0) throw new Error('Nothing was kept');
  return { data: afterData - before, all: afterAll - before };
}
