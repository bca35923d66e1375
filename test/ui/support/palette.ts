import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../../scripts/lib/paths.mjs';

/** The quick input: command palette, quick picks and input boxes are all this one. */
export const quickInput = '.quick-input-widget:not([style*="display: none"])';
const rows = `${quickInput} .quick-input-list .monaco-list-row`;

/**
 * Runs a command through the palette, as a person does.
 * @param titleOrId `Career Atlas: Search…`, or the id of one of our commands
 */
export async function runCommand(page: Page, titleOrId: string): Promise<void> {
  const title = paletteTitle(titleOrId) ?? titleOrId;
  // Just after the start the palette doesn't yet know an extension's commands; so ask again.
  for (let attempt = 1; ; attempt += 1) {
    await openPalette(page, title);
    const row = await findRow(page, title);
    if (row !== undefined) return page.locator(rows).nth(row).click();
    await page.keyboard.press('Escape');
    if (attempt === 10) throw new Error(`No command "${title}" in the palette`);
    await page.waitForTimeout(500);
  }
}

/** `careerAtlas.search` → `Career Atlas: Search…`, from the manifest */
function paletteTitle(id: string): string | undefined {
  const manifest = readJson('package.json') as {
    readonly contributes: {
      readonly commands: readonly { command: string; title: string; category?: string }[];
    };
  };
  const words = readJson('package.nls.json') as Readonly<Record<string, string>>;
  const found = manifest.contributes.commands.find(({ command }) => command === id);
  const worded = (text: string) => words[text.replace(/^%(.*)%$/, '$1')] ?? text;
  return found && [found.category ?? '', found.title].filter(Boolean).map(worded).join(': ');
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(root, name), 'utf8'));
}

/** Opens a file of the workspace by its name, as with Go to File. */
export async function openFile(page: Page, name: string): Promise<void> {
  await again(async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+p');
    const goToFile = page.locator(`${quickInput} input[placeholder^="Search files"]`).first();
    await goToFile.fill(name, { timeout: 5000 });
    await page.locator(rows).filter({ hasText: name }).first().click({ timeout: 5000 });
    await page.getByRole('tab', { name }).waitFor({ timeout: 5000 });
  });
}

/** Types into the quick input that is open. */
export async function fillQuickInput(page: Page, text: string): Promise<void> {
  await page.locator(`${quickInput} input[type="text"]`).first().fill(text);
}

/** Runs one of our look-ups and types a question into its picker. */
export async function askLookUp(page: Page, command: string, question: string): Promise<void> {
  // The palette's own box looks the same, and closes a moment later.
  const box = `${quickInput} input[placeholder]:not([placeholder^="Type the name of a command"])`;
  await again(async () => {
    await runCommand(page, command);
    await page.locator(box).first().fill(question, { timeout: 5000 });
  });
  await page.waitForTimeout(500); // the rows of the last keystroke
}

/** Tries a few times: a webview that is still loading can take the focus, and the quick input goes. */
async function again(act: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (attempt === 4) throw error;
    }
  }
}

/** What the rows of the open quick pick say, as a screen reader hears them. */
export async function quickPickRows(page: Page): Promise<readonly string[]> {
  await page.locator(rows).first().waitFor();
  return rowLabels(page);
}

async function openPalette(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  const input = page.locator(`${quickInput} input[type="text"]`).first();
  await input.waitFor();
  await input.fill(`>${text}`);
}

async function findRow(page: Page, title: string): Promise<number | undefined> {
  for (let wait = 0; wait < 10; wait += 1) {
    await page.waitForTimeout(100);
    const labels = await rowLabels(page);
    const index = labels.findIndex((label) => label.split(', ')[0] === title);
    if (index >= 0) return index;
  }
  return undefined;
}

function rowLabels(page: Page): Promise<readonly string[]> {
  return page
    .locator(rows)
    .evaluateAll((found) => found.map((row) => row.getAttribute('aria-label') ?? ''));
}
