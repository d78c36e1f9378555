import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import ts from "typescript";

/** A function of the domain that reaches the database, and the functions of ours that it names. */
export type Deed = {
  /** `people/sessions.server.ts#revokeSession`, from `app/domain/`. */
  readonly id: string;
  readonly source: string;
  /** Takes the database itself, so it opens a transaction or writes a row at once. */
  readonly takesDatabase: boolean;
  readonly calls: readonly string[];
};

const ROOM = "app/domain/";

/** All functions of the domain's `.server` files, by id, as the compiler reads them. */
export function readDeeds(): ReadonlyMap<string, Deed> {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", ROOM], { encoding: "utf8" });
  const files = listed.split("\n").filter((file) => file.endsWith(".server.ts"));
  return new Map(files.flatMap(readFile).map((deed) => [deed.id, deed]));
}

function readFile(file: string): Deed[] {
  const tree = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const known = new Map(tree.statements.flatMap((statement) => importsOf(statement, file)));
  const functions = tree.statements.flatMap(functionsOf);
  for (const [name] of functions) known.set(name, idOf(file, name));
  return functions.map(([name, node]) => ({
    id: idOf(file, name),
    source: withoutComments(node),
    takesDatabase: /^_?db$/u.test(node.parameters[0]?.name.getText() ?? ""),
    calls: [...namesIn(node)].flatMap((word) => known.get(word) ?? []),
  }));
}

const idOf = (file: string, name: string) => `${file.slice(ROOM.length)}#${name}`;

function importsOf(statement: ts.Statement, file: string): [string, string][] {
  if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
  const named = statement.importClause?.namedBindings;
  if (!named || !ts.isNamedImports(named)) return [];
  const { text } = statement.moduleSpecifier;
  const target = text.startsWith(".") ? join(dirname(file), text) : text.replace(/^#/u, "");
  if (!target.startsWith(ROOM)) return [];
  return named.elements.map(({ name, propertyName }) => [
    name.text,
    idOf(target, (propertyName ?? name).text),
  ]);
}

type Function = ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression;

function functionsOf(statement: ts.Statement): [string, Function][] {
  if (ts.isFunctionDeclaration(statement) && statement.name) return [[statement.name.text, statement]];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
    initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
      ? [[name.getText(), initializer] satisfies [string, Function]]
      : [],
  );
}

function namesIn(node: ts.Node, names = new Set<string>()): Set<string> {
  if (ts.isIdentifier(node)) names.add(node.text);
  ts.forEachChild(node, (child) => void namesIn(child, names));
  return names;
}

const printer = ts.createPrinter({ removeComments: true });

function withoutComments(node: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
}
