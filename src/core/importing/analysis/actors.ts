import type { NameModel } from '../../model/names.ts';
import type { FoundActor, FoundTerm } from '../imported-article.ts';
import { NameList } from './name-list.ts';
import { namesIn, type NameKnowledge } from './names-in.ts';
import { CueIndex } from './cue-index.ts';
import type { Paragraph } from './paragraph.ts';

/** More than these no outline needs; those that stand in most paragraphs are kept. */
const mostActors = 40;
/** A sentence longer than this is none; only its beginning is searched. */
const longest = 2000;
/** A group has many common names: it counts as an actor where it comes back. */
const groupParagraphs = 2;

interface Found {
  readonly actor: { name: string; kind: FoundActor['kind'] };
  readonly paragraphs: Set<number>;
}

/** The persons, bodies, states and groups that an article names, those in most paragraphs first. */
export function actorFinderIn(
  names: NameModel,
): (paragraphs: readonly Paragraph[], terms: readonly FoundTerm[]) => FoundActor[] {
  const knowledge = knowledgeOf(names);
  const groups = new CueIndex<string>();
  for (const group of names.groups) groups.add(group, group);
  return (paragraphs, terms) => {
    const found = new Map<string, Found>();
    const keys = aliases(terms);
    for (const paragraph of paragraphs) {
      for (const { text, words } of paragraph.sentences) {
        for (const { name, kind } of namesIn(text.slice(0, longest), knowledge))
          note(found, keys(name, kind), name, kind, paragraph.number);
        for (const { value } of groups.hitsIn(words))
          note(found, value, capitalised(value), 'group', paragraph.number);
      }
    }
    for (const { term, paragraphs: places } of terms) {
      for (const place of places) found.get(term)?.paragraphs.add(place);
    }
    return [...found.values()]
      .filter(({ actor, paragraphs: places }) => actor.kind !== 'group' || places.size >= groupParagraphs)
      .sort((a, b) => b.paragraphs.size - a.paragraphs.size)
      .slice(0, mostActors)
      .map(({ actor, paragraphs: places }) => ({ ...actor, paragraphs: [...places] }));
  };
}

function knowledgeOf(names: NameModel): NameKnowledge {
  return {
    titles: new NameList(names.titles),
    speech: new Set(names.speech),
    starters: new Set(names.starters),
    bodyWords: new Set(names.bodyWords),
    bodies: new NameList(names.bodies),
    states: new NameList(names.states),
  };
}

function note(
  found: Map<string, Found>,
  key: string,
  name: string,
  kind: FoundActor['kind'],
  paragraph: number,
): void {
  const known = found.get(key);
  if (known === undefined) {
    found.set(key, { actor: { name, kind }, paragraphs: new Set([paragraph]) });
    return;
  }
  known.paragraphs.add(paragraph);
  if (name.length > known.actor.name.length) known.actor.name = name;
}

/** One key for the names of one actor: a person's last name, and an acronym for what it stands for. */
function aliases(terms: readonly FoundTerm[]): (name: string, kind: FoundActor['kind']) => string {
  const shortOf = new Map(terms.map(({ term, means }) => [means.toLowerCase().replace(/^the /, ''), term]));
  return (name, kind) => {
    if (kind === 'person') return `person ${name.split(' ').at(-1) ?? name}`;
    return shortOf.get(name.toLowerCase()) ?? name;
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
