import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';

const bundle = 'l10n/bundle.l10n.json';

describe('strings for translators', () => {
  it('are all in l10n/bundle.l10n.json; npm run l10n writes it', async () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => ({
        extension: '.ts' as const,
        contents: readFileSync(join('src', name), 'utf8'),
      }));
    const strings = await getL10nJson(files);
    const written = JSON.parse(readFileSync(bundle, 'utf8'));
    assert.deepEqual(Object.keys(written).sort(), Object.keys(strings).sort());
  }).timeout(60_000);
});
