import assert from 'node:assert/strict';
import { toCsv, toMarkdown, toTsv } from '../../src/present/export';
import type { OutlineNode } from '../../src/present/outlineNode';
import { degrees } from '../../src/present/outlineSections';
import { degreeSections, programsPage } from '../../src/present/pages/degree';
import { programsOfId } from '../../src/present/programs/address';
import { type ProgramContext, programsOf } from '../../src/present/programs/context';
import { programsTable } from '../../src/present/programs/table';
import { programContext } from '../eval/programQuestions';
import { atlas } from './support/atlas';

describe('pages of programs', () => {
  let context: ProgramContext;
  before(async () => {
    context = await programContext('OH');
  });

  const page = (id: string) => {
    const view = programsOfId(context.tables, `programs.${id}`);
    assert.ok(view, id);
    return programsPage(context, view);
  };
  const rows = (text: string) => text.split('\n').filter((line) => line.startsWith('| ['));

  it('list a state whole, whatever its size, with the way to its salaries', () => {
    assert.equal(rows(page('CA')).length, 182);
    const wyoming = page('WY');
    assert.equal(rows(wyoming).length, 4);
    assert.match(wyoming, /\[Salaries in Wyoming\]\(\.\.\/\.\.\/area\/WY\/Wyoming\.md\)/);
    assert.match(
      wyoming,
      /\| \[University of Wyoming\]\(https:\/\/www\.uwyo\.edu\/\) \| Laramie, WY \| public \| Health services administration \| Master's \| 23 \| \+7 \| \[240727\]\(https:\/\/nces\.ed\.gov\/collegenavigator\/\?id=240727\) \|/,
    );
  });

  it('say once that an award counted is no promise', () => {
    for (const id of ['CA', '51.0701', '162928', 'all']) {
      assert.equal(page(id).match(/no promise that it takes students today/g)?.length, 1, id);
    }
  });

  it('tell of a field: its code, each level, the states with the most, what it leads to', () => {
    const text = page('51.0706');
    assert.match(text, /CIP 51\.0706/);
    assert.match(text, /\| \[Bachelor's\]\([^)]*\) \| 76 \| 1,271 \|/);
    assert.match(text, /### States with the most awards/);
    assert.match(text, /### Programs in Ohio \(home state\)/);
    assert.match(text, /Registered Health Information Administrator \(RHIA\)\]\([^)]*\): .*CAHIIM/);
    assert.match(text, /Medical and Health Services Managers \(11-9111\)/);
  });

  it('say of a field counted only in all that its institutions aren’t here', () => {
    const text = page('52.0301');
    assert.match(text, /\| Bachelor's \| 1,025 \| 37,839 \|/);
    assert.match(text, /of the whole country, not by institution/);
    assert.match(page('OH,52.0301'), /of the whole country, not by institution/);
  });

  it('show no program of the year before as such, and never as 0', () => {
    const program = context.tables.programs.find(({ awardsBefore }) => awardsBefore === null);
    assert.ok(program);
    const table = programsTable(context, { filter: emptyFilter, untold: [] }, [program]);
    const [row] = table.rows;
    assert.deepEqual(row?.slice(8, 10), [undefined, undefined]);
  });

  it('join the guide’s degrees to their programs; a sample program names no school', () => {
    const degree = atlas.entry('degree.bachelor-healthcare-administration');
    assert.equal(degree?.kind, 'degree');
    const text = degree?.kind === 'degree' ? degreeSections(context, degree).join('\n\n') : '';
    assert.match(text, /\| \[Bachelor's\]\([^)]*\) \| 405 \| 11,553 \|/);
    assert.doesNotMatch(text, /\| \[Master's\]/);
    for (const entry of atlas.entries('degree').filter(({ group }) => group === 'program')) {
      assert.ok(
        entry.notes.some((note) => /without naming a school/.test(note.text)),
        entry.id,
      );
    }
  });

  it('are copied whole, with source and year, as Markdown, CSV and TSV', () => {
    const view = programsOfId(context.tables, 'programs.OH,51.0701,master');
    assert.ok(view);
    const found = programsOf(context, view.filter);
    const table = programsTable(context, view, found);
    const lines = toTsv(table).split('\n');
    assert.match(lines[0] ?? '', /^Institution\tCity\tState\t.*\tAwards \(2023–24\)\t/);
    assert.match(
      lines[1] ?? '',
      /^Ohio University-Main Campus\tAthens\tOhio\tpublic\t.*\t114\t136\t-22\t/,
    );
    assert.equal(lines.indexOf(''), found.length + 1);
    for (const text of [toMarkdown(table), toCsv(table), toTsv(table)]) {
      assert.match(text, /IPEDS.*2023–24/);
      assert.match(text, /no promise/);
    }
  });
});

const emptyFilter = { cips: [], levels: [], states: [], institutions: [], areas: [] };

describe('programs in the tree', () => {
  const find = (nodes: readonly OutlineNode[], label: string): OutlineNode => {
    const found = nodes.find((node) => node.label === label);
    assert.ok(found, `${label} among ${nodes.map((node) => node.label).join(', ')}`);
    return found;
  };
  const open = async ({ children }: OutlineNode): Promise<readonly OutlineNode[]> =>
    typeof children === 'function' ? children() : children;

  /** The nodes below a path of labels; the first is a heading under Degrees. */
  async function below(home: string | undefined, ...labels: string[]) {
    let nodes = degrees(atlas, () => programContext(home));
    for (const label of labels) nodes = await open(find(nodes, label));
    return nodes;
  }
  const major = (home: string | undefined, ...labels: string[]) =>
    below(home, 'Undergraduate majors', ...labels);

  it('open below a field: levels, the home state, every state', async () => {
    const children = await major('OH', 'Public health');
    assert.equal(
      find(children, "Bachelor's").description,
      '248 institutions · 10,404 awards · 2023–24',
    );
    assert.match(find(children, 'Programs in Ohio').description, /^home state · \d+ programs/);
    const [first] = await major('OH', 'Public health', 'Programs in Ohio');
    assert.match(first?.description ?? '', /^Master's · [\d,]+ awards · 2023–24 · /);
    const states = await major('OH', 'Public health', 'Programs by state');
    assert.equal(states[0]?.label, 'California');
    assert.ok((await open(find(states, 'California'))).length > 20);
  });

  it('have no home state where none is selected', async () => {
    const labels = (await major(undefined, 'Public health')).map(({ label }) => label);
    assert.ok(!labels.some((label) => label.startsWith('Programs in')));
    assert.ok(labels.includes('Programs by state'));
  });

  it('keep the levels of fields apart that can’t be added up', async () => {
    const nursing = await major(undefined, 'Nursing');
    const bachelors = nursing.filter(({ label }) => label === "Bachelor's");
    assert.deepEqual(
      bachelors.map(({ description }) => description),
      [
        'Registered nursing · 1,112 institutions · 147,345 awards · 2023–24',
        'Nursing administration · 9 institutions · 715 awards · 2023–24',
      ],
    );
  });

  it('open by field of study too, each node with an id of its own', async () => {
    const { tables } = await programContext();
    const fields = await below('OH', 'Fields of study');
    assert.equal(fields.length, tables.fields.length);
    const opened = await Promise.all(fields.map(open));
    const all = [...fields, ...opened.flat()];
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  });
});
