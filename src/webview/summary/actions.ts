import type { FromSummary } from '../../protocol/summary.ts';

interface Actions {
  readonly post: (message: FromSummary) => void;
  readonly jumpTo: (focusKey: string) => void;
}

/** One listener for every control of the page: what a control does is named on it, on what it does it is an id. */
export function listenForActions(root: HTMLElement, actions: Actions): void {
  root.addEventListener('click', (event) => {
    const control = event.target instanceof Element ? event.target.closest('[data-action]') : null;
    if (control !== null) act(control, actions);
  });
}

function act(control: Element, { post, jumpTo }: Actions): void {
  const id = control.getAttribute('data-id') ?? '';
  switch (control.getAttribute('data-action')) {
    case 'reveal':
      post({ type: 'reveal', id });
      return;
    case 'beginAnswer':
      post({ type: 'beginAnswer', question: id });
      return;
    case 'openNotes':
      post({ type: 'openNotes' });
      return;
    case 'showProblems':
      post({ type: 'showProblems' });
      return;
    case 'jump':
      jumpTo(control.getAttribute('data-to') ?? '');
      return;
    default:
      return;
  }
}
