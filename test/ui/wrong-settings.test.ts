import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { hoverText, openFile, openWorkbench, pointAtWord, type Workbench } from './support';

const { properties } = JSON.parse(readFileSync('package.json', 'utf8')).contributes.configuration;
const keys = Object.keys(properties);

describe('a start with every setting wrong', () => {
  let workbench: Workbench;
  before(async () => {
    const values = ['markdown?', null, { a: 1 }, 7];
    const wrong = Object.fromEntries(keys.map((key, n) => [key, values[n % values.length]]));
    // The worst one: a text where a list is wanted.
    wrong['careerAtlas.hover.languages'] = 'markdown';
    workbench = await openWorkbench({
      viewport: { width: 1280, height: 1200 },
      settings: wrong,
    });
  });
  after(() => workbench?.close());

  it('shows cards, the tree, and the name of each such setting', async () => {
    const { page } = workbench;
    await page.locator('.activitybar .action-label[aria-label^="Career Atlas"]').first().click();
    await page
      .locator('.sidebar .monaco-list-row')
      .filter({ has: page.getByText('Roles', { exact: true }) })
      .waitFor();
    // By now the extension has started: a hover asked for earlier would stay empty.
    await openFile(page, 'resume.md');
    await pointAtWord(page, 'FACHE');
    assert.match(await hoverText(page), /American College of Healthcare Executives/);
    await page.mouse.move(5, 5);
    await workbench.runCommand('Notifications: Show Notifications');
    const told = page.locator('.notifications-center .notification-list-item-message');
    await told.filter({ hasText: 'careerAtlas.hover.languages' }).first().waitFor();
    const words = (await told.allInnerTexts()).join('\n');
    for (const key of ['careerAtlas.hover.enabled', 'careerAtlas.homeState']) {
      assert.equal(words.split(`“${key}”`).length - 1, 1, words);
    }
  });
});
