import type { Translate } from '../../core/translate.ts';

/** The beginning of notes: every part once, with hints in comments and nothing that looks like a claim. */
export function notesTemplate(t: Translate): string {
  return `schema: 1
id: my-article # ${t('small letters, digits and hyphens; never change it')}
title: "" # ${t('the title of the article')}
source:
  publication: "" # ${t('who published it')}
  author: "" # ${t('who wrote it')}
  published: "" # ${t('the day: 2024-01-31')}
  kind: op-ed
syllabus: [] # ${t('for example gs2.ir.3')}
thesis: "" # ${t('what the author wants you to believe, in your own words')}
sections:
  - id: context
    role: context
    title: ${t('Context')}
    points: []
  - id: challenges
    role: challenge
    title: ${t('Challenges')}
    points:
      - id: first-challenge
        text: "" # ${t('one claim, in your own words')}
        paragraphs: []
        answeredBy: [first-step]
  - id: way-forward
    role: way-forward
    title: ${t('Way forward')}
    points:
      - id: first-step
        text: "" # ${t('what should be done, and who should do it')}
        paragraphs: []
terms: []
actors: []
questions: []
`;
}
