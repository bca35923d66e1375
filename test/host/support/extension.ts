import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CareerAtlasApi } from '../../../src/host/api';

/** The extension as any other extension meets it: by its id and what `activate()` returns. */
export async function activated(): Promise<CareerAtlasApi> {
  const extension = vscode.extensions.getExtension<CareerAtlasApi>('career-atlas.career-atlas');
  assert.ok(extension, 'career-atlas.career-atlas is installed');
  return extension.activate();
}

/** Waits until a condition holds, for what VS Code does in its own time. */
export async function until<T>(what: string, get: () => T | undefined | false): Promise<T> {
  for (let tries = 0; tries < 100; tries++) {
    const value = get();
    if (value) return value;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error(`Waited 5 s for ${what}`);
}

export function openTabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all.flatMap((group) => group.tabs);
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
