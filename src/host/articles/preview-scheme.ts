/** The scheme under which it is shown what a merge would write: beside the notes, and none itself. */
export const previewScheme = 'article-notes-preview';
