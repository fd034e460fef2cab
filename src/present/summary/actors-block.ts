import type { Actor, Article } from '../../core/article/article.ts';
import type { Translate } from '../../core/translate.ts';
import { visibleText } from '../visible-text.ts';
import type { ActorGroup, ActorsBlock, ActorView } from './page.ts';
import { notedProvenance } from './provenance-view.ts';

/** Who acts, grouped by kind; states first, since answers name them first. */
export function actorsBlock(article: Article, t: Translate): ActorsBlock | undefined {
  if (article.actors.length === 0) return undefined;
  const groups = kindsOfActors(t).flatMap((group) => {
    const actors = article.actors.filter((actor) => actor.kind === group.kind);
    return actors.length === 0 ? [] : [{ ...group, actors: actors.map((actor) => actorView(actor, t)) }];
  });
  return { kind: 'actors', key: 'actors', heading: t('Who acts'), groups };
}

function kindsOfActors(t: Translate): readonly Omit<ActorGroup, 'actors'>[] {
  return [
    { kind: 'state', heading: t('States'), icon: 'globe' },
    { kind: 'body', heading: t('Bodies'), icon: 'library' },
    { kind: 'group', heading: t('Groups'), icon: 'organization' },
    { kind: 'person', heading: t('People'), icon: 'person' },
  ];
}

function actorView(actor: Actor, t: Translate): ActorView {
  const provenance = notedProvenance(actor, t);
  return {
    name: visibleText(actor.name),
    ...(actor.part === undefined ? {} : { part: visibleText(actor.part) }),
    ...(provenance === undefined ? {} : { provenance }),
  };
}
