import { createAnalyser, type Analyser } from './analysis/analyse.ts';
import { parseAnalysisModel } from './analysis/model.ts';
import { parseCleaningModel, type CleaningModel } from './furniture/cleaning-model.ts';
import { standsAloneBy } from './furniture/match-line.ts';
import { parseSyllabus } from '../library/library.ts';
import type { ImportTexts } from './import-model-files.ts';

export type { ImportTexts };

/** What is known beforehand of downloads and of articles; made once, for many documents. */
export interface ImportModel {
  readonly cleaning: CleaningModel;
  readonly analyse: Analyser;
  /** Whether a line can be no part of a paragraph, although none is blank around it. */
  readonly standsAlone: (line: string) => boolean;
}

/** @throws Error naming the file: a broken installation */
export function parseImportModel(texts: ImportTexts): ImportModel {
  const cleaning = parseCleaningModel(texts);
  const analysis = parseAnalysisModel(
    {
      roles: texts.roles,
      roleWeights: texts['role-weights'],
      names: texts.names,
      topicWords: texts['topic-words'],
    },
    parseSyllabus(texts.syllabus).topics,
  );
  return { cleaning, analyse: createAnalyser(analysis), standsAlone: standsAloneBy(cleaning) };
}
