import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruled, type SettingRule } from '../../src/host/settingRule';

/** Ways to hand VS Code a function, or to leave a promise alone, that src/host/safely.ts stands for. */
const bare: readonly RegExp[] = [
  /\bregisterCommand\(/,
  /\.onDid\w+\(/,
  /\bvoid [a-z(]/,
  /\.then\(/,
  /\bsetTimeout\((?!resume\b)/,
  /\bconsole\./,
  /\bregister(?!FileSystem)\w+(?:Provider|Serializer)\((?![^;]*\bsafe\()/,
  /treeDataProvider: (?!safe\b)/,
];

describe('what VS Code calls', () => {
  for (const name of readdirSync('src/host').filter((one) => one !== 'safely.ts')) {
    it(`goes through safely.ts in ${name}`, () => {
      const text = readFileSync(join('src/host', name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      const found = bare.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
      assert.deepEqual(found, []);
    });
  }
});

describe('a setting', () => {
  const properties: Readonly<Record<string, SettingRule>> = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ).contributes.configuration.properties;
  const list = properties['careerAtlas.hover.languages'] as SettingRule;
  const state = properties['careerAtlas.homeState'] as SettingRule;

  it('has a type and a right default in the manifest', () => {
    for (const [key, rule] of Object.entries(properties)) {
      assert.deepEqual(ruled(rule, rule.default), { value: rule.default, wrong: false }, key);
      assert.notEqual(rule.default, undefined, key);
    }
  });

  it('falls back from another type, and from a value that is not allowed', () => {
    for (const wrong of ['markdown', null, 7, { a: 1 }, true]) {
      assert.deepEqual(ruled(list, wrong), { value: list.default, wrong: true });
    }
    assert.deepEqual(ruled(state, 'Atlantis'), { value: '', wrong: true });
    assert.deepEqual(ruled(state, 'OH'), { value: 'OH', wrong: false });
    assert.deepEqual(ruled(state, undefined), { value: '', wrong: false });
  });

  it('keeps of a list what is right', () => {
    assert.deepEqual(ruled(list, ['markdown', 3, null]), { value: ['markdown'], wrong: true });
    assert.deepEqual(ruled(list, []), { value: [], wrong: false });
  });
});
