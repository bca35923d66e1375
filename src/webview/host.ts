import type { ExportFormat, FromPage, ToPage } from '../protocol';

interface VsCodeApi {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): VsCodeApi;

type Done = Extract<ToPage, { type: 'done' }>;

/** The extension host, seen from the page. */
export interface Host {
  send(message: FromPage): void;
  getState(): unknown;
  setState(state: unknown): void;
  copy(format: ExportFormat, text: string): Promise<Done>;
  save(format: ExportFormat, name: string, text: string): Promise<Done>;
  /** Hands an answer to whoever asked. */
  answer(done: Done): void;
}

export function connectHost(): Host {
  const api = acquireVsCodeApi();
  const open = new Map<number, (done: Done) => void>();
  let last = 0;
  const ask = (make: (request: number) => FromPage) =>
    new Promise<Done>((resolve) => {
      last += 1;
      open.set(last, resolve);
      api.postMessage(make(last));
    });
  return {
    send: (message) => api.postMessage(message),
    getState: () => api.getState(),
    setState: (state) => api.setState(state),
    copy: (format, text) => ask((request) => ({ type: 'copy', request, format, text })),
    save: (format, name, text) => ask((request) => ({ type: 'save', request, format, name, text })),
    answer: (done) => {
      open.get(done.request)?.(done);
      open.delete(done.request);
    },
  };
}
