import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** What imports what: a node's own name to the names of all that it imports, in code-point order. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/**
 * Every import among the TypeScript files below `folder`, those of types included. Files are named by their path from there,
 * without ".ts". `planted` stands in for files that are not there: a path to its text.
 */
export function importsBelow(folder: string, planted: Readonly<Record<string, string>> = {}): ImportGraph {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const files = new Map(found.map((name) => [withoutSuffix(name), () => readFileSync(join(folder, name), 'utf8')]));
  for (const [name, text] of Object.entries(planted)) files.set(name, () => text);
  const nodes = [...files].map(([name, text]): [string, string[]] => {
    const imported = ts.preProcessFile(text(), true, true).importedFiles.map(({ fileName }) => fileName);
    const targets = imported
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => relative(folder, join(folder, dirname(name), specifier)))
      .map((target) => [target, join(target, 'index')].find((path) => files.has(path)) ?? target)
      .filter((target) => files.has(target) || existsSync(join(folder, target)));
    return [name, [...new Set(targets.filter((target) => files.has(target)))].sort()];
  });
  return new Map(nodes.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The same graph with the nodes that `of` gives one name taken for one; what a node imports of itself is left out. */
export function grouped(graph: ImportGraph, of: (node: string) => string): ImportGraph {
  const groups = new Map<string, Set<string>>();
  for (const [node, imported] of graph) {
    const group = of(node);
    const targets = groups.get(group) ?? new Set<string>();
    groups.set(group, targets);
    for (const target of imported.map(of)) if (target !== group) targets.add(target);
  }
  return new Map([...groups].map(([group, targets]) => [group, [...targets].sort()]));
}

/** The sets of nodes that all reach one another, largest first; a node on no way back to itself is in none. Tarjan's algorithm. */
export function circlesIn(graph: ImportGraph): readonly (readonly string[])[] {
  const indices = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): number => {
    const index = indices.size;
    indices.set(node, index);
    lowest.set(node, index);
    path.push(node);
    for (const target of graph.get(node) ?? []) {
      const reached = indices.has(target) ? (path.includes(target) ? indices.get(target)! : index) : visit(target);
      lowest.set(node, Math.min(lowest.get(node)!, reached));
    }
    if (lowest.get(node) === index) {
      const circle = path.splice(path.indexOf(node));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return lowest.get(node)!;
  };
  for (const node of graph.keys()) if (!indices.has(node)) visit(node);
  return circles.sort((a, b) => b.length - a.length);
}

function withoutSuffix(name: string): string {
  return name.replace(/(\.d)?\.ts$/, '');
}
