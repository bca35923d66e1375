import type { AnswerTo, ExplorerQuestion } from '../present/explorerQuestions';
import type { Place } from '../present/explorerState';
import type { ExportFormat, FromPage, ToPage } from '../protocol';

interface VsCodeApi {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): VsCodeApi;

export type Done = Extract<ToPage, { type: 'done' }>;
type Answer = Extract<ToPage, { type: 'answer' }>;

/** The extension host, seen from the page. */
export interface Host {
  send(message: FromPage): void;
  getState(): unknown;
  setState(state: unknown): void;
  copy(format: ExportFormat, text: string): Promise<Done>;
  copyLink(place: Place): Promise<Done>;
  save(format: ExportFormat, name: string, text: string): Promise<Done>;
  /** Rejects with the host's own words when it has no answer. */
  ask<A extends ExplorerQuestion['about']>(
    question: Extract<ExplorerQuestion, { about: A }>,
  ): Promise<AnswerTo<A>>;
  /** Hands an answer to whoever asked. */
  answer(done: Done | Answer): void;
}

export function connectHost(): Host {
  const api = acquireVsCodeApi();
  const open = new Map<number, (done: Done | Answer) => void>();
  let last = 0;
  const request = (make: (request: number) => FromPage) =>
    new Promise<Done | Answer>((resolve) => {
      last += 1;
      open.set(last, resolve);
      api.postMessage(make(last));
    });
  const taking = async (make: (request: number) => FromPage) => (await request(make)) as Done;
  return {
    send: (message) => api.postMessage(message),
    getState: () => api.getState(),
    setState: (state) => api.setState(state),
    copy: (format, text) => taking((id) => ({ type: 'copy', request: id, format, text })),
    copyLink: (place) => taking((id) => ({ type: 'copyLink', request: id, place })),
    save: (format, name, text) =>
      taking((id) => ({ type: 'save', request: id, format, name, text })),
    ask: async <A extends ExplorerQuestion['about']>(
      question: Extract<ExplorerQuestion, { about: A }>,
    ) => {
      const found = await request((id) => ({ type: 'ask', request: id, question }));
      if (found.type !== 'answer' || found.answer?.about !== question.about) {
        throw new Error((found.type === 'answer' && found.problem) || 'No answer');
      }
      return found.answer as AnswerTo<A>;
    },
    answer: (done) => {
      open.get(done.request)?.(done);
      open.delete(done.request);
    },
  };
}
