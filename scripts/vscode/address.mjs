/**
 * The address of the workbench on a folder. The payload is VS Code's own list of pairs: `openFile` always works,
 * the paths of an extension under test only when the server runs with its driver.
 * @param {string} authority host and port of the server
 * @param {string} folder absolute path
 * @param {Record<string, string | readonly string[]>} [payload] a key may have several values
 */
export function workbenchAddress(authority, folder, payload = {}) {
  const address = new URL(`http://${authority}/`);
  address.searchParams.set('folder', folder);
  const pairs = Object.entries(payload).flatMap(([key, values]) =>
    [values].flat().map((value) => [key, value]),
  );
  if (pairs.length > 0) address.searchParams.set('payload', JSON.stringify(pairs));
  return address.href;
}

/**
 * @param {string} authority
 * @param {string} file absolute path
 */
export function remoteUri(authority, file) {
  return `vscode-remote://${authority}${encodeURI(file)}`;
}
