/**
 * Puts a message into the reader's language and its arguments into `{0}`, `{1}`...
 * The host passes `vscode.l10n.t`; the command line and the tests pass `untranslated`.
 */
export type Translate = (message: string, ...args: (string | number)[]) => string;

/** The message as it is written in the code, in British English. */
export const untranslated: Translate = (message, ...args) =>
  message.replace(/\{(\d+)\}/g, (_, index: string) => String(args[Number(index)] ?? ''));
