/** Problems are logged and shown in lists: they never carry more of a file than this. */
export function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
