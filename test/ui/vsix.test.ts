import assert from 'node:assert/strict';
import { packagePath } from '../../scripts/lib/paths.mjs';
import { openWorkbench, type Workbench } from './support/workbench';

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

  it('runs as an installed extension, not as one under development', async () => {
    assert.doesNotMatch(await bench.page.title(), /Extension Development Host/);
  });

  it('opens the Salary Explorer', async () => {
    await bench.runCommand('careerAtlas.openSalaryExplorer');
    const frame = await bench.explorerFrame();
    await frame.getByRole('tab', { name: 'States' }).waitFor();
  });
});
