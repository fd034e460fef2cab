import type { Fault, Path, ProblemCode } from '../problem.ts';
import type { Sound } from '../schema/check-schema.ts';
import type {
  Actor,
  Article,
  ArticleNotes,
  Detail,
  FactOfArticle,
  Point,
  Question,
  QuoteSelector,
  Section,
  SuggestedTopic,
  Term,
  TrayItem,
} from './article.ts';
import { isCalendarDay } from './calendar-day.ts';

type Notes = Sound<ArticleNotes>;
type NotedSection = NonNullable<NonNullable<Notes['sections']>[number]>;
type NotedPoint = NonNullable<NonNullable<NotedSection['points']>[number]>;
type NotedDetail = NonNullable<NonNullable<NotedPoint['details']>[number]>;
type NotedTrayItem = NonNullable<NonNullable<Notes['tray']>[number]>;
type NotedQuestion = NonNullable<NonNullable<Notes['questions']>[number]>;

export interface SoundArticle {
  readonly article?: Article;
  readonly faults: readonly Fault[];
  readonly places: ReadonlyMap<string, Path>;
}

/** Makes the sound article out of what the schema let through. */
export function toArticle(notes: Notes | undefined): SoundArticle {
  if (notes === undefined) return { faults: [], places: new Map() };
  const reading = new Reading();
  const sections = reading.items(notes.sections, ['sections'], (section, path) =>
    reading.section(section, path),
  );
  const article: Article = {
    id: notes.id ?? '',
    title: notes.title ?? '',
    ...(notes.source && { source: reading.source(notes.source) }),
    ...(notes.thesis !== undefined && { thesis: notes.thesis }),
    syllabus: present(notes.syllabus),
    suggestedTopics: present(notes.suggestedTopics).flatMap(toSuggestedTopic),
    sections: reading.withKnownAnswers(sections),
    terms: present(notes.terms).flatMap(toTerm),
    actors: present(notes.actors).flatMap(toActor),
    facts: present(notes.facts).flatMap(toFact),
    questions: reading.items(notes.questions, ['questions'], (question, path) =>
      reading.question(question, path),
    ),
    tray: reading.items(notes.tray, ['tray'], (item, path) => reading.trayItem(item, path)),
  };
  return { article, faults: reading.faults, places: reading.places };
}

/** One pass over the notes; it remembers the ids that it has met. */
class Reading {
  readonly faults: Fault[] = [];
  readonly places = new Map<string, Path>();

  items<Item, Read>(
    list: readonly (Item | undefined)[] | undefined,
    path: Path,
    read: (item: Item, path: Path) => Read | undefined,
  ): Read[] {
    return (list ?? []).flatMap((item, index) => {
      const sound = item === undefined ? undefined : read(item, [...path, index]);
      return sound === undefined ? [] : [sound];
    });
  }

  section(noted: NotedSection, path: Path): Section {
    const id = this.#claim(noted.id, path);
    const points = this.items(noted.points, [...path, 'points'], (point, at) => this.point(point, at));
    return { ...noted, id, points };
  }

  point(noted: NotedPoint, path: Path): Point | undefined {
    if (noted.text === undefined) return undefined;
    const id = this.#claim(noted.id, path);
    const details = this.items(noted.details, [...path, 'details'], (detail, at) =>
      this.detail(detail, at, id),
    );
    return { ...wholeClaim(noted), id, text: noted.text, answeredBy: present(noted.answeredBy), details };
  }

