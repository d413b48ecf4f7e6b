import ts from 'typescript';

/** A change to a program that a test should notice. */
export interface Mutation {
  /** Where, in UTF-16 units of the file. */
  start: number;
  end: number;
  text: string;
  /** What was done, for a reader. */
  what: string;
}

const kind = ts.SyntaxKind;

/** Operators, each with what it becomes. */
const swapped: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [kind.LessThanToken, '<='],
  [kind.LessThanEqualsToken, '<'],
  [kind.GreaterThanToken, '>='],
  [kind.GreaterThanEqualsToken, '>'],
  [kind.EqualsEqualsEqualsToken, '!=='],
  [kind.ExclamationEqualsEqualsToken, '==='],
  [kind.AmpersandAmpersandToken, '||'],
  [kind.BarBarToken, '&&'],
  [kind.PlusToken, '-'],
  [kind.MinusToken, '+'],
  [kind.AsteriskToken, '/'],
  [kind.SlashToken, '*'],
]);

/**
 * All simple mutations of a file: operators swapped, conditions and negations turned, numbers one more, statements left
 * out, `true` for `false` (after DeMillo, Lipton and Sayward 1978).
 *
 * @example
 * mutationsOf('a.ts', 'const f = (x: number) => x < 3;').map(({ what }) => what); // => ['< becomes <=', '3 becomes 4']
 */
export function mutationsOf(file: string, text: string): Mutation[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutation[] = [];
  const add = (node: ts.Node, becomes: string) => {
    const was = node.getText().replace(/\s+/g, ' ').slice(0, 60);
    found.push({
      start: node.getStart(),
      end: node.end,
      text: becomes,
      what: `${was} becomes ${becomes || 'nothing'}`,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const becomes = swapped.get(node.operatorToken.kind);
      if (becomes !== undefined) add(node.operatorToken, becomes);
    }
    if (ts.isPrefixUnaryExpression(node) && node.operator === kind.ExclamationToken) add(node, node.operand.getText());
    if (ts.isConditionalExpression(node)) add(node.condition, `!(${node.condition.getText()})`);
    if (ts.isIfStatement(node)) add(node.expression, `!(${node.expression.getText()})`);
    if (ts.isNumericLiteral(node)) add(node, String(Number(node.text) + 1));
    if (node.kind === kind.TrueKeyword || node.kind === kind.FalseKeyword)
      add(node, node.kind === kind.TrueKeyword ? 'false' : 'true');
    if (ts.isExpressionStatement(node)) add(node, ';');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
