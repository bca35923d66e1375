import type { Page } from 'playwright-core';

/** Puts the cursor into the first such word of the open editor. */
export async function clickWord(page: Page, word: string): Promise<void> {
  const { x, y } = await placeOf(page, word);
  await page.mouse.click(x, y);
}

/** Rests the pointer on the first such word of the open editor. */
export async function pointAtWord(page: Page, word: string): Promise<void> {
  const { x, y } = await placeOf(page, word);
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
}

/** What the open hover says; waits for one. */
export async function hoverText(page: Page): Promise<string> {
  const hover = page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
  await hover.waitFor();
  return hover.innerText();
}

/** The middle of a word: a line's spans are longer than words, so that a locator would miss it. */
async function placeOf(page: Page, word: string): Promise<{ x: number; y: number }> {
  const lines = page.locator('.editor-group-container.active .view-lines');
  await lines.getByText(word).first().waitFor();
  return lines.first().evaluate((element, wanted) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const at = text.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + wanted.length);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`The editor doesn't show ${wanted}`);
  }, word);
}
