import assert from 'node:assert/strict';
import { packagePath } from '../../scripts/lib/paths.mjs';
import { openWorkbench, quickInput, type Workbench } from './support';

describe('the package, installed', () => {
  let bench: Workbench;

  before(async () => {
    bench = await openWorkbench({ vsix: packagePath });
  });
  after(() => bench?.close());

  it('shows the guide in its own view container', async () => {
    const { page } = bench;
    await page
      .locator('.activitybar')
      .getByRole('tab', { name: /^Career Atlas/ })
      .click();
    const tree = page.locator('.sidebar').getByRole('treeitem');
    await tree.first().waitFor();
    const names = await tree.evaluateAll((items) =>
      items.map((item) => item.getAttribute('aria-label') ?? ''),
    );
    for (const name of [
      'Roles',
      'Degrees',
      'Credentials',
      'Salaries',
      'Organizations',
      'Outlook',
    ]) {
      assert.ok(
        names.some((label) => label.startsWith(name)),
        `${name} is missing among ${names.join('; ')}`,
      );
    }
  });

  it('welcomes who has chosen no area yet, with the way to choose one', async () => {
    const { page } = bench;
    const choose = page.locator('.sidebar').getByRole('button', { name: 'Select Home Area…' });
    await choose.click();
    await page.locator(`${quickInput} input[placeholder^="It is pinned"]`).fill('Ohio');
    await page.locator(`${quickInput} .monaco-list-row`, { hasText: 'Ohio' }).first().click();
    await choose.waitFor({ state: 'detached' });
    await page.locator('.sidebar').getByRole('treeitem', { name: /^Ohio/ }).waitFor();
  });

  it('runs as an installed extension, not as one under development', async () => {
    assert.doesNotMatch(await bench.page.title(), /Extension Development Host/);
  });

  it('opens the Salary Explorer', async () => {
    await bench.runCommand('careerAtlas.openSalaryExplorer');
    const frame = await bench.explorerFrame();
    await frame.getByRole('tab', { name: 'States' }).waitFor();
  });
});
