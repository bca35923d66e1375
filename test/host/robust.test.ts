import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CareerAtlasApi } from '../../src/host/api';
import { activated, closeAll } from './support/extension';
import { hoverText, openMarked } from './support/marked';

const { executeCommand } = vscode.commands;

const wrong: readonly unknown[] = ['markdown', 'Ohio?', 7, true, null, [], [3, null], { a: 1 }];

function properties(): Readonly<Record<string, unknown>> {
  const extension = vscode.extensions.getExtension('career-atlas.career-atlas');
  return extension?.packageJSON.contributes.configuration.properties;
}

function commands(): readonly string[] {
  const extension = vscode.extensions.getExtension('career-atlas.career-atlas');
  const contributed: readonly { command: string }[] = extension?.packageJSON.contributes.commands;
  return contributed.map(({ command }) => command);
}

/** What nobody handled while something ran, as the host itself sees it: Node's, or the worker's. */
async function unhandledDuring(run: () => Promise<void>): Promise<readonly string[]> {
  const seen: string[] = [];
  const note = (reason: unknown) => seen.push(String(reason));
  const inWorker = (event: Event) => note((event as Event & { reason: unknown }).reason);
  const inNode = typeof process === 'object' && typeof process.on === 'function';
  if (inNode) process.on('unhandledRejection', note);
  else globalThis.addEventListener('unhandledrejection', inWorker);
  try {
    await run();
    await new Promise((resume) => setTimeout(resume, 100));
  } finally {
    if (inNode) process.off('unhandledRejection', note);
    else globalThis.removeEventListener('unhandledrejection', inWorker);
  }
  return seen;
}

describe('wrong settings', () => {
  let api: CareerAtlasApi;
  before(async () => {
    api = await activated();
  });
  afterEach(closeAll);

  for (const value of wrong) {
    it(`of ${JSON.stringify(value)} leave hover, look-ups, tree and API as they are`, async () => {
      const settings = vscode.workspace.getConfiguration();
      const keys = Object.keys(properties());
      assert.ok(keys.length >= 4);
      try {
        for (const key of keys)
          await settings.update(key, value, vscode.ConfigurationTarget.Global);
        const unhandled = await unhandledDuring(async () => {
          const hovered = await openMarked('Ann Lee, FA|CHE, leads.');
          // `true` and `[]` are right for one setting each: for cards, and for no languages at all.
          const isSilent = Array.isArray(value);
          if (!isSilent) assert.match(await hoverText(hovered), /American College/);
          const entry = await executeCommand<{ id: string }>('careerAtlas.lookUpRole', 'CFO');
          assert.ok(entry?.id);
          await executeCommand('careerAtlas.guide.focus');
          assert.equal((await api.wages('OH'))?.area, 'Ohio');
        });
        assert.deepEqual(unhandled, []);
      } finally {
        for (const key of keys) {
          await settings.update(key, undefined, vscode.ConfigurationTarget.Global);
        }
      }
    });
  }

  it('are back in force once they are right', async () => {
    assert.match(await hoverText(await openMarked('Ann Lee, FA|CHE, leads.')), /American College/);
  });
});

describe('wrong arguments', () => {
  before(activated);
  afterEach(closeAll);

  const unprintable = Object.create(null);
  const arguments_: readonly (readonly unknown[])[] = [
    [7],
    [Number.NaN],
    [''],
    ['zzzqqq'],
    [{}],
    [{ entry: 5 }],
    [{ tab: 'none', areas: [null, {}], amount: 'x' }],
    [unprintable],
    [[]],
    [[unprintable, null, 3]],
    [() => undefined],
    [unprintable, unprintable],
    [-5, 'Ohio'],
    [{}, 'Ohio'],
    [120_000, {}],
    [120_000, 'Atlantis'],
  ];

  // With nothing these would ask, which is right.
  const asking =
    /search|lookUp|compare|findPrograms|copyPrograms|selectOccupation|rankSalary|selectHomeState|listCredentials/;

  for (const [index, given] of arguments_.entries()) {
    it(`${index + 1} of ${arguments_.length} end in no rejection, for any command`, async () => {
      const unhandled = await unhandledDuring(async () => {
        for (const command of commands()) {
          if (asking.test(command)) {
            void executeCommand(command, ...given);
            await new Promise((resume) => setTimeout(resume, 20));
            await executeCommand('workbench.action.closeQuickOpen');
          } else await executeCommand(command, ...given);
        }
      });
      assert.deepEqual(unhandled, []);
    });
  }
});
