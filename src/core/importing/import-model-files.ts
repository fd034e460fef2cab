/** The bundled files that an import needs, by the names that they have in the library without their ending. */
export const importModelFiles = [
  'furniture',
  'capitals',
  'roles',
  'role-weights',
  'names',
  'topic-words',
  'syllabus',
] as const;

/** The texts of those files. */
export type ImportTexts = Readonly<Record<(typeof importModelFiles)[number], string>>;
