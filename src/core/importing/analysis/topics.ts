import type { Topic } from '../../model/syllabus.ts';
import type { TopicWords } from '../../model/topic-words.ts';
import type { ArticleMetadata, ProposedTopic } from '../imported-article.ts';
import { CueIndex } from './cue-index.ts';
import { lowerWordsOf } from './lower-words.ts';
import type { Paragraph } from './paragraph.ts';

interface TopicCue {
  readonly topic: string;
  readonly weight: number;
}

const sure = 4;
const likely = 1;
/** A word of the title says as much as three of the text. */
const inTitle = 3;
const inTags = 1.5;
/** However often a word comes, it counts at most as this many. */
const mostOfOneWord = 3;
/** The download's own tag, where it is a topic of the syllabus: places that file downloads often err, so it is a hint. */
const tagged = 6;

/** A score at which a topic is as likely right as wrong. */
const evenScore = 8;
const leastConfidence = 0.3;
/** Of the best topic's score. */
const leastShare = 0.3;
const mostTopics = 4;

export type TopicFinder = (paragraphs: readonly Paragraph[], metadata: ArticleMetadata) => ProposedTopic[];

/** Suggests syllabus topics by the words of the title, the tags and the text, the likeliest first. */
export function topicFinder({ topics: words }: TopicWords, syllabus: readonly Topic[]): TopicFinder {
  const cues = new CueIndex<TopicCue>();
  for (const { topic, sure: surely, likely: perhaps } of words) {
    for (const phrase of surely) cues.add(phrase, { topic, weight: sure });
    for (const phrase of perhaps) cues.add(phrase, { topic, weight: likely });
  }
  const byName = namesOf(syllabus);
  return (paragraphs, metadata) => {
    const scores = new Map<string, number>();
    const counts = new Map<string, number>();
    const add = (said: readonly string[], factor: number) => {
      for (const { phrase, value } of cues.hitsIn(said)) {
        const key = `${value.topic} ${phrase}`;
        const count = counts.get(key) ?? 0;
        counts.set(key, count + factor);
        const counted = Math.min(factor, Math.max(0, mostOfOneWord - count));
        addTo(scores, value.topic, (value.weight * counted) / (1 + count));
      }
    };
    add(lowerWordsOf(metadata.title ?? ''), inTitle);
    for (const tag of metadata.tags) add(lowerWordsOf(tag), inTags);
    for (const { heading, sentences } of paragraphs) {
      add(heading, 1);
      for (const sentence of sentences) add(sentence.words, 1);
    }
    const tag = byName.get(normalised(metadata.tagged?.topic ?? ''));
    if (tag !== undefined) addTo(scores, tag, tagged);
    return best(scores);
  };
}

function addTo(scores: Map<string, number>, topic: string, score: number): void {
  scores.set(topic, (scores.get(topic) ?? 0) + score);
}

function best(scores: ReadonlyMap<string, number>): ProposedTopic[] {
  const ordered = [...scores].sort((a, b) => b[1] - a[1]);
  const highest = ordered[0]?.[1] ?? 0;
  return ordered
    .filter(([, score]) => score >= highest * leastShare)
    .map(([topic, score]) => ({
      topic,
      confidence: (score / (score + evenScore)) * (score / highest) ** 0.25,
    }))
    .filter(({ confidence }) => confidence >= leastConfidence)
    .slice(0, mostTopics);
}

function namesOf(syllabus: readonly Topic[]): ReadonlyMap<string, string> {
  return new Map(
    syllabus.flatMap(({ id, label, short, aliases = [] }) =>
      [label, short ?? label, ...aliases].map((name) => [normalised(name), id] as const),
    ),
  );
}

function normalised(text: string): string {
  return lowerWordsOf(text.replaceAll('&', ' and ')).join(' ');
}
