/** Sound notes with what most tests need; `title` tells one file from another. */
export function notesOf(title: string, { source = 'article.md' }: { source?: string } = {}): string {
  return `schema: 1
id: notes
title: ${title}
source:
  publication: The Paper
  text: ${source}
syllabus: [gs2.ir.3]
thesis: Trust comes before trade.
sections:
  - id: challenges
    role: challenge
    title: What is in the way
    points:
      - id: no-trust
        text: Neither side trusts the other.
        paragraphs: [2]
        answeredBy: [talk]
        details:
          - Both remember the quarrel.
      - id: no-money
        text: Costs $5 and a {brace} and a \\ stroke.
        paragraphs: [1, 3]
  - id: way-forward
    role: way-forward
    points:
      - id: talk
        text: Ministers should meet twice a year.
        paragraphs: [99]
      - id: own-idea
        text: A common fund could pay.
        added: The note-taker's own thought
questions:
  - text: Discuss what holds the partnership back.
    marks: 15
    words: 250
    framework: ir_bilateral
`;
}

/** A source text of three paragraphs. */
export const sourceText = `---
title: An article
---

The first paragraph is about money.

The second paragraph is about trust,
and goes on in a second line.

The third paragraph is about money again.
`;
