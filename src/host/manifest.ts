// Generated from package.json by `npm run generate`; do not edit.

export const commands = {
  switchArticle: 'articleNotes.switchArticle',
  newNotes: 'articleNotes.newNotes',
  showProblems: 'articleNotes.showProblems',
  copyToFolder: 'articleNotes.copyToFolder',
  filterOutline: 'articleNotes.filterOutline',
  clearFilter: 'articleNotes.clearFilter',
  revealInNotes: 'articleNotes.revealInNotes',
  revealInSource: 'articleNotes.revealInSource',
  copyAsMarkdown: 'articleNotes.copyAsMarkdown',
  copyOutlineAsMarkdown: 'articleNotes.copyOutlineAsMarkdown',
  insertAtCursor: 'articleNotes.insertAtCursor',
  showInSummary: 'articleNotes.showInSummary',
  showSummary: 'articleNotes.showSummary',
  insertFramework: 'articleNotes.insertFramework',
  acceptProposals: 'articleNotes.acceptProposals',
  rejectProposals: 'articleNotes.rejectProposals',
  putInOwnWords: 'articleNotes.putInOwnWords',
  changeRole: 'articleNotes.changeRole',
  deleteFromTray: 'articleNotes.deleteFromTray',
  chooseTopics: 'articleNotes.chooseTopics',
  importArticle: 'articleNotes.importArticle',
  importFromClipboard: 'articleNotes.importFromClipboard',
  importFromUrl: 'articleNotes.importFromUrl',
  importAgain: 'articleNotes.importAgain',
  showLeftOut: 'articleNotes.showLeftOut',
  proposeWithModel: 'articleNotes.proposeWithModel',
} as const;

export const views = {
  outline: 'articleNotes.outline',
} as const;

export const settings = {
  maxFileSize: 'articleNotes.notes.maxFileSize',
  points: 'articleNotes.frameworks.points',
} as const;

export const contextKeys = {
  hasArticle: 'articleNotes.hasArticle',
  hasLeftOut: 'articleNotes.hasLeftOut',
  hasModel: 'articleNotes.hasModel',
  hasProblems: 'articleNotes.hasProblems',
  hasProposals: 'articleNotes.hasProposals',
  isBundled: 'articleNotes.isBundled',
  isFiltered: 'articleNotes.isFiltered',
  isLoaded: 'articleNotes.isLoaded',
} as const;
