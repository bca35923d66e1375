import * as vscode from 'vscode';

/**
 * Whatever VS Code calls (commands, providers, listeners, timers) is handed over through this module:
 * a fault in one of them is logged, and told where somebody waits for it; it never ends as a rejection
 * that nobody handles.
 */

type Handler<A extends readonly unknown[], R> = (...args: A) => R;

/** The same function, that reports its faults and then returns undefined, or a promise of it. */
export function safely<A extends readonly unknown[], R>(
  run: Handler<A, R>,
  report: (error: unknown) => void = log,
): Handler<A, R | undefined> {
  const failed = (error: unknown): undefined => {
    report(error);
  };
  return (...args) => {
    try {
      const result = run(...args);
      return isPromise(result) ? (Promise.resolve(result).catch(failed) as R) : result;
    } catch (error) {
      return failed(error);
    }
  };
}

/** Every method of a provider, safely. */
export function safe<T extends object>(provider: T): T {
  const entries = Object.entries(provider).map(([name, member]) => [
    name,
    // An event is subscribed to, not asked.
    typeof member === 'function' && !name.startsWith('on') ? safely(member) : member,
  ]);
  return Object.fromEntries(entries) as T;
}

/** Registers `careerAtlas.<name>`; whoever runs it is told what went wrong. */
export function command(name: string, run: (...args: unknown[]) => unknown): vscode.Disposable {
  const tell = (error: unknown) => {
    log(error);
    complain(vscode.l10n.t('Career Atlas couldn’t do this: {0}', messageOf(error)));
  };
  return vscode.commands.registerCommand(`careerAtlas.${name}`, safely(run, tell));
}

/** Listens to an event. */
export function on<T>(event: vscode.Event<T>, listener: (value: T) => unknown): vscode.Disposable {
  return event(safely(listener));
}

/** Runs when the host has answered what waits; settles when that is done, whatever came of it. */
export function later(run: () => unknown): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(async () => {
      await safely(run)();
      resolve();
    }, 0);
  });
}

/** Lets a promise run on that nobody waits for. */
export function background(promise: PromiseLike<unknown>): void {
  promise.then(undefined, log);
}

/** Says what was wrong; whoever asked goes on without waiting until it is read. */
export function complain(words: string): undefined {
  background(vscode.window.showErrorMessage(words));
}

/** A value in a message: short, on one line. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (asJson(value) ?? typeof value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function asJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined; // circular, or a bigint
  }
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | undefined)?.then === 'function';
}

/** What went wrong, in a line. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : shown(error);
}

let channel: vscode.LogOutputChannel | undefined;

/** Writes to the output channel "Career Atlas", made when there is something to write. */
export function log(error: unknown): void {
  channel ??= vscode.window.createOutputChannel('Career Atlas', { log: true });
  channel.error(error instanceof Error ? (error.stack ?? error.message) : shown(error));
}
