import namesSchema from '../../../library/schemas/names.schema.json' with { type: 'json' };
import roleWeightsSchema from '../../../library/schemas/role-weights.schema.json' with { type: 'json' };
import rolesSchema from '../../../library/schemas/roles.schema.json' with { type: 'json' };
import topicWordsSchema from '../../../library/schemas/topic-words.schema.json' with { type: 'json' };
import { readBundled } from '../../library/read-bundled.ts';
import type { NameModel } from '../../model/names.ts';
import type { RoleWeights } from '../../model/role-weights.ts';
import type { RoleModel } from '../../model/roles.ts';
import type { Topic } from '../../model/syllabus.ts';
import type { TopicWords } from '../../model/topic-words.ts';

/** What the analysis knows beforehand. */
export interface AnalysisModel {
  readonly roles: RoleModel;
  readonly roleWeights: RoleWeights;
  readonly names: NameModel;
  readonly topicWords: TopicWords;
  /** Of the syllabus: the download's own tag may be one of them. */
  readonly topics: readonly Topic[];
}

export interface AnalysisTexts {
  readonly roles: string;
  readonly roleWeights: string;
  readonly names: string;
  readonly topicWords: string;
}

/**
 * Reads the bundled files of the analysis.
 *
 * @param topics of the syllabus
 * @throws Error naming the file
 */
export function parseAnalysisModel(texts: AnalysisTexts, topics: readonly Topic[]): AnalysisModel {
  return {
    roles: readBundled<RoleModel>('roles.yaml', texts.roles, rolesSchema),
    roleWeights: readBundled<RoleWeights>('role-weights.yaml', texts.roleWeights, roleWeightsSchema),
    names: readBundled<NameModel>('names.yaml', texts.names, namesSchema),
    topicWords: readBundled<TopicWords>('topic-words.yaml', texts.topicWords, topicWordsSchema),
    topics,
  };
}
