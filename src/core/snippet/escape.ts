/**
 * The characters that VS Code's snippet syntax gives a meaning, and what takes it away
 * (https://code.visualstudio.com/docs/editing/userdefinedsnippets#_grammar).
 */
export function escapeText(text: string): string {
  return text.replace(/[\\$}]/g, String.raw`\$&`);
}

/** Inside `${1|…|}` only these three can be escaped. */
export function escapeChoice(text: string): string {
  return text.replace(/[\\,|]/g, String.raw`\$&`);
}
