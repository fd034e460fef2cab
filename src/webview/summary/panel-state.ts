import type { SummaryPage } from '../../present/summary/page.ts';
import { isSummaryPage } from '../../protocol/summary.ts';

/** What outlives the panel being hidden or the window being reloaded. */
export interface PanelState {
  /** Changes with the shape of the page, so that no old page meets new code. */
  readonly version: typeof stateVersion;
  /** The page's id: by it the extension finds the notes again. */
  readonly id: string;
  readonly scroll: number;
  readonly folded: readonly string[];
  /** The page itself, so that the panel is not blank until the extension answers. Absent when it is large. */
  readonly page?: SummaryPage;
}

const stateVersion = 1;
/** In characters of JSON: VS Code keeps the state of every panel in the window's memory and on disk. */
const largestKeptPage = 100_000;

export function panelState(page: SummaryPage, scroll: number, folded: ReadonlySet<string>): PanelState {
  const isSmall = JSON.stringify(page).length <= largestKeptPage;
  return {
    version: stateVersion,
    id: page.id,
    scroll,
    folded: [...folded],
    ...(isSmall ? { page } : {}),
  };
}

/** The state if this version of the panel wrote it. */
export function readPanelState(state: unknown): PanelState | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const { version, id, scroll, folded, page } = state as Partial<Record<keyof PanelState, unknown>>;
  if (version !== stateVersion || typeof id !== 'string' || typeof scroll !== 'number') return undefined;
  if (!Array.isArray(folded) || !folded.every((item) => typeof item === 'string')) return undefined;
  return { version, id, scroll, folded, ...(isSummaryPage(page) ? { page } : {}) };
}
