import type { Page } from 'playwright-core';

/** The quick input: command palette, quick picks and input boxes are all this one. */
export const quickInput = '.quick-input-widget:not([style*="display: none"])';
const rows = `${quickInput} .quick-input-list .monaco-list-row`;

/**
 * Runs a command through the palette, as a person does.
 * @param titleOrId `Career Atlas: Search…`, or an id, which the palette finds too
 */
export async function runCommand(page: Page, titleOrId: string): Promise<void> {
  // Just after the start the palette doesn't yet know an extension's commands; so ask again.
  for (let attempt = 1; ; attempt += 1) {
    await openPalette(page, titleOrId);
    const row = await findRow(page, titleOrId);
    if (row !== undefined) return page.locator(rows).nth(row).click();
    await page.keyboard.press('Escape');
    if (attempt === 10) throw new Error(`No command "${titleOrId}" in the palette`);
    await page.waitForTimeout(500);
  }
}

/** Types into the quick input that is open. */
export async function fillQuickInput(page: Page, text: string): Promise<void> {
  await page.locator(`${quickInput} input[type="text"]`).first().fill(text);
}

/** What the rows of the open quick pick say, as a screen reader hears them. */
export async function quickPickRows(page: Page): Promise<readonly string[]> {
  await page.locator(rows).first().waitFor();
  return page
    .locator(rows)
    .evaluateAll((found) => found.map((row) => row.getAttribute('aria-label') ?? ''));
}

async function openPalette(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  const input = page.locator(`${quickInput} input[type="text"]`).first();
  await input.waitFor();
  await input.fill(`>${text}`);
}

/** The row of just that title, or the only one that an id finds. */
async function findRow(page: Page, titleOrId: string): Promise<number | undefined> {
  const isId = /^[\w-]+(\.[\w-]+)+$/.test(titleOrId);
  for (let wait = 0; wait < 10; wait += 1) {
    await page.waitForTimeout(100);
    const labels = await page
      .locator(rows)
      .evaluateAll((found) => found.map((row) => row.getAttribute('aria-label') ?? ''));
    const index = labels.findIndex((label) => label.split(', ')[0] === titleOrId);
    if (index >= 0) return index;
    if (isId && labels.length === 1 && !labels[0]?.startsWith('No matching')) return 0;
  }
  return undefined;
}
