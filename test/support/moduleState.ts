import ts from 'typescript';

/** What remembers or counts: at the top level of a module it would outlive what it is about. */
const REMEMBERS: ReadonlySet<string> = new Set(['WeakMap', 'WeakSet', 'Memory', 'Recent', 'Latest', 'oncePer']);
/** What is written to unless its type forbids it. */
const WRITABLE: ReadonlySet<string> = new Set(['Map', 'Set', 'Array']);
const WRITES: ReadonlySet<string> = new Set(
  'add clear copyWithin delete fill pop push reverse set shift sort splice unshift'.split(' '),
);

/**
 * What of a module can change while it is loaded, a line each: "12: let". Looks at what is written alone: variables that are not constant,
 * memories made when the module is loaded, tables whose type does not say that they are read only, and constants that the module writes to; also
 * at what would remember anew at each call, and never forget.
 * `lastIndex` is no state: whoever uses a sticky pattern sets it first.
 */
export function moduleState(text: string): readonly string[] {
  const file = ts.createSourceFile('module.ts', text, ts.ScriptTarget.ES2022, true);
  const found: { readonly at: number; readonly what: string }[] = [];
  const tell = (node: ts.Node, what: string): void => void found.push({ at: node.getStart(file), what });
  const constants = new Set<string>();
  const loaded = new Set<ts.Node>();
  for (const statement of file.statements) {
    if (ts.isVariableStatement(statement)) {
      const isConstant = (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;
      if (!isConstant) tell(statement, 'a variable that is not constant');
      for (const { name, type, initializer } of statement.declarationList.declarations) {
        if (ts.isIdentifier(name)) constants.add(name.text);
        if (ts.isIdentifier(name) && initializer && isWritable(initializer) && !isReadOnly(type, file))
          tell(name, 'a table that can be written to');
      }
    }
    whenLoaded(statement, (node) => {
      loaded.add(node);
      if (ts.isPropertyDeclaration(node) && !has(node, ts.SyntaxKind.ReadonlyKeyword))
        tell(node, 'a static field that can be written to');
      if (
        ts.isPropertyDeclaration(node) &&
        node.initializer &&
        isWritable(node.initializer) &&
        !isReadOnly(node.type, file)
      )
        tell(node, 'a table that can be written to');
      const called = ts.isNewExpression(node) || ts.isCallExpression(node) ? node.expression.getText(file) : '';
      if (REMEMBERS.has(called)) tell(node, `${called} when the module is loaded`);
    });
  }
  visitAll(file, (node) => {
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'remembered' && !loaded.has(node))
      tell(node, 'remembered anew at each call');
    const name = writtenTo(node);
    if (name !== undefined && constants.has(name)) tell(node, `${name} is written to`);
  });
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ at, what }) => `${file.getLineAndCharacterOfPosition(at).line + 1}: ${what}`);
}

/** An object, a list or a table whose inferred type can be written to. */
function isWritable(expression: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(expression) || ts.isSatisfiesExpression(expression))
    return isWritable(expression.expression);
  if (ts.isNewExpression(expression)) return WRITABLE.has(expression.expression.getText());
  return ts.isArrayLiteralExpression(expression) || ts.isObjectLiteralExpression(expression);
}

/** Whether a type says that what has it is not written to: an interface does by its fields. */
function isReadOnly(type: ts.TypeNode | undefined, file: ts.SourceFile): boolean {
  if (!type) return false;
  return !/^(?:Map|Set|Array|Record|Partial)<|(?:^[^<(]*|\))\[\]$/.test(
    type.getText(file).replace(/^readonly .*/s, ''),
  );
}

function has({ modifiers }: ts.PropertyDeclaration, kind: ts.SyntaxKind): boolean {
  return modifiers?.some((modifier) => modifier.kind === kind) === true;
}

/** Visits what runs when a module is loaded: no body of a function or method, no field but the static ones of a class. */
function whenLoaded(node: ts.Node, visit: (node: ts.Node) => void): void {
  if (ts.isFunctionLike(node) && !ts.isClassStaticBlockDeclaration(node)) return;
  if (ts.isPropertyDeclaration(node) && !has(node, ts.SyntaxKind.StaticKeyword)) return;
  if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
  visit(node);
  ts.forEachChild(node, (child) => whenLoaded(child, visit));
}

function visitAll(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => visitAll(child, visit));
}

/** The name of what is written to: "known" in `known.set(…)`, `known.last = …`, `known[0]++`, `delete known.last`. */
function writtenTo(node: ts.Node): string | undefined {
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression, name } = node.expression;
    return WRITES.has(name.text) ? nameOf(expression) : undefined;
  }
  if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) return ownerOf(node.left);
  if (ts.isDeleteExpression(node)) return ownerOf(node.expression);
  const isCount =
    (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) &&
    (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken);
  return isCount ? ownerOf(node.operand) : undefined;
}

function isAssignment(operator: ts.SyntaxKind): boolean {
  return operator >= ts.SyntaxKind.FirstAssignment && operator <= ts.SyntaxKind.LastAssignment;
}

/** The name of what a field or an element is of. */
function ownerOf(node: ts.Expression): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text === 'lastIndex' ? undefined : nameOf(node.expression);
  return ts.isElementAccessExpression(node) ? nameOf(node.expression) : undefined;
}

function nameOf(node: ts.Expression): string | undefined {
  return ts.isIdentifier(node) ? node.text : ownerOf(node);
}
