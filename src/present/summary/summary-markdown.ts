import { escapeMarkdown } from '../../core/article/markdown-of.ts';
import type {
  ActorsBlock,
  ArgumentBlock,
  Block,
  Box,
  BoxColumn,
  FactsBlock,
  GapsBlock,
  HeadBlock,
  PointView,
  QuestionsBlock,
  SectionBlock,
  SummaryPage,
  TermsBlock,
} from './page.ts';

/** The summary page as Markdown, block by block, for where no panel can show it. */
export function summaryMarkdown({ opening, outline, closing }: SummaryPage): string {
  return [...opening, ...outline, ...closing]
    .flatMap(partsOf)
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What blank lines divide. */
function partsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'head':
      return headParts(block);
    case 'notice':
      return [`> **${escapeMarkdown(block.text)}.** ${escapeMarkdown(block.why)}`];
    case 'thesis':
      return [heading(block.heading), escapeMarkdown(block.text)];
    case 'argument':
      return argumentParts(block);
    case 'heading':
      return [heading(block.heading)];
    case 'section':
      return sectionParts(block);
    case 'questions':
      return [heading(block.heading), questionList(block)];
    case 'gaps':
      return [heading(block.heading), gapList(block)];
    case 'terms':
      return [heading(block.heading), termList(block)];
    case 'actors':
      return [heading(block.heading), ...actorParts(block)];
    case 'facts':
      return [heading(block.heading), factList(block)];
  }
}

function headParts({ title, byline, origin, topicsLabel, topics }: HeadBlock): readonly string[] {
  const from = [...(byline === undefined ? [] : [byline]), ...origin];
  const topicNames = topics.map(({ label }) => escapeMarkdown(label)).join('; ');
  return [
    title === '' ? '' : `# ${escapeMarkdown(title)}`,
    from.map(escapeMarkdown).join(' · '),
    topicNames === '' ? '' : `${escapeMarkdown(topicsLabel)}: ${topicNames}`,
  ];
}

/** Each challenge with its answers below it, as the panel has it where it is narrow. */
function argumentParts(block: ArgumentBlock): readonly string[] {
  const { challenges, answers, unlinked, links, answeredBy } = block;
  const texts = new Map(answers.boxes.map(({ id, text }) => [id, text]));
  const answersTo = (challenge: Box): readonly string[] =>
    links
      .filter(([id]) => id === challenge.id)
      .map(([, answer]) => item(`${answeredBy}: ${texts.get(answer) ?? answer}`));
  const lines = challenges.boxes.flatMap((challenge) => [
    item(challenge.text),
    ...indented([...answersTo(challenge), ...items(challenge.unanswered)]),
  ]);
  return [
    heading(block.heading),
    smallHeading(challenges.heading),
    [...lines, ...items(challenges.more)].join('\n'),
    ...(unlinked === undefined ? [] : [smallHeading(unlinked.heading), boxList(unlinked)]),
  ];
}

function boxList({ boxes, more }: BoxColumn): string {
  return [...boxes.map(({ text }) => item(text)), ...items(more)].join('\n');
}

function sectionParts({ heading: title, mark, points, note }: SectionBlock): readonly string[] {
  const role = title === mark.label ? '' : ` (${escapeMarkdown(mark.label)})`;
  return [
    `${smallHeading(title)}${role}`,
    points.flatMap(pointLines).join('\n'),
    note === undefined ? '' : escapeMarkdown(note),
  ];
}

function pointLines({ text, provenance, details }: PointView): readonly string[] {
  return [
    item(text, provenance.label),
    ...indented(details.map((detail) => item(detail.text, detail.provenance?.label))),
  ];
}

function questionList({ questions }: QuestionsBlock): string {
  return questions.map(({ text, facts }) => item(text, facts.join(' · '))).join('\n');
}

function gapList({ gaps }: GapsBlock): string {
  return gaps
    .flatMap(({ missing, why, points, more }) => [
      item(`${missing} ${why}`),
      ...indented([...points.map(({ text }) => item(text)), ...items(more)]),
    ])
    .join('\n');
}

function termList({ terms }: TermsBlock): string {
  return terms.map(({ term, means, provenance }) => item(`${term}: ${means}`, provenance?.label)).join('\n');
}

function actorParts({ groups }: ActorsBlock): readonly string[] {
  return groups.flatMap(({ heading: title, actors }) => [
    smallHeading(title),
    actors
      .map(({ name, part, provenance }) =>
        item(part === undefined ? name : `${name}: ${part}`, provenance?.label),
      )
      .join('\n'),
  ]);
}

function factList({ facts, more }: FactsBlock): string {
  return [...facts.map(({ text, provenance }) => item(text, provenance?.label)), ...items(more)].join('\n');
}

function heading(text: string): string {
  return `## ${escapeMarkdown(text)}`;
}

function smallHeading(text: string): string {
  return `### ${escapeMarkdown(text)}`;
}

function item(text: string, aside?: string): string {
  return `- ${escapeMarkdown(text)}${aside === undefined ? '' : ` (${escapeMarkdown(aside)})`}`;
}

/** An item for a sentence that may not be there. */
function items(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [item(text)];
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
