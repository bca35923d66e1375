import * as vscode from 'vscode';
import type { Guide } from '../guide';
import type { ExplorerAnswer, ExplorerQuestion } from '../present/explorerQuestions';
import type { Place } from '../present/explorerState';
import { type FromPage, ProtocolError, readFromPage, type ToPage } from '../protocol';
import { explorerLink } from './explorerLinks';
import { log } from './safely';
import { saveText } from './saveText';
import { chosenOccupation, homeState, setHomeState } from './settings';

/** Hands a message to the page. */
export type Post = (message: ToPage) => Thenable<boolean>;

/** The first message: the data of the place, or of where the reader left, and the state. */
export async function init(guide: Guide, state: unknown, place: Place | null): Promise<ToPage> {
  const strings = (vscode.l10n.bundle ?? null) as Readonly<Record<string, string>> | null;
  const { occupation, year } = guide.explorerChoice(state, place);
  try {
    const data = await guide.explorerData(occupation ?? chosenOccupation(), year);
    return { type: 'init', data, state, place, homeState: homeState() ?? null, strings };
  } catch (error) {
    return { type: 'failed', message: reason(error) };
  }
}

/** A message of the protocol, or undefined for anything else, which is named and refused. */
export function accept(value: unknown): FromPage | undefined {
  try {
    return readFromPage(value);
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    log(error.message);
    return undefined;
  }
}

export async function answer(guide: Guide, post: Post, message: FromPage): Promise<void> {
  switch (message.type) {
    case 'ask':
      await post(await reply(guide, message.request, message.question));
      break;
    case 'copy':
      await copy(post, message.request, message.text);
      break;
    case 'copyLink':
      await copy(post, message.request, explorerLink(guide, message.place));
      break;
    case 'save':
      await post({ ...done(message.request), ...(await saveText(message)) });
      break;
    case 'openSource':
      await openSource(guide.atlas.source(message.source)?.url);
      break;
    case 'openEntry':
      await vscode.commands.executeCommand('careerAtlas.openEntry', message.entry);
      break;
    case 'setHome':
      await setHomeState(message.area ?? '');
      break;
    case 'problem':
      log(`Salary Explorer: ${message.message}`);
  }
}

async function reply(guide: Guide, request: number, question: ExplorerQuestion): Promise<ToPage> {
  try {
    const found = await ask(guide, question);
    return { type: 'answer', request, answer: found, problem: null };
  } catch (error) {
    log(error);
    return { type: 'answer', request, answer: null, problem: reason(error) };
  }
}

async function ask(guide: Guide, question: ExplorerQuestion): Promise<ExplorerAnswer> {
  if (question.about === 'data') {
    const occupation = question.occupation ?? chosenOccupation();
    return { about: 'data', data: await guide.explorerData(occupation, question.year) };
  }
  if (question.about !== 'choice') return guide.explorerAnswer(question);
  const chosen: unknown = await vscode.commands.executeCommand('careerAtlas.selectOccupation');
  const occupation = typeof chosen === 'string' && /^\d\d-\d{4}$/.test(chosen) ? chosen : null;
  return { about: 'choice', occupation };
}

/** What a person reads: the message of a damaged file says which one and what to do. */
function reason(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 2000);
}

async function copy(post: Post, request: number, text: string): Promise<void> {
  await vscode.env.clipboard.writeText(text);
  await post({ ...done(request), outcome: 'copied' });
}

function done(request: number) {
  return { type: 'done', request, detail: null } as const;
}

async function openSource(url: string | null | undefined): Promise<void> {
  if (url) await vscode.env.openExternal(vscode.Uri.parse(url, true));
}
