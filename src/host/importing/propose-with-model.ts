import * as vscode from 'vscode';
import type { ProposedPoint } from '../../core/importing/imported-article.ts';
import { modelChanges } from '../../core/importing/model/model-changes.ts';
import { longestRequest, modelRequest } from '../../core/importing/model/model-request.ts';
import { readModelReply } from '../../core/importing/model/read-model-reply.ts';
import { paragraphTexts } from '../../core/source/source-text.ts';
import { modelMessage } from '../../present/importing/model-message.ts';
import { parseArticle } from '../../present/notes-work.ts';
import { sourceUriOf, type Articles } from '../articles/articles.ts';
import { editNotesFile } from '../kit/edit-notes-file.ts';
import { plainNotice } from '../kit/plain-notice.ts';
import type { ImportContext } from './import-one.ts';

/** What is used of a language model of VS Code. */
type Model = Pick<vscode.LanguageModelChat, 'name' | 'vendor' | 'sendRequest'>;

/** *Propose Points with a Language Model...*: offered only where VS Code has one, sends only what it says it sends. */
export async function proposeWithModel({ articles }: Pick<ImportContext, 'articles'>): Promise<void> {
  await articles.load();
  const model = await chooseModel();
  if (model !== undefined) await proposeWith(model, articles);
}

/** Asks, sends the article's paragraphs, and writes what holds of the reply as proposals. */
async function proposeWith(model: Model, articles: Articles): Promise<void> {
  const notes = articles.editable();
  const source = sourceUriOf(articles.current);
  if (notes === undefined || source === undefined) {
    await vscode.window.showInformationMessage(
      vscode.l10n.t(
        'These notes name no source text. Import the article first: its paragraphs are what is sent.',
      ),
    );
    return;
  }
  const paragraphs = paragraphTexts((await vscode.workspace.openTextDocument(source)).getText());
  const request = modelRequest(paragraphs);
  if (request.length > longestRequest) {
    await vscode.window.showWarningMessage(
      vscode.l10n.t(
        'The article is too long for one request: {0} characters of {1}.',
        request.length,
        longestRequest,
      ),
    );
    return;
  }
  if (!(await mayBeSent(paragraphs.length, request.length, model))) return;
  const reply = await ask(model, request);
  if (reply === undefined) return;
  const { points, leftOut } = readModelReply(reply, paragraphs);
  if (points.length > 0) await write(notes, points);
  await vscode.window.showInformationMessage(modelMessage({ points: points.length, leftOut }, vscode.l10n.t));
}

async function write(notes: vscode.Uri, points: readonly ProposedPoint[]): Promise<void> {
  await editNotesFile(notes, (text) => {
    const { article, places } = parseArticle(text);
    return Promise.resolve(article === undefined ? [] : modelChanges({ article, places }, points));
  });
}

async function mayBeSent(paragraphs: number, characters: number, { name, vendor }: Model): Promise<boolean> {
  const send = vscode.l10n.t('Send');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('Send the article to {0}?', plainNotice(name)),
    {
      modal: true,
      detail: vscode.l10n.t(
        'Its {0} paragraphs ({1} characters with the instructions) go to {2} through VS Code. Your notes and answers are not sent.',
        paragraphs,
        characters,
        plainNotice(vendor),
      ),
    },
    send,
  );
  return chosen === send;
}

async function ask(model: Model, request: string): Promise<string | undefined> {
  const progress = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Waiting for {0}', plainNotice(model.name)),
    cancellable: true,
  };
  try {
    return await vscode.window.withProgress(progress, async (_, token) => {
      const message = vscode.LanguageModelChatMessage.User(request);
      const response = await model.sendRequest([message], {}, token);
      let text = '';
      for await (const part of response.text) text += part;
      return token.isCancellationRequested ? undefined : text;
    });
  } catch (error) {
    if (!(error instanceof vscode.LanguageModelError)) throw error;
    await vscode.window.showWarningMessage(
      vscode.l10n.t('The language model did not answer: {0}', plainNotice(error.message)),
    );
    return undefined;
  }
}

async function chooseModel(): Promise<Model | undefined> {
  const models = await vscode.lm.selectChatModels();
  if (models.length < 2) return models[0];
  const items = models.map((model) => ({
    label: plainNotice(model.name),
    description: plainNotice(model.vendor),
    model,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Propose Points with a Language Model'),
    placeHolder: vscode.l10n.t('Choose a model; you see what is sent before it is'),
  });
  return chosen?.model;
}
