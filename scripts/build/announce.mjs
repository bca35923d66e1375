let running = 0;

/**
 * Says when all bundles of a watch are being built and when they are ready; .vscode/tasks.json waits
 * for these lines.
 * @type {import('esbuild').Plugin}
 */
export const announce = {
  name: 'announce',
  setup(build) {
    build.onStart(() => {
      running += 1;
      if (running === 1) console.log('[watch] build started');
    });
    build.onEnd(() => {
      running -= 1;
      if (running === 0) console.log('[watch] build finished');
    });
  },
};
