import { pointsOf, type Article, type Point, type Role } from '../../core/article/article.ts';
import type { Translate } from '../../core/translate.ts';
import { roleMark } from '../role.ts';
import { visibleText } from '../visible-text.ts';
import { shown } from './limits.ts';
import type { ArgumentBlock, Box, BoxColumn } from './page.ts';

type Link = readonly [challenge: string, answer: string];
type Roles = ReadonlyMap<string, Role | undefined>;

/**
 * The picture of the argument: challenges in order, their answers in the order in which they are first needed, ways
 * forward that answer nothing apart. Nothing where the notes have neither challenges nor answers.
 */
export function argumentBlock(article: Article, t: Translate): ArgumentBlock | undefined {
  const roles = rolesOf(article);
  const challenges = pointsOf(article).filter(
    (point) => roles.get(point.id) === 'challenge' || point.answeredBy.length > 0,
  );
  if (challenges.length === 0) return undefined;
  const left = shown(challenges, t);
  const links = left.first.flatMap(linksOf);
  const answers = answersOf(article, links);
  const unlinked = waysForwardOutside(article, challenges);
  return {
    kind: 'argument',
    key: 'argument',
    heading: t('The argument'),
    description: describe(left.first, t),
    challenges: {
      ...column(t('Challenges'), 'challenge', left.first, roles, t),
      boxes: left.first.map((point) => challengeBox(point, roles, t)),
      ...(left.more === undefined ? {} : { more: left.more }),
    },
    answers: column(t('What answers them'), 'way-forward', answers, roles, t),
    ...(unlinked.length === 0
      ? {}
      : { unlinked: limitedColumn(t('Ways forward not tied to a challenge'), unlinked, roles, t) }),
    links,
    answeredBy: t('Answered by'),
  };
}

function rolesOf(article: Article): Roles {
  return new Map(
    article.sections.flatMap((section) => section.points.map((point) => [point.id, section.role] as const)),
  );
}

function linksOf(challenge: Point): readonly Link[] {
  const answers = [...new Set(challenge.answeredBy)].filter((id) => id !== challenge.id);
  return answers.map((answer) => [challenge.id, answer] as const);
}

function answersOf(article: Article, links: readonly Link[]): readonly Point[] {
  const byId = new Map(pointsOf(article).map((point) => [point.id, point]));
  return [...new Set(links.map(([, answer]) => answer))]
    .map((id) => byId.get(id))
    .filter((point) => point !== undefined);
}

function waysForwardOutside(article: Article, challenges: readonly Point[]): readonly Point[] {
  const answering = new Set(challenges.flatMap((point) => point.answeredBy));
  return article.sections
    .filter((section) => section.role === 'way-forward')
    .flatMap((section) => section.points)
    .filter((point) => !answering.has(point.id) && point.answeredBy.length === 0);
}

function describe(challenges: readonly Point[], t: Translate): string {
  const answered = challenges.filter((point) => linksOf(point).length > 0).length;
  return t(
    'Lines from each challenge to what answers it; {0} of {1} challenges have an answer.',
    answered,
    challenges.length,
  );
}

function limitedColumn(heading: string, points: readonly Point[], roles: Roles, t: Translate): BoxColumn {
  const { first, more } = shown(points, t);
  return {
    ...column(heading, 'way-forward', first, roles, t),
    ...(more === undefined ? {} : { more }),
  };
}

function column(
  heading: string,
  role: Role,
  points: readonly Point[],
  roles: Roles,
  t: Translate,
): BoxColumn {
  return { heading, mark: roleMark(role, t), boxes: points.map((point) => box(point, role, roles, t)) };
}

function challengeBox(point: Point, roles: Roles, t: Translate): Box {
  const isAnswered = linksOf(point).length > 0;
  return {
    ...box(point, 'challenge', roles, t),
    ...(isAnswered ? {} : { unanswered: t('No answer in the notes') }),
  };
}

function box(point: Point, columnRole: Role, roles: Roles, t: Translate): Box {
  const role = roles.get(point.id) ?? columnRole;
  return {
    id: point.id,
    text: visibleText(point.text),
    ...(role === columnRole ? {} : { mark: roleMark(role, t) }),
  };
}
