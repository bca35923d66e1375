import * as vscode from 'vscode';
import type { WageEntry } from '../domain/model';
import type { Guide } from '../guide';
import type { OutlineNode } from '../present/outline';
import { log, messageOf, safe } from './safely';
import { chosenOccupation, homeState, onSettingChange } from './settings';

/** The view "Guide": the whole guide as a tree, read only when the view is first shown. */
export function registerGuideTree(guide: () => Guide): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const view = vscode.window.createTreeView<OutlineNode>('careerAtlas.guide', {
    treeDataProvider: safe<vscode.TreeDataProvider<OutlineNode>>({
      onDidChangeTreeData: changed.event,
      getChildren: (node) => childrenOf(guide(), node),
      getTreeItem: (node) => treeItem(guide(), node),
      resolveTreeItem: (item, node) => withTooltip(guide(), item, node),
    }),
    showCollapseAll: true,
  });
  // No rows: what the manifest says of the empty view is the welcome.
  const none = { getChildren: () => [], getTreeItem: () => new vscode.TreeItem('') };
  return vscode.Disposable.from(
    view,
    vscode.window.registerTreeDataProvider('careerAtlas.welcome', safe(none)),
    changed,
    onSettingChange('homeState', () => changed.fire()),
    onSettingChange('occupation', () => changed.fire()),
  );
}

async function childrenOf(guide: Guide, node: OutlineNode | undefined): Promise<OutlineNode[]> {
  const { children } = node ?? { children: () => roots(guide) };
  try {
    return [...(typeof children === 'function' ? await children() : children)];
  } catch (error) {
    log(error);
    return [guide.faultNode(node?.id ?? 'guide', messageOf(error))];
  }
}

async function roots(guide: Guide): Promise<readonly OutlineNode[]> {
  const code = chosenOccupation();
  const programs = () => guide.programs(homeState());
  const rest = (title: string, home?: WageEntry) =>
    guide.outline(guide.atlas, guide.salaryReader(), { code, title }, programs, home);
  try {
    const { nation, home } = await guide.around(homeState(), code);
    return rest(nation?.occupation.title ?? code, home);
  } catch (error) {
    // A broken wage file takes the home area's row, and nothing else.
    log(error);
    return [guide.faultNode('home', messageOf(error)), ...rest(code)];
  }
}

function treeItem(guide: Guide, node: OutlineNode): vscode.TreeItem {
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(node.label, opens(node) ? Collapsed : None);
  item.id = node.id;
  item.description = node.description;
  item.iconPath = new vscode.ThemeIcon(node.icon);
  item.contextValue = guide.contextOf(guide.atlas, node);
  item.accessibilityInformation = { label: [node.label, node.description].join(' ').trim() };
  const target = node.entry ?? node.page;
  if (target) {
    item.command = {
      command: 'careerAtlas.openEntry',
      title: vscode.l10n.t('Open'),
      arguments: [target],
    };
  }
  // The description is cut where the sidebar is narrow.
  if (!node.entry) item.tooltip = [node.label, node.description].filter(Boolean).join('\n');
  return item;
}

function opens({ children }: OutlineNode): boolean {
  return typeof children === 'function' || children.length > 0;
}

async function withTooltip(
  guide: Guide,
  item: vscode.TreeItem,
  node: OutlineNode,
): Promise<vscode.TreeItem> {
  const entry = node.entry && (await guide.entry(node.entry));
  if (entry) item.tooltip = trustedCard(guide.card(guide.atlas, entry));
  return item;
}

/** A card as VS Code shows it: it may run only our own command, and colour text. */
export function trustedCard(markdown: string): vscode.MarkdownString {
  const card = new vscode.MarkdownString(markdown, true);
  card.isTrusted = { enabledCommands: ['careerAtlas.openEntry'] };
  card.supportHtml = true;
  return card;
}
