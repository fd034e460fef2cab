import type { Claim } from '../core/importing/draft.ts';

/** What the properties of a file say: whoever saved it, or a program, put it there. */
export interface FileProperties {
  readonly title: string;
  readonly author: string;
  readonly language: string;
}

/** What programs put where nobody wrote a title. */
const noTitle =
  /^(?:untitled|about:blank|document\d*|microsoft word - .*|.*\.(?:docx?|pdf|html?|indd|qxd)|(?:https?|file):.*)$/i;
const longestClaim = 300;

/**
 * The claims of a file's properties: no surer than the name of the file. Its author is often who typed it, and counts only where
 * the text names the same person. Its dates are those of the file, not of the article, and are not taken.
 * @param text of the document
 */
export function propertyClaims({ title, author, language }: FileProperties, text: string): Claim[] {
  const claims: Claim[] = [
    { field: 'title', value: noTitle.test(oneLine(title)) ? '' : oneLine(title), from: 'file-name' },
    { field: 'author', value: isNamed(author, text) ? oneLine(author) : '', from: 'file-name' },
    { field: 'language', value: oneLine(language), from: 'file-name' },
  ];
  return claims.filter(({ value }) => value !== '' && value.length <= longestClaim);
}

function isNamed(author: string, text: string): boolean {
  const name = oneLine(author).toLowerCase();
  return name.length > 3 && oneLine(text).toLowerCase().includes(name);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
