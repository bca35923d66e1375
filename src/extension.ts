import * as vscode from 'vscode';
import type { Guide } from './guide';
import { type CareerAtlasApi, createApi } from './host/api';
import { registerCompareCredentials } from './host/compareCredentials';
import { registerCredentialFeatures } from './host/credentialFeatures';
import { dataReader } from './host/dataReader';
import { registerEntryCommands } from './host/entryCommands';
import { registerEntryDocuments } from './host/entryDocuments';
import { registerSalaryExplorer } from './host/explorer';
import { registerListCredentials } from './host/listCredentials';
import { registerLookUps } from './host/lookUps';
import { registerPrograms } from './host/programs';
import { registerSalaryCommands } from './host/salaryCommands';
import { registerSelectOccupation } from './host/selectOccupation';
import { registerGuideTree } from './host/tree';
import { registerWalkthrough } from './host/walkthrough';

export function activate(context: vscode.ExtensionContext): CareerAtlasApi {
  const guide = guideFrom(context.extensionUri);
  const explorer = registerSalaryExplorer(context.extensionUri, guide);
  context.subscriptions.push(
    registerGuideTree(guide),
    registerLookUps(guide),
    registerEntryCommands(guide),
    registerEntryDocuments(guide),
    registerSalaryCommands(guide, explorer.open),
    registerSelectOccupation(guide),
    registerCredentialFeatures(guide),
    registerCompareCredentials(guide),
    registerListCredentials(guide),
    registerPrograms(guide),
    registerWalkthrough(),
    explorer.disposable,
  );
  return createApi(guide);
}

/** The guide, read at its first use. */
function guideFrom(extensionUri: vscode.Uri): () => Guide {
  let loaded: Guide | undefined;
  return () => {
    if (!loaded) {
      loaded = require('./guide') as Guide;
      loaded.useTranslations(vscode.l10n.bundle);
      loaded.readWith(dataReader(extensionUri));
    }
    return loaded;
  };
}
