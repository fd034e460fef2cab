import type { DownloadRefusalCode } from '../../core/importing/download-refusal.ts';
import type { Translate } from '../../core/translate.ts';

/** Why nothing was downloaded and what to do next, as a sentence. */
export function downloadMessage(code: DownloadRefusalCode, args: readonly string[], t: Translate): string {
  const [first = ''] = args;
  const messages: Record<DownloadRefusalCode, string> = {
    'not-https': t('Only addresses that begin with https:// are downloaded.'),
    'private-address': t(
      'The address is one of this computer or of its network. Only public addresses are downloaded.',
    ),
    unreachable: t(
      'The site does not answer, or its certificate is not sound. Check the address and the connection.',
    ),
    refused: t(
      'The site answered with error {0}. Open the page in a browser, and save it or copy its text.',
      first,
    ),
    'too-many-redirects': t(
      'The address leads on and on. Open the page in a browser, and copy its final address.',
    ),
    'too-large': t('It is larger than {0} MB. Save the article alone, without pictures.', first || '20'),
    'media-type': t('It is no page, text, PDF or Word document but {0}.', first),
    'too-slow': t(
      'The download took too long and was stopped. Try again later, or save the page in a browser.',
    ),
    cancelled: t('It was cancelled.'),
  };
  return messages[code];
}
