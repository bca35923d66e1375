import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';
import { openWorkbench, type Theme, themes, type Workbench } from './support';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tabs = [
  'States',
  'National',
  'Metro areas',
  'Industries',
  'Compare',
  'Outlook',
  'Occupations',
];

describe('access to the Salary Explorer', () => {
  for (const theme of themes) {
    describe(theme, () => {
      let workbench: Workbench;
      let frame: Frame;
      before(async () => {
        workbench = await openExplorer(theme);
        frame = await workbench.explorerFrame();
        await frame.getByRole('tab', { name: 'States' }).waitFor();
        await frame.waitForFunction(() => customElements.get('vscode-text-field') !== undefined);
        await frame.evaluate(axe);
      });
      after(() => workbench?.close());

      for (const tab of tabs) {
        it(`has nothing that axe objects to in ${tab}`, async () => {
          await show(frame, tab);
          assert.deepEqual(await violations(frame), []);
        });
      }
    });
  }

  describe('in a narrow column', () => {
    let workbench: Workbench;
    before(async () => {
      workbench = await openExplorer('Default Dark Modern');
      await workbench.page.keyboard.press('ControlOrMeta+b');
    });
    after(() => workbench?.close());

    for (const width of [320, 640, 2000]) {
      it(`loses nothing at ${width} pixels: no page is wider than its window`, async () => {
        const frame = await workbench.explorerFrame();
        const rest = 1280 - (await frame.evaluate(() => window.innerWidth));
        await workbench.page.setViewportSize({ width: width + rest, height: 800 });
        await workbench.page.waitForTimeout(500);
        for (const tab of tabs) {
          await show(frame, tab);
          const over = await frame.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          assert.ok(over <= 0, `${tab} is ${over} pixels too wide`);
        }
      });
    }

    it('loses nothing when the browser is zoomed to 200 %', async () => {
      const frame = await workbench.explorerFrame();
      const session = await workbench.page.context().newCDPSession(workbench.page);
      // What a browser's zoom does: half as many CSS pixels, each twice as large.
      const metrics = { width: 640, height: 400, deviceScaleFactor: 2, mobile: false };
      await session.send('Emulation.setDeviceMetricsOverride', metrics);
      await workbench.page.waitForTimeout(500);
      for (const tab of tabs) {
        await show(frame, tab);
        const over = await frame.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        assert.ok(over <= 0, `${tab} is ${over} pixels too wide`);
      }
      await session.send('Emulation.clearDeviceMetricsOverride');
    });

    it('scrolls a wide table in a region of its own that the keyboard reaches', async () => {
      const frame = await workbench.explorerFrame();
      await workbench.page.setViewportSize({ width: 420, height: 800 });
      await show(frame, 'States');
      const region = frame.getByRole('group', { name: 'Salaries by state' });
      await frame.waitForFunction(() => document.querySelector('.scroll[tabindex="0"]') !== null);
      await region.focus();
      await workbench.page.keyboard.press('ArrowRight');
      await workbench.page.waitForTimeout(300);
      assert.ok((await region.evaluate((element) => element.scrollLeft)) > 0);
    });
  });
});

async function openExplorer(theme: Theme): Promise<Workbench> {
  const workbench = await openWorkbench({ theme });
  await workbench.runCommand('careerAtlas.openSalaryExplorer');
  return workbench;
}

async function show(frame: Frame, tab: string): Promise<void> {
  await frame.getByRole('tab', { name: tab, exact: true }).click();
  const panel = frame.getByRole('tabpanel', { name: tab, exact: true });
  await panel.locator('table, svg').first().waitFor();
  await frame.page().waitForTimeout(500);
}

async function violations(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await checker.run();
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
