import type { Article, Source } from '../../core/article/article.ts';
import type { Topic } from '../../core/model/syllabus.ts';
import type { Translate } from '../../core/translate.ts';
import { dayInWords } from '../day-in-words.ts';
import { visibleText } from '../visible-text.ts';
import type { HeadBlock, TopicView } from './page.ts';

/** Title, where the article is from, and the syllabus topics that it belongs to. */
export function headBlock(article: Article, topics: readonly Topic[], t: Translate): HeadBlock {
  const byline = bylineOf(article.source);
  return {
    kind: 'head',
    key: 'head',
    title: visibleText(article.title),
    ...(byline === undefined ? {} : { byline }),
    origin: originOf(article.source, t),
    topicsLabel: t('Syllabus'),
    topics: article.syllabus.map((id) => topicView(id, topics)),
    openNotes: t('Open Notes'),
  };
}

function bylineOf(source: Source | undefined): string | undefined {
  const parts = [source?.author, source?.authorPost].filter((part) => part !== undefined);
  return parts.length > 0 ? visibleText(parts.join(', ')) : undefined;
}

function originOf(source: Source | undefined, t: Translate): readonly string[] {
  const published = source?.published;
  const parts = [
    source?.publication,
    published === undefined ? undefined : dayInWords(published),
    source?.kind === undefined ? undefined : kindLabel(source.kind, t),
  ];
  return parts.filter((part) => part !== undefined).map(visibleText);
}

function kindLabel(kind: NonNullable<Source['kind']>, t: Translate): string {
  const labels: Record<NonNullable<Source['kind']>, string> = {
    'op-ed': t('Op-ed'),
    editorial: t('Editorial'),
    explainer: t('Explainer'),
    essay: t('Essay'),
    report: t('Report'),
    interview: t('Interview'),
    letter: t('Letter'),
    speech: t('Speech'),
  };
  return labels[kind];
}

function topicView(id: string, topics: readonly Topic[]): TopicView {
  const topic = topics.find((candidate) => candidate.id === id);
  const shown = visibleText(id);
  return { id: shown, short: topic?.short ?? topic?.label ?? shown, label: topic?.label ?? shown };
}
