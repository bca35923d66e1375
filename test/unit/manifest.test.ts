import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { wages } from './support/wages';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const words = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const commands: readonly { readonly command: string; readonly title: string }[] =
  manifest.contributes.commands;

describe('the manifest', () => {
  it('keeps the names that other extensions and tests rely on', () => {
    assert.equal(`${manifest.publisher}.${manifest.name}`, 'career-atlas.career-atlas');
    assert.equal(manifest.engines.vscode, '^1.100.0');
    assert.equal(manifest.contributes.viewsContainers.activitybar[0].id, 'careerAtlas');
    assert.equal(manifest.contributes.views.careerAtlas[0].id, 'careerAtlas.guide');
  });

  it('contributes the look-ups, the explorer, comparison and rank under their titles', () => {
    const titles = new Map(commands.map(({ command, title }) => [command, words[key(title)]]));
    assert.equal(titles.get('careerAtlas.search'), 'Search…');
    assert.equal(titles.get('careerAtlas.lookUpSalary'), 'Look Up Salary…');
    assert.equal(titles.get('careerAtlas.lookUpCredential'), 'Look Up Credential…');
    assert.equal(titles.get('careerAtlas.lookUpRole'), 'Look Up Role…');
    assert.equal(titles.get('careerAtlas.lookUpDegree'), 'Look Up Degree…');
    assert.equal(titles.get('careerAtlas.openSalaryExplorer'), 'Open Salary Explorer');
    assert.equal(titles.get('careerAtlas.compareSalaries'), 'Compare Salaries…');
    assert.equal(titles.get('careerAtlas.rankSalary'), 'Where Does a Salary Stand?…');
  });

  it('names every text in package.nls.json, and no other', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(words).sort());
  });

  it('puts only its own commands in menus', () => {
    const known = new Set(commands.map(({ command }) => command));
    const menus: Record<string, { command: string }[]> = manifest.contributes.menus;
    const unknown = Object.values(menus)
      .flat()
      .filter(({ command }) => !known.has(command));
    assert.deepEqual(unknown, []);
  });

  it('takes every area of the release as home, and nothing else', async () => {
    const { pattern } = manifest.contributes.configuration.properties['careerAtlas.homeState'];
    const { areas } = await wages.directory();
    assert.equal(areas.length, 583);
    const refused = areas.filter(({ id }) => !new RegExp(pattern).test(id));
    assert.deepEqual(refused, []);
    for (const wrong of ['Ohio', 'oh', '12420', 'OHIO']) {
      assert.doesNotMatch(wrong, new RegExp(pattern));
    }
  });

  it('runs untrusted, virtual, in Node and in the web worker host', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
    assert.ok(manifest.main && manifest.browser);
  });

  it('pins every dependency', () => {
    const ranges = Object.values<string>(manifest.devDependencies);
    assert.deepEqual(
      ranges.filter((range) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(range)),
      [],
    );
    assert.equal(manifest.dependencies, undefined);
  });
});

function key(title: string): string {
  return title.replace(/%/g, '');
}
