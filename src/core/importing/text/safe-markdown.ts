/**
 * One line of text as the text of a Markdown paragraph: what would begin a heading, list, quotation, rule, fence or HTML there is
 * escaped.
 */
export function safeParagraph(line: string): string {
  return safeInline(line)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?=[-+*]\s|#{1,6}(?:\s|$)|[->=~`*_+]+\s*$|>|```|~~~)/, '\\');
}

/** Text in which no HTML tag or comment begins. */
export function safeInline(text: string): string {
  return text.replace(/(?<!\\)<(?=[a-z/!?])/gi, '\\<');
}
