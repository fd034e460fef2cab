import type { RefusalCode } from '../../core/importing/import-refusal.ts';
import type { Translate } from '../../core/translate.ts';

/** Why a document was not imported and what to do next, as a sentence. */
export function refusalMessage(code: RefusalCode, args: readonly string[], t: Translate): string {
  const [first = ''] = args;
  const messages: Record<RefusalCode, string> = {
    empty: t('There is no text in it. Copy the article again, or download the page anew.'),
    'too-large': t('It is larger than {0} MB. Save the article alone, without pictures.', first || '20'),
    'unknown-format': t(
      'It is neither text, Markdown, HTML, PDF nor DOCX. Save the article in one of these, or copy its text and import it from the clipboard.',
    ),
    binary: t('It is not a text but another kind of file. Save the article as HTML, PDF or text.'),
    damaged: t('The file is damaged or incomplete. Download it again.'),
    encrypted: t('It is protected by a password. Open it, print it to a PDF without one, and import that.'),
    scanned: t(
      'It holds pictures of pages and no text. Have its text recognised by a scanner program, and import the result.',
    ),
    'lost-letters': t(
      'It shows letters that cannot be read out of it: the program that made it did not say what they are. Save the page as HTML, or copy its text and import it from the clipboard.',
    ),
    'no-article': t(
      'No article was found in it. Copy the text of the article and import it from the clipboard.',
    ),
    'unknown-encoding': t('Its characters are in an encoding that was not recognised. Save it as UTF-8.'),
    'too-complex': t(
      'It is built in a way that would take too long to read. Copy the text of the article and import it from the clipboard.',
    ),
    'too-slow': t(
      'Reading it took too long and was stopped. Copy the text of the article and import it from the clipboard.',
    ),
    cancelled: t('It was cancelled.'),
  };
  return messages[code];
}
