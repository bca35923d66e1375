/**
 * Fails a build whose output asks for a module that isn't there at run time, a Node built-in above all.
 * @param {...string} allowed
 * @returns {import('esbuild').Plugin}
 */
export function onlyExternal(...allowed) {
  return {
    name: 'only-external',
    setup(build) {
      build.onEnd(({ metafile }) => {
        const imports = Object.values(metafile?.outputs ?? {}).flatMap((output) => output.imports);
        const unexpected = imports.filter(
          ({ external, path }) => external && !allowed.includes(path),
        );
        return {
          errors: unexpected.map(({ path }) => ({
            text: `${build.initialOptions.outfile}: "${path}" can't be loaded in every extension host`,
          })),
        };
      });
    },
  };
}
