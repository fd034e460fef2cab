// What is done with notes once there are some; loaded together, when the first ones are read. On the desktop this is a file of
// its own (esbuild.js), and small files that others need too are in both, so none of them may keep anything.
export { checkReferences } from '../core/article/check-references.ts';
export { parseArticle } from '../core/article/parse-article.ts';
export { editNotes } from '../core/editing/edit-notes.ts';
export { applyEdits } from '../core/editing/text-edit.ts';
export { parseLibrary } from '../core/library/library.ts';
export {
  acceptProposals,
  changeRole,
  emptyTray,
  putInOwnWords,
  rejectProposals,
} from '../core/proposals/proposal-changes.ts';
export { problemMessage } from './problem-message.ts';
export { summaryOf, unreadablePage } from './summary/summary-of.ts';
