import type { Frame, Page } from 'playwright-core';

/** The explorer's document: the one whose script is the extension's page script. */
export function explorerFrame(page: Page): Promise<Frame> {
  return webviewFrame(page, 'script[src*="/webview/explorer.js"]');
}

/**
 * A webview's document (an iframe within an iframe) that holds what the selector names.
 * @throws when there is none after 30 seconds
 */
export async function webviewFrame(page: Page, selector: string): Promise<Frame> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    for (const frame of page.frames()) {
      if (frame.parentFrame()?.parentFrame() && (await holds(frame, selector))) return frame;
    }
    await page.waitForTimeout(100);
  }
  throw new Error(`No webview holds ${selector}`);
}

async function holds(frame: Frame, selector: string): Promise<boolean> {
  // A frame can go away while it is being asked.
  return frame
    .evaluate((text) => document.querySelector(text) !== null, selector)
    .catch(() => false);
}
