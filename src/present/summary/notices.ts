import type { Translate } from '../../core/translate.ts';
import type { NoticeBlock } from './page.ts';

/** Some of the file is faulty; what is sound is shown. Nothing where there are no problems. */
export function problemsNotice(problems: number, t: Translate): NoticeBlock | undefined {
  if (problems === 0) return undefined;
  return {
    kind: 'notice',
    key: 'problems',
    tone: 'warning',
    text: problems === 1 ? t('1 problem in the notes') : t('{0} problems in the notes', problems),
    why: t('What is sound is shown; what is faulty is left out.'),
    action: { type: 'showProblems', label: t('Show Problems') },
  };
}

/** Nothing of the file can be shown. */
export function unreadableNotice(problems: number, t: Translate): NoticeBlock {
  return {
    kind: 'notice',
    key: 'unreadable',
    tone: 'warning',
    text: t('These notes cannot be read yet'),
    why:
      problems === 1
        ? t('One problem stands in the way. It is listed with its line; the page appears when it is mended.')
        : t(
            '{0} problems stand in the way. They are listed with their lines; the page appears when they are mended.',
            problems,
          ),
    action: { type: 'showProblems', label: t('Show Problems') },
  };
}

/** Sound notes without a single section. */
export function emptyNotice(t: Translate): NoticeBlock {
  return {
    kind: 'notice',
    key: 'empty',
    tone: 'info',
    text: t('No points are noted yet'),
    why: t(
      'An answer is built from points: begin with a section for the challenges and one for the way forward.',
    ),
    action: { type: 'openNotes', label: t('Open Notes') },
  };
}
