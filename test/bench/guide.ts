import { buildLexicon } from '../../src/domain/acronyms';
import { createAtlas } from '../../src/domain/atlas';
import { createSearch } from '../../src/domain/search';
import { type OutlineNode, outline } from '../../src/present/outline';
import { readAtlas } from '../eval/atlas';

const { data } = readAtlas();
const text = JSON.stringify(data);

/** Every node of the tree, as when all of it is opened; how many there are. */
export function expandTree(): number {
  return count(outline(createAtlas(data), 'OH'));
}

/** As many nodes made of nothing, to measure the tree against. */
export function plainNodes(many: number): number {
  const node = (n: number): OutlineNode => ({
    id: `node.${n}`,
    label: `Node ${n}`,
    description: '',
    icon: 'book',
    children: [],
  });
  return count(Array.from({ length: many }, (_, n) => node(n)));
}

function count(nodes: readonly OutlineNode[]): number {
  return nodes.reduce((sum, node) => sum + 1 + count(node.children), 0);
}

/** Bytes of heap that stay in use: the parsed data alone, and after everything was asked once. */
export function heap(collect: () => void): { readonly data: number; readonly all: number } {
  const used = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = used();
  const parsed: typeof data = JSON.parse(text);
  const afterData = used();
  const atlas = createAtlas(parsed);
  const search = createSearch(atlas);
  const kept = [
    outline(atlas),
    search.find('ohio salary'),
    buildLexicon(atlas.entries('credential')),
  ];
  const afterAll = used();
  if (kept.length + search.find('cmm').found.length === 0) throw new Error('Nothing was kept');
  return { data: afterData - before, all: afterAll - before };
}
