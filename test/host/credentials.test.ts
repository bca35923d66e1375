import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, until } from './support/extension';
import { hoverText, openMarked } from './support/marked';

const { executeCommand } = vscode.commands;

async function completionsAt(marked: string, language?: string) {
  const { document, position } = await openMarked(marked, language);
  const list = await executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
    undefined,
    20,
  );
  return { document, items: list.items.filter(isOurs) };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** VS Code adds words and snippets of its own; ours are values. */
function isOurs(item: vscode.CompletionItem): boolean {
  return item.kind === vscode.CompletionItemKind.Value;
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

async function labelsAt(marked: string, language?: string): Promise<readonly string[]> {
  const { items } = await completionsAt(marked, language);
  return items.map(labelOf);
}

async function actionsAt(marked: string) {
  const { document, position } = await openMarked(marked);
  const range = new vscode.Range(position, position);
  const actions = await executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.RefactorRewrite.value,
    20,
  );
  return { document, actions };
}

/** The text once the action is done whose title begins so. */
async function afterAction(marked: string, title: string): Promise<string> {
  const { document, actions } = await actionsAt(marked);
  const action = actions.find((one) => one.title.startsWith(title));
  assert.ok(action?.edit, `${title} in ${actions.map((one) => one.title)}`);
  await vscode.workspace.applyEdit(action.edit);
  const text = document.getText();
  return text;
}

describe('credentials while writing', () => {
  before(activated);
  afterEach(closeAll);

  it('are completed from the first capitals of an acronym', async () => {
    assert.ok((await labelsAt('She is a CM|')).includes('CMM'));
  });

  it('are completed from the words of a full name, with the acronym behind it', async () => {
    const { items } = await completionsAt('He became a Certified Med|');
    const item = items.find((one) => labelOf(one) === 'Certified Medical Manager');
    assert.equal(item?.insertText, 'Certified Medical Manager (CMM)');
    assert.match((item?.documentation as vscode.MarkdownString | undefined)?.value ?? '', /PAHCOM/);
    const range = item?.range as vscode.Range | undefined;
    assert.equal(range?.start.character, 'He became a '.length);
  });

  it('are not offered for lower-case words, in code, or when switched off', async () => {
    assert.deepEqual(await labelsAt('a cm|'), []);
    assert.deepEqual(await labelsAt('```\nCM|\n```'), []);
    assert.deepEqual(await labelsAt('const CM|', 'javascript'), []);
    const settings = vscode.workspace.getConfiguration('careerAtlas');
    await settings.update('completions.enabled', false, vscode.ConfigurationTarget.Global);
    try {
      assert.deepEqual(await labelsAt('She is a CM|'), []);
    } finally {
      await settings.update('completions.enabled', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  for (const language of ['markdown', 'plaintext']) {
    it(`are not offered in ${language} because another extension is slow to answer`, async () => {
      let answered = 0;
      const answerNothing = async () => {
        await wait(300);
        answered += 1;
        return [];
      };
      const provider = { provideCompletionItems: answerNothing };
      const slow = vscode.languages.registerCompletionItemProvider(language, provider, '.');
      try {
        const { document } = await openMarked('|', language);
        await vscode.window.showTextDocument(document);
        const line = 'Dr. Ortiz, MD, CHC';
        for (const text of line) await executeCommand('type', { text });
        // VS Code asks everybody once the slow one is done, as there are new words behind the dot.
        await until('asked again', () => answered > 1);
        await wait(300);
        await executeCommand('acceptSelectedSuggestion');
        assert.equal(document.getText(), line);
      } finally {
        slow.dispose();
      }
    });
  }

  it('are not offered because another extension starts late', async () => {
    let asked = 0;
    let answered = 0;
    const provideCompletionItems = async () => {
      asked += 1;
      await wait(700);
      answered += 1;
      return [];
    };
    const register = () =>
      vscode.languages.registerCompletionItemProvider('plaintext', { provideCompletionItems });
    const started = [register()];
    try {
      const { document } = await openMarked('|', 'plaintext');
      await vscode.window.showTextDocument(document);
      const line = 'He was a Fellow';
      for (const text of line) await executeCommand('type', { text });
      // While VS Code waits for a slow one, it asks everybody again when one more is there.
      await until('asked', () => asked > 0);
      await wait(300);
      started.push(register());
      await until('answered again', () => answered > 2);
      await wait(300);
      await executeCommand('acceptSelectedSuggestion');
      assert.equal(document.getText(), line);
    } finally {
      for (const one of started) one.dispose();
    }
  });

  it('are spelled out at their first use, wherever the cursor is', async () => {
    const text = await afterAction('Ann Lee, CMM, leads.\n\nBo Ray, C|MM, helps.', 'Expand');
    assert.equal(text, 'Ann Lee, Certified Medical Manager (CMM), leads.\n\nBo Ray, CMM, helps.');
  });

  it('are spelled out in the plural', async () => {
    const text = await afterAction('Two certified C|MMs work here.', 'Expand');
    assert.equal(text, 'Two certified Certified Medical Managers (CMMs) work here.');
  });

  it('are not spelled out twice', async () => {
    const { actions } = await actionsAt('A Certified Medical Manager (C|MM) leads.');
    assert.deepEqual(
      actions.filter(({ title }) => title.startsWith('Expand')),
      [],
    );
  });

  it('are shortened to the acronym', async () => {
    const title = 'Replace with acronym';
    assert.equal(await afterAction('A Certified Medical M|anager leads.', title), 'A CMM leads.');
    assert.equal(
      await afterAction('A Certified Medical M|anager (CMM) leads.', title),
      'A CMM leads.',
    );
  });

  it('lead to their page', async () => {
    const { document, position } = await openMarked('Ann Lee, FA|CHE, leads.');
    const links = await executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      position,
    );
    assert.match(
      links[0]?.targetUri.path ?? '',
      /^\/credential\/FACHE\/Fellow of the American College of Healthcare Executives \(FACHE\)\.md$/,
    );
  });

  it('have cards in documents that are on no disk', async () => {
    const uri = vscode.Uri.parse('nowhere:/staff.md');
    const text = { provideTextDocumentContent: () => 'Ann Lee, CMM, leads.' };
    const provider = vscode.workspace.registerTextDocumentContentProvider('nowhere', text);
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      const hovered = { document, position: new vscode.Position(0, 10) };
      assert.match(await hoverText(hovered), /Certified Medical Manager/);
    } finally {
      provider.dispose();
    }
  });

  it('have cards in the Markdown cells of a notebook', async () => {
    const data = new vscode.NotebookData([
      new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, 'Ann Lee, CMM', 'markdown'),
    ]);
    const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', data);
    const cell = notebook.cellAt(0).document;
    const hovers = await executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      cell.uri,
      new vscode.Position(0, 10),
    );
    assert.equal(hovers.length, 1);
  });
});
