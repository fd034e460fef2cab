import type { SummaryPage } from '../../present/summary/page.ts';
import { readToSummary } from '../../protocol/summary.ts';
import { listenForActions } from './actions.ts';
import { panelState, readPanelState } from './panel-state.ts';
import { SummaryView } from './summary-view.ts';

const vscode = acquireVsCodeApi();
const kept = readPanelState(vscode.getState());
const root = document.querySelector<HTMLElement>('main') ?? document.body;
const view = new SummaryView(root, kept?.id, kept?.folded ?? []);

let page: SummaryPage | undefined;
/** The newest page that is not on the screen yet: of many in one frame only the last is drawn. */
let waiting: SummaryPage | undefined;
let waitingSelection: string | undefined;
let keptScroll = kept?.scroll ?? 0;
let isFrameAsked = false;

function draw(): void {
  isFrameAsked = false;
  if (waiting !== undefined) {
    page = waiting;
    waiting = undefined;
    view.show(page);
    restoreScroll(page);
    keepState();
  }
  if (page !== undefined && waitingSelection !== undefined) {
    view.select(waitingSelection);
    waitingSelection = undefined;
  }
}

function askFrame(): void {
  if (!isFrameAsked) requestAnimationFrame(draw);
  isFrameAsked = true;
}

/** Once, when the page that was left comes back. */
function restoreScroll(shown: SummaryPage): void {
  if (keptScroll > 0 && shown.id === kept?.id) window.scrollTo(0, keptScroll);
  keptScroll = 0;
}

function keepState(): void {
  if (page !== undefined) vscode.setState(panelState(page, window.scrollY, view.folded));
}

let stateTimer: ReturnType<typeof setTimeout> | undefined;
function keepStateSoon(): void {
  clearTimeout(stateTimer);
  stateTimer = setTimeout(keepState, 200);
}

window.addEventListener('message', (event) => {
  const message = readToSummary(event.data);
  if (message === undefined) return;
  if (message.type === 'page') waiting = message.page;
  else waitingSelection = message.id;
  askFrame();
});
window.addEventListener('scroll', keepStateSoon, { passive: true });
// At once where the scrolling ends: the window may be closed in the next moment.
window.addEventListener('scrollend', keepState);
root.addEventListener('toggle', keepStateSoon, { capture: true });
listenForActions(root, {
  post: (message) => {
    vscode.postMessage(message);
  },
  jumpTo: (focusKey) => {
    view.jumpTo(focusKey);
  },
});

if (kept?.page !== undefined) {
  waiting = kept.page;
  draw();
}
vscode.postMessage({ type: 'ready' });
