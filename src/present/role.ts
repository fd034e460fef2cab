import type { Role } from '../core/article/article.ts';
import type { Translate } from '../core/translate.ts';

/** How a role is shown: always by an icon and a word, the colour only helps. */
export interface RoleMark {
  /** Absent where the notes name no role that exists. */
  readonly role?: Role;
  readonly label: string;
  /** Name of a codicon. */
  readonly icon: string;
  /**
   * Id of a colour that `package.json` contributes. It has one dot only: in the name of the variable that a webview gets,
   * VS Code makes a hyphen of the first one and leaves the others, which CSS could not name.
   */
  readonly color: string;
}

const icons = {
  context: 'globe',
  background: 'history',
  thesis: 'target',
  significance: 'star-full',
  challenge: 'issues',
  opportunity: 'lightbulb',
  'counter-view': 'arrow-swap',
  evidence: 'graph',
  stakeholder: 'organization',
  'way-forward': 'milestone',
  conclusion: 'flag',
} as const satisfies Record<Role, string>;

const colors = {
  context: 'articleNotes.roleContext',
  background: 'articleNotes.roleBackground',
  thesis: 'articleNotes.roleThesis',
  significance: 'articleNotes.roleSignificance',
  challenge: 'articleNotes.roleChallenge',
  opportunity: 'articleNotes.roleOpportunity',
  'counter-view': 'articleNotes.roleCounterView',
  evidence: 'articleNotes.roleEvidence',
  stakeholder: 'articleNotes.roleStakeholder',
  'way-forward': 'articleNotes.roleWayForward',
  conclusion: 'articleNotes.roleConclusion',
} as const satisfies Record<Role, string>;

/** The role's word, icon and colour. */
export function roleMark(role: Role | undefined, t: Translate): RoleMark {
  if (role === undefined) return { label: t('No role'), icon: 'question', color: 'icon.foreground' };
  return { role, label: labelOf(role, t), icon: icons[role], color: colors[role] };
}

function labelOf(role: Role, t: Translate): string {
  const labels: Record<Role, string> = {
    context: t('Context'),
    background: t('Background'),
    thesis: t('Thesis'),
    significance: t('Significance'),
    challenge: t('Challenge'),
    opportunity: t('Opportunity'),
    'counter-view': t('Counter-view'),
    evidence: t('Evidence'),
    stakeholder: t('Stakeholder'),
    'way-forward': t('Way forward'),
    conclusion: t('Conclusion'),
  };
  return labels[role];
}
