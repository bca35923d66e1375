/**
 * @typedef {object} AddressOptions
 * @property {number} port
 * @property {string} [folder] opened as the workspace; absolute
 * @property {string} [extension] folder of an extension under development
 * @property {string} [tests] script of a test suite to run in the extension host
 */

/**
 * The address at which a server shows a workbench.
 * @param {AddressOptions} options
 */
export function workbenchAddress({ port, folder, extension, tests }) {
  const origin = `127.0.0.1:${port}`;
  const remote = (/** @type {string} */ path) => `vscode-remote://${origin}${path}`;
  const payload = [
    ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
  ];
  const address = new URL(`http://${origin}/`);
  if (folder) address.searchParams.set('folder', folder);
  else address.searchParams.set('ew', 'true');
  if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}
