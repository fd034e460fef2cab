import * as vscode from 'vscode';

/** The scheme under which bundled files are shown: documents of it cannot be edited or saved. */
export const bundledScheme = 'article-notes';

/** The articles that come with the extension, in the order in which they are offered. */
export const bundledNotes = ['india-korea-defence.article.yaml', 'groundwater-commons.article.yaml'] as const;

const bundledFile = /^\/[a-z0-9-]+\.(?:article\.yaml|md)$/;

/** Where a bundled file is shown. */
export function bundledUri(file: string): vscode.Uri {
  return vscode.Uri.from({ scheme: bundledScheme, path: `/${file}` });
}

/** Where the bundled file behind such an address lies in the extension. */
export function bundledFileOf(uri: vscode.Uri, extensionUri: vscode.Uri): vscode.Uri {
  if (!bundledFile.test(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
  return vscode.Uri.joinPath(extensionUri, 'dist', 'library', 'articles', uri.path);
}

/** Lets the bundled articles and their source texts be opened as read-only documents. */
export function registerBundledDocuments(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(bundledScheme, {
    provideTextDocumentContent: async (uri) =>
      new TextDecoder().decode(await vscode.workspace.fs.readFile(bundledFileOf(uri, extensionUri))),
  });
}
