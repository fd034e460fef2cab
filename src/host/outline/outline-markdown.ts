import * as vscode from 'vscode';
import type { Section } from '../../core/article/article.ts';
import { outlineMarkdown, placeMarkdown, placeOf } from '../../core/article/markdown-of.ts';
import { roleMark } from '../../present/role.ts';
import type { Articles } from '../articles/articles.ts';

/** These sections, points and details of the current article as Markdown. */
export function markdownFor(articles: Articles, ids: readonly string[]): string | undefined {
  const article = articles.current?.article;
  if (article === undefined) return undefined;
  const places = ids.map((id) => placeOf(article, id)).filter((place) => place !== undefined);
  if (places.length === 0) return undefined;
  const isList = places.every(({ kind }) => kind !== 'section');
  return places.map((place) => placeMarkdown(place, headingOf)).join(isList ? '\n' : '\n\n');
}

/** The whole outline of the current article as Markdown. */
export function wholeMarkdown(articles: Articles): string | undefined {
  const article = articles.current?.article;
  return article && outlineMarkdown(article, headingOf);
}

function headingOf(section: Section): string {
  return section.title ?? roleMark(section.role, vscode.l10n.t).label;
}
