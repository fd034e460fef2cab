import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

export interface Regex {
  /** File and line, or file and place in the data. */
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions of the TypeScript under `src`, and where some are built of what only the running code knows. */
export function sourceRegexes(root: string): { regexes: readonly Regex[]; computed: readonly string[] } {
  const regexes: Regex[] = [];
  const computed: string[] = [];
  for (const name of globSync('src/**/*.ts', { cwd: root }).sort()) {
    const text = readFileSync(`${root}/${name}`, 'utf8');
    const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    const constants = stringConstants(file);
    for (const node of descendants(file)) {
      const where = `${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      if (ts.isRegularExpressionLiteral(node)) regexes.push({ where, ...partsOf(node.text) });
      if (!isRegExpCall(node)) continue;
      const [source, flags] = (node.arguments ?? []).map((argument) => textOf(argument, constants));
      if (source === undefined) computed.push(name);
      else regexes.push({ where, source, flags: flags ?? '' });
    }
  }
  return { regexes, computed };
}

function partsOf(literal: string): Pick<Regex, 'source' | 'flags'> {
  const end = literal.lastIndexOf('/');
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}

function isRegExpCall(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
}

function stringConstants(file: ts.SourceFile): ReadonlyMap<string, string> {
  const constants = new Map<string, string>();
  for (const node of descendants(file)) {
    if (!ts.isVariableDeclaration(node) || !node.initializer) continue;
    const text = textOf(node.initializer, constants);
    if (text !== undefined) constants.set(node.name.getText(), text);
  }
  return constants;
}

/** The string that an expression of literals and constants stands for. */
function textOf(node: ts.Expression, constants: ReadonlyMap<string, string>): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isIdentifier(node)) return constants.get(node.text);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    return joined([textOf(node.left, constants), textOf(node.right, constants)]);
  }
  if (!ts.isTemplateExpression(node)) return undefined;
  const rest = node.templateSpans.flatMap((span) => [textOf(span.expression, constants), span.literal.text]);
  return joined([node.head.text, ...rest]);
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join('');
}

function* descendants(node: ts.Node): Generator<ts.Node> {
  for (const child of node.getChildren()) {
    yield child;
    yield* descendants(child);
  }
}
