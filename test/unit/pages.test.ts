import assert from 'node:assert/strict';
import type { Entry } from '../../src/domain/model';
import { title } from '../../src/present/describe';
import { entryOfPath, fragment, pagePath } from '../../src/present/pagePath';
import { homeOf } from '../../src/present/pages/homes';
import checklist from '../fixtures/guide-checklist.json';
import { atlas } from './support/atlas';
import {
  addressOf,
  areaPages,
  guidePages,
  library,
  nameIn,
  occupationPages,
  pageOf,
} from './support/pages';

const shelf = library('OH');
const sampled = occupationPages().filter((_, at) => at % 30 === 0);
const metros = areaPages('metropolitan', 'nonmetropolitan').filter((_, at) => at % 40 === 0);
const special = ['29-1141', '29-1215', '25-2021', '27-2011', '11-9111'];
const ids = new Set([
  ...guidePages(),
  ...special.map((code) => `occupation.${code}`),
  ...sampled,
  ...areaPages('nation', 'state'),
  ...metros,
  ...['wage.OH.11-9111.2025', 'wage.US.11-9111.2025.622000', 'wage.0012420.29-1141.2025'],
]);

const texts = new Map<string, string>();
for (const id of ids) {
  const text = await pageOf(shelf, id);
  if (text !== undefined) texts.set(id, text);
}

/** A page that a link leads to, read once. */
async function textOf(id: string): Promise<string | undefined> {
  const known = texts.get(id) ?? (await pageOf(shelf, id));
  if (known !== undefined) texts.set(id, known);
  return known;
}

const read = (text: string) => text.replace(/\\([^\w\s])/g, '$1');
const plain = (text: string) => read(text).replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
const headings = (text: string) =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, one = '']) => read(one));
const links = (text: string) =>
  [...text.matchAll(/\[((?:\\.|[^\]\\])*)\]\(([^)]+)\)/g)].map(([, name = '', to = '']) => ({
    name: read(name),
    to,
  }));

/** Calls a check with every page, and names the pages that fail it. */
function everyPage(check: (text: string, id: string) => string | undefined): void {
  const faults = [...texts].flatMap(([id, text]) => {
    const fault = check(text, id);
    return fault ? [`${id}: ${fault}`] : [];
  });
  assert.deepEqual(faults.slice(0, 20), []);
}

