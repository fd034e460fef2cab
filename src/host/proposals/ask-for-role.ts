import * as vscode from 'vscode';
import { roles, type Role } from '../../core/article/article.ts';
import { roleMark } from '../../present/role.ts';

/** Asks which role points should have. */
export async function askForRole(count: number): Promise<Role | undefined> {
  const items = roles.map((role) => {
    const { icon, label } = roleMark(role, vscode.l10n.t);
    return { label: `$(${icon}) ${label}`, role };
  });
  const chosen = await vscode.window.showQuickPick(items, {
    title: count === 1 ? vscode.l10n.t('Change Role') : vscode.l10n.t('Change Role of {0} Points', count),
    placeHolder: vscode.l10n.t('What this does in the argument'),
  });
  return chosen?.role;
}