  detail(noted: NotedDetail, path: Path, pointId: string): Detail | undefined {
    if (typeof noted === 'string') {
      const id = `${pointId}.${String(Number(path.at(-1)) + 1)}`;
      this.places.set(id, path);
      return { id, text: noted };
    }
    if (noted.text === undefined) return undefined;
    return { ...wholeClaim(noted), id: this.#claim(noted.id, path), text: noted.text };
  }

  question(noted: NotedQuestion, path: Path): Question | undefined {
    const { text, marks, words } = noted;
    if (text === undefined || marks === undefined || words === undefined) return undefined;
    const id =
      noted.id === undefined ? `question.${String(Number(path.at(-1)) + 1)}` : this.#claim(noted.id, path);
    this.places.set(id, path);
    return { ...noted, id, text, marks, words };
  }

  trayItem(noted: NotedTrayItem, path: Path): TrayItem | undefined {
    if (noted.text === undefined) return undefined;
    return { ...noted, id: this.#claim(noted.id, path), text: noted.text, points: present(noted.points) };
  }

  source(noted: NonNullable<Notes['source']>): NonNullable<Article['source']> {
    const { published, ...source } = noted;
    if (published === undefined || isCalendarDay(published)) return noted;
    this.#fault('no-such-day', ['source', 'published'], [published]);
    return source;
  }

  /** Keeps of `answeredBy` what leads to another point of the article. */
  withKnownAnswers(sections: readonly Section[]): Section[] {
    const ids = new Set(sections.flatMap(({ points }) => points.map(({ id }) => id)));
    return sections.map((section) => ({
      ...section,
      points: section.points.map((point) =>
        point.answeredBy.length === 0
          ? point
          : {
              ...point,
              answeredBy: point.answeredBy.filter((answer) => this.#isAnswer(answer, point.id, ids)),
            },
      ),
    }));
  }

  #isAnswer(answer: string, pointId: string, ids: ReadonlySet<string>): boolean {
    if (ids.has(answer) && answer !== pointId) return true;
    const path = [...(this.places.get(pointId) ?? []), 'answeredBy'];
    this.#fault(answer === pointId ? 'answers-itself' : 'no-such-point', path, [answer]);
    return false;
  }

  /**
   * The id of an item, or where it has none or one that is taken, a stand-in made from its place. A dot keeps
   * stand-ins apart from ids.
   */
  #claim(id: string | undefined, path: Path): string {
    const isTaken = id !== undefined && this.places.has(id);
    if (isTaken) this.#fault('duplicate-id', [...path, 'id'], [id]);
    const own = id === undefined || isTaken ? path.join('.') : id;
    this.places.set(own, path);
    return own;
  }

  #fault(code: ProblemCode, path: Path, args: readonly string[]): void {
    this.faults.push({ code, severity: 'error', path, args });
  }
}

function present<Item>(list: readonly (Item | undefined)[] | undefined): Item[] {
  return (list ?? []).filter((item) => item !== undefined);
}

interface NotedClaim {
  paragraphs?: (number | undefined)[];
  quote?: Sound<QuoteSelector>;
}

type WholeClaim<Noted> = Omit<Noted, 'paragraphs' | 'quote'> & {
  paragraphs?: number[];
  quote?: QuoteSelector;
};

/** Leaves out paragraph numbers and quotes that are unsound. */
function wholeClaim<Noted extends NotedClaim>({ paragraphs, quote, ...rest }: Noted): WholeClaim<Noted> {
  const { exact, ...around } = quote ?? {};
  return {
    ...rest,
    ...(paragraphs && { paragraphs: present(paragraphs) }),
    ...(exact !== undefined && { quote: { ...around, exact } }),
  };
}

function toTerm({ term, means, ...rest }: Sound<Term>): Term[] {
  return term === undefined || means === undefined ? [] : [{ ...wholeClaim(rest), term, means }];
}

function toActor({ name, kind, ...rest }: Sound<Actor>): Actor[] {
  return name === undefined || kind === undefined ? [] : [{ ...wholeClaim(rest), name, kind }];
}

function toSuggestedTopic({ topic, sure }: Sound<SuggestedTopic>): SuggestedTopic[] {
  return topic === undefined || sure === undefined ? [] : [{ topic, sure }];
}

function toFact({ text, kind, paragraphs }: Sound<FactOfArticle>): FactOfArticle[] {
  if (text === undefined || kind === undefined) return [];
  return [{ text, kind, ...(paragraphs && { paragraphs: present(paragraphs) }) }];
}
