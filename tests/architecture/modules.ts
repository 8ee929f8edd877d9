/** Which files does src have, and what does each of them import? */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..', '..');

export interface Import {
  /** The importing file, from the folder of the project. */
  file: string;
  line: number;
  /** A file of the project, from its folder, or the name of a package. */
  imports: string;
  /** Whether only types come in, which are gone when the program runs. */
  isOfTypes: boolean;
}

/** Every file below a folder of the project whose name ends in one of these ways, with forward slashes. */
export function filesIn(folder: string, ...endings: string[]): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && (endings.length === 0 || endings.some((ending) => entry.name.endsWith(ending))))
    .map((entry) => posix.join(entry.parentPath.slice(root.length + 1).replaceAll('\\', '/'), entry.name))
    .filter((path) => !path.includes('node_modules/'))
    .toSorted();
}

export function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** What a file imports, statically or not. */
export function importsOf(file: string, text = textOf(file)): Import[] {
  const source = ts.createSourceFile(file, file.endsWith('.astro') ? programsIn(text) : text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const imported = importedBy(node);
    if (imported) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ file, line, imports: resolved(file, imported.name), isOfTypes: imported.isOfTypes });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The front matter and the scripts of a component, each at its line, and nothing else. */
function programsIn(text: string): string {
  const programs = [/^---\n([\s\S]*?)\n---/g, /<script\b[^>]*>([\s\S]*?)<\/script>/g].flatMap((pattern) => [...text.matchAll(pattern)]);
  let blank = text.replaceAll(/[^\n]/g, ' ');
  for (const { 0: whole, 1: program = '', index } of programs) {
    const start = index + whole.indexOf(program);
    blank = blank.slice(0, start) + program + blank.slice(start + program.length);
  }
  return blank;
}

function importedBy(node: ts.Node): { name: string; isOfTypes: boolean } | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { name: node.moduleSpecifier.text, isOfTypes: isOfTypes(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { name: node.moduleSpecifier.text, isOfTypes: node.isTypeOnly };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [name] = node.arguments;
    if (name && ts.isStringLiteralLike(name)) return { name: name.text, isOfTypes: false };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { name: node.argument.literal.text, isOfTypes: true };
  }
  return undefined;
}

function isOfTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return !clause.name && names !== undefined && ts.isNamedImports(names) && names.elements.every((element) => element.isTypeOnly);
}

function resolved(file: string, name: string): string {
  return name.startsWith('.') ? posix.join(posix.dirname(file), name) : name;
}
