import * as vscode from 'vscode';

/** 128 random bits: nobody can guess which script the page may run. */
export function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Where the page's own files lie: the only folders that it may load from. */
export function summaryRoots(extensionUri: vscode.Uri): vscode.Uri[] {
  return ['webview', 'media'].map((folder) => vscode.Uri.joinPath(extensionUri, 'dist', folder));
}

/** What stands before the title of the tab. */
export function summaryIcon(extensionUri: vscode.Uri): { light: vscode.Uri; dark: vscode.Uri } {
  const file = (name: string): vscode.Uri => vscode.Uri.joinPath(extensionUri, 'media', name);
  return { light: file('summary-light.svg'), dark: file('summary-dark.svg') };
}

/**
 * The frame of the summary page. It holds no word of the article: the page is built from messages, as text. Only
 * the script with this nonce runs; nothing is loaded but the extension's own style and icons.
 */
export function summaryHtml(webview: vscode.Webview, extensionUri: vscode.Uri, nonce: string): string {
  const file = (...path: string[]): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', ...path)).toString();
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
    `form-action 'none'`,
    `base-uri 'none'`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${file('media', 'codicon.css')}">
<link rel="stylesheet" href="${file('webview', 'summary.css')}">
<title>${vscode.l10n.t('Article Summary')}</title>
</head>
<body>
<main></main>
<script nonce="${nonce}" src="${file('webview', 'summary.js')}"></script>
</body>
</html>`;
}
