import * as vscode from 'vscode';
import type { Article } from '../../core/article/article.ts';
import type { Library } from '../../core/library/library.ts';
import type { Topic } from '../../core/model/syllabus.ts';
import type { Articles } from '../articles/articles.ts';
import type { LibraryReader } from '../articles/library-reader.ts';
import { editNotesFile } from '../kit/edit-notes-file.ts';
import { commands } from '../manifest.ts';

interface TopicItem extends vscode.QuickPickItem {
  readonly topic?: Topic;
}

/** *Choose Syllabus Topics...*: what an import suggests first, then the whole syllabus. */
export function registerTopicCommand(articles: Articles, libraryReader: LibraryReader): vscode.Disposable {
  return vscode.commands.registerCommand(commands.chooseTopics, async () => {
    await articles.load();
    const uri = articles.editable();
    const article = articles.current?.article;
    if (uri === undefined || article === undefined) return;
    const chosen = await vscode.window.showQuickPick<TopicItem>(
      topicItems(article, await libraryReader.read()),
      {
        title: vscode.l10n.t('Choose Syllabus Topics'),
        placeHolder: vscode.l10n.t('The topics that the article belongs to'),
        canPickMany: true,
        matchOnDescription: true,
        matchOnDetail: true,
      },
    );
    if (chosen === undefined) return;
    const topics = chosen.flatMap(({ topic }) => topic?.id ?? []);
    await editNotesFile(uri, () => Promise.resolve([{ type: 'set', path: ['syllabus'], value: topics }]));
  });
}

function topicItems(article: Article, library: Library): TopicItem[] {
  const known = new Map(library.topics.map((topic) => [topic.id, topic]));
  const suggested = article.suggestedTopics.flatMap(({ topic: id, sure }) => {
    const topic = known.get(id);
    return topic === undefined ? [] : [{ topic, remark: vscode.l10n.t('suggested, {0}% sure', sure) }];
  });
  const first = new Set(suggested.map(({ topic }) => topic.id));
  const others = library.topics.filter(({ id }) => !first.has(id)).map((topic) => ({ topic, remark: '' }));
  const item = ({ topic, remark }: { topic: Topic; remark: string }): TopicItem => ({
    label: topic.short ?? topic.label,
    description: [topic.id, remark].filter(Boolean).join(' · '),
    detail: topic.label,
    picked: article.syllabus.includes(topic.id),
    topic,
  });
  if (suggested.length === 0) return others.map(item);
  return [
    { label: vscode.l10n.t('Suggested by the import'), kind: vscode.QuickPickItemKind.Separator },
    ...suggested.map(item),
    { label: vscode.l10n.t('The syllabus'), kind: vscode.QuickPickItemKind.Separator },
    ...others.map(item),
  ];
}
