import type { Analysis, CleanArticle, ProposedPoint } from '../imported-article.ts';
import { actorFinderIn } from './actors.ts';
import { datesOf, figuresOf } from './facts.ts';
import { keySentenceFinder } from './key-sentence.ts';
import type { AnalysisModel } from './model.ts';
import { paragraphsIn, type Paragraph, type ReadSentence } from './paragraph.ts';
import { quoteOf } from './quote-of.ts';
import { cuesOf, roleCueIndex } from './roles/role-cues.ts';
import { roleFinder } from './roles/role-finder.ts';
import { sentenceSplitter } from './sentences.ts';
import { termsOf } from './terms.ts';
import { thesisFinder } from './thesis.ts';
import { topicFinder } from './topics.ts';

/** Makes a first outline of clean articles. */
export type Analyser = (article: Pick<CleanArticle, 'blocks' | 'metadata'>) => Analysis;

/** The model knows the words of these; of an article in another language it can only guess by place. */
const knownLanguages = /^(?:en|hi)(?:-|$)/;
const guess = 0.2;

/**
 * Prepares the model once, for many articles. An analyser needs no network and no chance: the same article gives the same outline. It
 * never throws, and its work grows with the length of the article.
 */
export function createAnalyser(model: AnalysisModel): Analyser {
  const split = sentenceSplitter(model.names);
  const cueIndex = roleCueIndex(model.roles);
  const rolesIn = roleFinder(model.roles, model.roleWeights);
  const keySentenceOf = keySentenceFinder(model.roles);
  const thesisIn = thesisFinder(model.roles);
  const topicsOf = topicFinder(model.topicWords, model.topics);
  const actorsOf = actorFinderIn(model.names);
  return ({ blocks, metadata }) => {
    const paragraphs = paragraphsIn(blocks, split);
    const cues = paragraphs.map((paragraph) => cuesOf(paragraph, cueIndex));
    const trust = knownLanguages.test(metadata.language) ? 1 : guess;
    const roles = rolesIn(paragraphs, cues, metadata.title ?? '').map(({ role, confidence }) => ({
      role,
      confidence: confidence * trust,
    }));
    const keys = paragraphs.map((paragraph, index) =>
      keySentenceOf(
        paragraph,
        cues[index] ?? { sentences: [], heading: [] },
        roles[index]?.role ?? 'context',
      ),
    );
    const pointOf = (
      paragraph: Paragraph,
      sentence: Bounds,
      found: Omit<ProposedPoint, 'paragraph' | 'quote'>,
    ) => ({
      paragraph: paragraph.number,
      ...found,
      quote: quoteOf(paragraph.text, ...boundsOf(paragraph.text, sentence)),
    });
    const thesis = thesisIn(paragraphs, roles, keys);
    const terms = termsOf(paragraphs);
    return {
      points: paragraphs.map((paragraph, index) =>
        pointOf(
          paragraph,
          keys[index] ?? { start: 0, end: 0 },
          roles[index] ?? { role: 'context', confidence: 0 },
        ),
      ),
      ...(thesis !== undefined && {
        thesis: pointOf(thesis.paragraph, thesis.sentence, {
          role: 'thesis',
          confidence: thesis.confidence * trust,
        }),
      }),
      topics: topicsOf(paragraphs, metadata),
      terms,
      actors: actorsOf(paragraphs, terms),
      dates: datesOf(paragraphs),
      figures: figuresOf(paragraphs),
    };
  };
}

type Bounds = Pick<ReadSentence, 'start' | 'end'>;

/** Without the space around a sentence and the mark of a list or quotation before it. */
function boundsOf(text: string, { start, end }: Bounds): [number, number] {
  const sentence = text.slice(start, end);
  const lead = /^(?:\s|>|[-*+] |\d{1,3}[.)] )*/.exec(sentence)?.[0].length ?? 0;
  const length = sentence.trimEnd().length;
  return lead < length ? [start + lead, start + length] : [start, end];
}
