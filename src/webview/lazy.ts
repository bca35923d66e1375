import { h } from './dom';

/** This script, while it runs for the first time. */
const self = document.currentScript as HTMLScriptElement | null;
const loaded = new Map<string, Promise<void>>();

/** Loads a script that lies beside this one, once, with this one's nonce. */
export function loadBeside(file: 'toolkit.js' | 'outlines.js'): Promise<void> {
  const before = loaded.get(file);
  if (before) return before;
  const loading = new Promise<void>((resolve, reject) => {
    if (!self) return reject(new Error(file));
    const script = h('script', { src: new URL(file, self.src).href, nonce: self.nonce });
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(file)));
    document.head.append(script);
  });
  loaded.set(file, loading);
  return loading;
}
