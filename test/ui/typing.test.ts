import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFile, openWorkbench, type Workbench } from './support';

/** Lines that end where the letters or words of a credential begin, as people write them. */
const everywhere = [
  'Jane Kirk, RN',
  'He was a Fellow',
  'signed by the MD',
  'The Certified',
  'Ann Lee, CPC',
  'Bo Ray, RN, CCS',
  'Dr. Ortiz, MD, CHC',
  'Baltimore, MD',
  'She is a Registered Nurse',
  'Certified Professional',
  'a Doctor of Medicine',
  'Nurse Executive',
  'CIA',
  'Master of Public',
  'Board Certified Health',
];
/** Emmet, in HTML, takes these last letters for tags, with or without this extension. */
const notInHtml = [
  'Vitamin C',
  'Plan A',
  'His wife and I',
  'Grade B',
  'Room 12 F',
  'Ask HR',
  'Los Angeles, CA',
  'Denver, CO',
  'See appendix C',
  'WARD M',
  'Teams: A, B, C',
  'Ask the CIO, not the CM',
  'Hepatitis B or C',
  '- RN',
  'RN/BSN',
];

const files: readonly { readonly name: string; readonly lines: readonly string[] }[] = [
  { name: 'notes.txt', lines: [...everywhere, ...notInHtml] },
  { name: 'page.md', lines: [...everywhere, ...notInHtml.filter((line) => line !== '- RN')] },
  { name: 'COMMIT_EDITMSG', lines: [...everywhere, ...notInHtml] },
  { name: 'paper.tex', lines: [...everywhere, ...notInHtml] },
  { name: 'page.html', lines: everywhere },
];

/** Keys that end a word, and what they write. */
const enders = [' ', ',', '.', ';', ')', '-', '/', 'Tab'];

const suggestWidget = '.suggest-widget.visible';

describe('typing, with all that VS Code does unasked', () => {
  let folder: string;
  let workbench: Workbench;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'career-atlas-typing-'));
    for (const { name } of files) await writeFile(join(folder, name), '');
    workbench = await openWorkbench({ folder });
  });
  after(async () => {
    await workbench?.close();
    await rm(folder, { recursive: true, force: true });
  });

  for (const { name, lines } of files) {
    it(`keeps ${lines.length} lines of ${name} as they are typed, each ended with Enter`, async () => {
      await open(name);
      const kept: string[] = [];
      for (const line of lines) kept.push(await saved(name, line, 'Enter', `${line}\n`));
      assert.deepEqual(
        kept,
        lines.map((line) => `${line}\n`),
      );
    });
  }

  it('lets space, punctuation and Tab end a word', async () => {
    await open('notes.txt');
    for (const line of ['Jane Kirk, RN', 'Plan C', 'a Registered Nurse']) {
      for (const ender of enders) {
        const written = ender === 'Tab' ? ' '.repeat(4 - (line.length % 4)) : ender;
        const wanted = line + written;
        assert.equal(await saved('notes.txt', line, ender, wanted), wanted);
      }
    }
  });

  for (const name of ['notes.txt', 'page.md']) {
    it(`lists credentials in ${name} when asked with Ctrl+Space, and takes the one chosen`, async () => {
      const { page } = workbench;
      await open(name);
      await write('She is a CM');
      await page.keyboard.press('Control+Space');
      await page.locator(`${suggestWidget} .monaco-list-row`, { hasText: 'CMM' }).first().waitFor();
      await page.keyboard.type('PE', { delay: 100 });
      await page.waitForTimeout(500);
      // The acronym stands there whole: Enter ends the line again.
      await page.keyboard.press('Enter');
      await write('and a RHI');
      await page.keyboard.press('Control+Space');
      await page.locator(`${suggestWidget} .monaco-list-row`, { hasText: 'RHIT' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      assert.equal(await save(name, 'She is a CMPE\nand a RHIT'), 'She is a CMPE\nand a RHIT');
    });
  }

  async function open(name: string): Promise<void> {
    await openFile(workbench.page, name);
    await workbench.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
    await clear();
  }

  async function clear(): Promise<void> {
    await workbench.page.keyboard.press('ControlOrMeta+a');
    await workbench.page.keyboard.press('Delete');
  }

  /** Types as a person does who stops before the last key, so that whatever pops up has popped up. */
  async function write(text: string): Promise<void> {
    await workbench.page.keyboard.type(text, { delay: 10 });
    await workbench.page.waitForTimeout(350);
  }

  /** The file that a line and the key behind it leave; alone in it, or VS Code offers other words. */
  async function saved(name: string, line: string, last: string, wanted: string): Promise<string> {
    await clear();
    await write(line);
    await workbench.page.keyboard.press(last);
    return save(name, wanted);
  }

  async function save(name: string, wanted: string): Promise<string> {
    await workbench.page.keyboard.press('ControlOrMeta+s');
    let text = '';
    for (let wait = 0; wait < 100; wait += 1) {
      text = await readFile(join(folder, name), 'utf8');
      if (text === wanted) break;
      await workbench.page.waitForTimeout(50);
    }
    return text;
  }
});
