import type { Article } from '../../core/article/article.ts';
import type { Translate } from '../../core/translate.ts';
import { visibleText } from '../visible-text.ts';
import { actorsBlock } from './actors-block.ts';
import { argumentBlock } from './argument-block.ts';
import { factsBlock } from './facts-block.ts';
import { gapsBlock } from './gaps-block.ts';
import { headBlock } from './head-block.ts';
import { emptyNotice, problemsNotice, unreadableNotice } from './notices.ts';
import type { Block, SummaryPage } from './page.ts';
import { questionsBlock } from './questions-block.ts';
import { sectionBlock } from './section-block.ts';
import type { SummaryContext } from './summary-context.ts';
import { termsBlock } from './terms-block.ts';

/** The summary page of sound notes; where the file holds faults, the page says so and shows what is sound. */
export function summaryOf(article: Article, context: SummaryContext, t: Translate): SummaryPage {
  const isEmpty = article.sections.length === 0;
  return {
    id: context.id ?? article.id,
    title: visibleText(article.title),
    opening: present([
      headBlock(article, context.topics, t),
      problemsNotice(context.problems ?? 0, t),
      isEmpty ? emptyNotice(t) : undefined,
      thesisBlock(article, t),
      argumentBlock(article, t),
    ]),
    outline: isEmpty
      ? []
      : [
          { kind: 'heading', key: 'outline', heading: t('Outline') },
          ...article.sections.map((section) => sectionBlock(section, t)),
        ],
    closing: present([
      questionsBlock(article, context, t),
      isEmpty ? undefined : gapsBlock(article, t),
      termsBlock(article, t),
      actorsBlock(article, t),
      factsBlock(article, t),
    ]),
  };
}

/** The page of notes of which nothing could be read: their name, how many problems there are, and the way to them. */
export function unreadablePage(id: string, name: string, problems: number, t: Translate): SummaryPage {
  const title = visibleText(name);
  const head: Block = {
    kind: 'head',
    key: 'head',
    title,
    origin: [],
    topicsLabel: '',
    topics: [],
    openNotes: t('Open Notes'),
  };
  return { id, title, opening: [head, unreadableNotice(problems, t)], outline: [], closing: [] };
}

function thesisBlock(article: Article, t: Translate): Block | undefined {
  if (article.thesis === undefined) return undefined;
  return { kind: 'thesis', key: 'thesis', heading: t('Thesis'), text: visibleText(article.thesis) };
}

function present<T>(items: readonly (T | undefined)[]): readonly T[] {
  return items.filter((item) => item !== undefined);
}
