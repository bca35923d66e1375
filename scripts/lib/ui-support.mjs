import { importTypeScript } from './typescript.mjs';

/**
 * The UI suite's helpers, for scripts that show or measure what the suite tests.
 * @returns {Promise<typeof import('../../test/ui/support/index')>}
 */
export function uiSupport() {
  return importTypeScript('test/ui/support/index.ts');
}
