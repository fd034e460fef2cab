import type {
  ActorGroup,
  ActorsBlock,
  ActorView,
  FactsBlock,
  FactView,
  TermsBlock,
  TermView,
} from '../../present/summary/page.ts';
import { element, foreignText, icon } from '../dom.ts';
import { blockSection } from './block-section.ts';
import { provenanceElement } from './provenance.ts';

export function termsElement(block: TermsBlock): HTMLElement {
  return blockSection(block, element('dl', { class: 'ruled' }, ...block.terms.map(termElement)));
}

function termElement(term: TermView): HTMLElement {
  return element(
    'div',
    {},
    element('dt', { dir: 'auto' }, term.term),
    element(
      'dd',
      {},
      foreignText(term.means),
      ' ',
      term.provenance === undefined ? undefined : provenanceElement(term.provenance),
    ),
  );
}

export function actorsElement(block: ActorsBlock): HTMLElement {
  return blockSection(block, ...block.groups.flatMap(groupElements));
}

function groupElements(group: ActorGroup): readonly HTMLElement[] {
  return [
    element('h3', { class: 'group' }, icon(group.icon), group.heading),
    element('dl', { class: 'ruled' }, ...group.actors.map(actorElement)),
  ];
}

function actorElement(actor: ActorView): HTMLElement {
  return element(
    'div',
    {},
    element('dt', { dir: 'auto' }, actor.name),
    element(
      'dd',
      {},
      actor.part === undefined ? undefined : foreignText(actor.part),
      ' ',
      actor.provenance === undefined ? undefined : provenanceElement(actor.provenance),
    ),
  );
}

export function factsElement(block: FactsBlock): HTMLElement {
  return blockSection(
    block,
    element('ul', { class: 'figures', role: 'list' }, ...block.facts.map(factElement)),
    block.more === undefined ? undefined : element('p', { class: 'quiet' }, block.more),
  );
}

function factElement(fact: FactView): HTMLElement {
  return element(
    'li',
    {},
    foreignText(fact.text),
    ' ',
    fact.provenance === undefined ? undefined : provenanceElement(fact.provenance),
  );
}