describe('every page', () => {
  it('is written', () => {
    const missing = [...ids].filter((id) => !texts.has(id));
    // An area of an earlier release has no row in the newest one.
    assert.deepEqual(
      missing.filter((id) => !id.startsWith('area.')),
      [],
    );
    assert.ok(texts.size > 400, String(texts.size));
  });

  it('has links that lead to a page by its name, and to a section of it', async () => {
    const targets = new Map<string, string>();
    for (const [id, text] of [...texts]) {
      for (const { to } of links(text)) {
        if (!/^https:|^#/.test(to) && !targets.has(to)) targets.set(to, id);
        if (to.startsWith('#')) {
          assert.ok(headings(text).map(fragment).includes(to.slice(1)), `${id}: ${to}`);
        }
      }
    }
    // Pages of figures are thousands, and made alike: one in sixty of them.
    const alike = /\/(wage|area|occupation|programs)\//;
    const shown = [...targets].filter(([to], at) => !alike.test(to) || at % 60 === 0);
    for (const [to, from] of shown) {
      const [path = '', section] = decodeURIComponent(to).split('#');
      const target = entryOfPath(path.replace(/^(\.\.\/)+/, ''));
      const text = target && (await textOf(target));
      assert.ok(target && text !== undefined, `${from} links to ${to}`);
      if (section) assert.ok(headings(text).map(fragment).includes(section), `${from}: ${to}`);
      const address = await addressOf(atlas, target, textOf);
      assert.equal(`/${path.replace(/^(\.\.\/)+/, '')}`, address?.path, `${from}: ${to}`);
      assert.equal(entryOfPath(address?.path ?? ''), target);
    }
  }).timeout(120_000);

  it('names occupations and areas in its links as they are named', async () => {
    const { area, occupation } = await shelf.wages.directory();
    everyPage((text) => {
      const named = [...text.matchAll(/\]\(\.\.\/\.\.\/((?:area|occupation)\/[^)/]+\/[^)]*)\)/g)];
      const wrong = named.find(([, path = '']) => {
        const [kind, code = ''] = decodeURIComponent(path).split('/');
        const name = kind === 'area' ? area(code)?.name : occupation(code)?.title;
        return decodeURIComponent(path).split('#')[0] !== pagePath(`${kind}.${code}`, name);
      });
      return wrong?.[1];
    });
  });

  it('has headings that differ, so that each section can be led to', () => {
    everyPage((text) => {
      const all = headings(text).map(fragment);
      return all.find((one, at) => all.indexOf(one) !== at);
    });
  });

  it('has at least 60 words, or a table', () => {
    everyPage((text) => {
      const words = plain(text).split(/\s+/).length;
      return words < 60 && !text.includes('| --- |') ? `${words} words` : undefined;
    });
  });

  it('has no list of more than three links without words', () => {
    everyPage((text) => {
      const [body = ''] = text.split(/^## Sources$/m);
      const bare = body.split('\n').map((line) => /^(- |\d+\. )\[[^\]]*\]\([^)]*\)\.?$/.test(line));
      const run = bare.findIndex(
        (one, at) => one && bare.slice(at, at + 4).filter(Boolean).length > 3,
      );
      return run >= 0 ? body.split('\n')[run] : undefined;
    });
  });

  it('says no sentence twice', () => {
    everyPage((text) => {
      const prose = plain(text)
        .split('\n')
        // Prose: no tables, headings, named facts; and no credit lines, which are as their owner wants them.
        .filter((line) => !/^(\||#|- \*\*[^*]*:\*\*)|USDOL\/ETA/.test(line))
        .flatMap((line) =>
          line.replace(/^(- |\d+\. )/, '').split(/(?<=[.!?])(?<!U\.S\.) (?=[A-Z])/),
        )
        .filter((one) => !/^As seen in|^Check with/.test(one))
        .filter((one) => one.split(' ').length > 4);
      return prose.find((one, at) => prose.indexOf(one) !== at);
    });
  });

  it('has a year with its figures, and a source', () => {
    everyPage((text, id) => {
      for (const one of plain(text).split(/^(?=## )/m)) {
        const figure = /\$\d|\d%/.test(one);
        // What a credential takes has its edition below.
        const dated = /^(credential|degree)\./.test(id) && /As seen in/.test(text);
        if (figure && !dated && !/\b(19|20)\d\d\b|year not stated|O\*NET/.test(one))
          return one.slice(0, 80);
      }
      // Tables of credentials and licenses name the edition in each row.
      const cited = /^## Sources$/m.test(text) || /As seen in|Edition/.test(text);
      return cited || /^(credentials|compare|licenses)\./.test(id) ? undefined : 'no source';
    });
  });

  it('has headings in sentence case', () => {
    const proper = new Set<string>();
    for (const entry of atlas.entries())
      for (const word of title(entry).split(/[\s,()]+/)) proper.add(word);
    for (const { name } of atlas.data.areas) for (const word of name.split(' ')) proper.add(word);
    everyPage((text, id) => {
      if (/^area\./.test(id)) return undefined; // sections named by an occupation's official title
      const faults = headings(text)
        .slice(1)
        .flatMap((heading) => heading.split(/[\s,:()]+/).slice(1))
        .filter((word) => /^[A-Z][a-z]/.test(word) && !proper.has(word) && word !== 'May');
      return faults[0];
    });
  });

  it('says nothing of the guide before its last parts', () => {
    everyPage((text) => {
      const before = text.split(/^## (?:About this page|Sources|In the guide)$/m)[0] ?? '';
      return /\b[Tt]he guide\b(?! lists)/.exec(plain(before))?.[0];
    });
  });

  it('ends in notes and sources', () => {
    everyPage((text, id) => {
      if (/^(credentials|compare|licenses)\./.test(id)) return undefined;
      return headings(text).at(-1) === 'Sources' ? undefined : headings(text).at(-1);
    });
  });
});

describe('the page of', () => {
  it('an occupation tells pay, outlook, what is asked and what is near', () => {
    for (const code of ['29-1141', '11-9111']) {
      const text = texts.get(`occupation.${code}`) ?? '';
      for (const heading of [
        'Quick facts',
        'Outlook',
        'Related occupations',
        'What is asked of people in it',
        'Where the pay differs',
      ]) {
        assert.ok(headings(text).includes(heading), `${code}: ${heading}`);
      }
    }
    const own = texts.get('occupation.11-9111') ?? '';
    assert.match(own, /by \+22\.7% from May 2019 to May 2025, and by −2\.3% after inflation/);
    assert.match(own, /\| United States, May 2025 \| Ohio, May 2025 \|/);
    assert.match(own, /\*\*Growth:\*\* 23\.2% over 2024–2034; all occupations 3\.1%/);
  });

  it('a role never prices the title, and names the occupations it is filed under', () => {
    for (const role of atlas.entries('role')) {
      const text = plain(texts.get(role.id) ?? '');
      assert.match(text, /whole occupation.*SOC 11-9111.*not for one title/, role.id);
      assert.match(text, /## What the days hold\n\n- /, role.id);
      const same = role.titles.filter((one) => one.same);
      assert.equal(text.includes('## Where the title is filed'), same.length > 0, role.id);
    }
    const cfo = plain(texts.get('role.chief-financial-officer') ?? '');
    assert.match(cfo, /## Where the title is filed[\s\S]*\| Chief Executives \|/);
  });

  it('a role whose states license it leads to the home state’s license', () => {
    const text = texts.get('role.nursing-home-administrator') ?? '';
    assert.match(text, /\[Licenses: Ohio\]\(\.\.\/\.\.\/licenses\/OH\/Licenses%20Ohio\.md\)/);
  });

  it('a state tells its prices, its change, its areas and its licenses', () => {
    const text = plain(texts.get('area.OH') ?? '');
    assert.match(text, /is worth \$114,407: \$106,140 × 100 \/ 92\.8/);
    assert.match(text, /Since May 2024 the median changed by \+\$1,100 \(\+1\.0%\)/);
    assert.match(text, /\| Cleveland, OH \|/);
    assert.match(text, /### Nursing home administrators/);
  });

  it('a metropolitan area is not compared over years', () => {
    for (const id of metros) {
      const text = texts.get(id);
      if (text) assert.doesNotMatch(text, /Pay over the years|Since May/, id);
    }
  });

  it('a metropolitan area of the guide has its jobs beside the official row', async () => {
    for (const metro of atlas.entries('metro')) {
      const { area } = await shelf.wages.directory();
      assert.equal(area(metro.area.code)?.name, metro.area.name, metro.id);
      assert.match(
        plain((await textOf(homeOf(atlas, metro).page)) ?? ''),
        /## In the guide\n\nThe guide lists/,
      );
    }
  }).timeout(60_000);
});

describe('job titles of roles', () => {
  it('are O*NET’s, with all the occupations they are filed under', async () => {
    for (const role of atlas.entries('role')) {
      for (const { title: one, occupations } of role.titles) {
        for (const code of occupations) {
          assert.ok((await shelf.jobTitles(code)).includes(one), `${role.id}: ${one} in ${code}`);
        }
      }
    }
  }).timeout(60_000);
});

describe('the guide’s items', () => {
  it('all stand on a page', async () => {
    const missing: string[] = [];
    for (const [key, home] of Object.entries(checklist)) {
      const [id = '', path = ''] = home.split('#');
      const entry = atlas.entry(id);
      if (!entry || path.startsWith('aliases')) continue;
      const text = plain((await textOf(homeOf(atlas, entry).page)) ?? '');
      for (const words of wordsAt(entry, path)) {
        if (!text.includes(words)) missing.push(`${key}: ${words}`);
      }
    }
    assert.deepEqual(missing, []);
  }).timeout(60_000);

  it('of thin entries lead to a section of a group’s page', async () => {
    const skill = await addressOf(atlas, 'skill.leadership', textOf);
    assert.deepEqual(skill, {
      path: '/guide/skills/Skills and qualities.md',
      fragment: 'leadership',
    });
    assert.match((await pageOf(shelf, 'skill.leadership')) ?? '', /^# Skills and qualities/);
    assert.equal(await addressOf(atlas, 'skill.nope', textOf), undefined);
  });
});

/** What of an entry a checklist row names: its label, or a field's text. */
function wordsAt(entry: Entry, path: string): readonly string[] {
  if (path === '') return [entry.kind === 'metro' ? entry.label : title(entry)];
  let found: unknown = entry;
  for (const step of path.split('.'))
    found = (found as Record<string, unknown> | undefined)?.[step];
  return typeof found === 'string' ? [found] : [];
}

describe('names of pages', () => {
  it('are their first headings, and old addresses still lead there', async () => {
    for (const id of ['role.director-of-revenue', 'credential.CIPP-US', 'degree.mba-mha']) {
      const address = await addressOf(atlas, id, textOf);
      const text = texts.get(id) ?? '';
      assert.equal(address?.path.split('/').at(-1), `${nameIn(text).replace(/\//g, '-')}.md`);
      assert.equal(entryOfPath(`/${id.replace('.', '/')}.md`), id);
      assert.equal(entryOfPath(address?.path ?? ''), id);
    }
  });
});
