import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** What a document may name, by the form in which documents name it. */
export interface NamedThings {
  /** Every file and folder, by its path from the root of the project. */
  readonly paths: readonly string[];
  /** The same by its last parts: `cite`, `core/cite`, `src/core/cite` …. */
  readonly ends: ReadonlySet<string>;
  /** What is made by a build, as the manifest and the scripts name it. */
  readonly built: string;
  readonly npmScripts: ReadonlySet<string>;
  /** Verbs of the command line. */
  readonly verbs: ReadonlySet<string>;
  /** Titles of the commands of VS Code, without "Rostrum: ". */
  readonly titles: ReadonlySet<string>;
  /** Messages of LSP: "textDocument/hover". */
  readonly methods: ReadonlySet<string>;
  /** "rostrum.x" and "rostrum/x": settings, commands, messages. */
  readonly ids: ReadonlySet<string>;
  /** Ids of rules and all other words that the sources have in quotation marks. */
  readonly words: ReadonlySet<string>;
  /** Names in the sources. */
  readonly identifiers: ReadonlySet<string>;
  /** Options of commands: "--limit". */
  readonly options: ReadonlySet<string>;
}

/** A document, by its path from the root of the project. */
export interface NamedDocument {
  readonly path: string;
  readonly text: string;
}

/** Stands for any name: `core/rules/NAME.ts`. */
const PLACEHOLDER = /\b(?:NAME|ROOM|ID)(?=\b|[A-Z][a-z])|…/;
const SOURCE = /\.(?:ts|mjs|js|json|md)$/;
const PATH = /^[\w.…-]+(?:\/[\w.…-]+)*\/?$/;

/**
 * What a document names and the project does not have, a line each. In backticks: paths, from the root or by their last parts, in which
 * NAME, ROOM, ID and … stand for any; `rostrum.x`, `rostrum/x` and `rostrum VERB`; words with hyphens, as ids of rules are; names of the
 * sources; options. Everywhere: npm scripts, scripts, titles of commands, links with their anchors.
 */
export function wrongClaims(
  document: NamedDocument,
  things: NamedThings,
  documents: readonly NamedDocument[],
): string[] {
  const prose = document.text.replace(/^( *)```[\s\S]*?^\1```/gm, '');
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span]) => span!);
  return [
    ...spans.filter((span) => isWrongSpan(span, things)).map((span) => `\`${span}\``),
    ...[...document.text.matchAll(/\bnpm run ([\w:-]+)/g)]
      .filter(([, name]) => !things.npmScripts.has(name!))
      .map(([all]) => all),
    ...[...document.text.matchAll(/\bnode (scripts\/[\w/.-]+)/g)]
      .filter(([, path]) => !exists(path!, things))
      .map(([all]) => all),
    ...[...document.text.matchAll(/^ *rostrum ([a-z]+)/gm)]
      .filter(([, verb]) => !things.verbs.has(verb!))
      .map(([all]) => all.trim()),
    ...[...prose.matchAll(/Rostrum: ([A-Z][^*_`“”"\n]*?)(?=[*_`”])/g)]
      .filter(([, title]) => !things.titles.has(title!))
      .map(([all]) => all),
    ...[...prose.replace(/`[^`\n]+`/g, '').matchAll(/\]\(([^()\s]+)\)/g)]
      .map(([, target]) => target!)
      .filter((target) => !leads(document, target, things, documents)),
  ];
}

function isWrongSpan(span: string, things: NamedThings): boolean {
  const options = span.match(/(?<![\w-])--[a-z\d][a-z\d-]*/g) ?? [];
  if (options.some((option) => !things.options.has(option))) return true;
  const verb = /^rostrum ([a-z]+)/.exec(span)?.[1];
  if (verb !== undefined) return !things.verbs.has(verb);
  if (/^rostrum[./][\w.]+$/.test(span)) return !things.ids.has(span);
  if (/^[a-z]+(?:-[a-z]+)+$/.test(span)) return !things.words.has(span);
  if (/^(?:textDocument|workspace)\/\w+$/.test(span)) return !things.methods.has(span);
  if (looksLikePath(span, things)) return !exists(span, things);
  const name = /^(?:\w+\.)*(\w+)(?:\(.*\))?$/.exec(span)?.[1] ?? '';
  return /[a-z][A-Z]|[A-Z]_[A-Z]/.test(name) && !things.identifiers.has(name);
}

/** Names of files by their ending, and what begins with a folder of the project. */
function looksLikePath(span: string, { ends }: NamedThings): boolean {
  if (!PATH.test(span) || /^\.\w+$/.test(span) || span.startsWith('.vscode-test')) return false;
  const [first = ''] = span.split('/');
  return SOURCE.test(span) || (span.includes('/') && (first === 'dist' || first === 'out' || ends.has(first)));
}

function exists(written: string, { paths, ends, built }: NamedThings): boolean {
  const path = written.replace(/\/$/, '');
  if (path === 'dist' || path === 'out') return true;
  if (path.startsWith('dist/')) return built.includes(path);
  const source = path.startsWith('out/') ? path.slice('out/'.length).replace(/\.js$/, '.ts') : path;
  if (ends.has(source) || !PLACEHOLDER.test(source)) return ends.has(source);
  const parts = source.split(PLACEHOLDER).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const form = new RegExp(`(?:^|/)${parts.join('[^/]+')}$`);
  return paths.some((known) => form.test(known));
}

function leads(
  from: NamedDocument,
  target: string,
  { paths }: NamedThings,
  documents: readonly NamedDocument[],
): boolean {
  if (/^[a-z]+:/.test(target)) return true;
  const [file = '', anchor] = target.split('#');
  const path = file === '' ? from.path : normalize(join(dirname(from.path), file));
  if (!paths.includes(path)) return false;
  if (anchor === undefined) return true;
  const document = documents.find((each) => each.path === path);
  return document !== undefined && anchorsOf(document.text).has(anchor);
}

/** The anchors of a document's headings, as GitHub makes them. */
function anchorsOf(text: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  return new Set(
    [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => {
      const slug = heading!
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replace(/ /g, '-');
      const before = seen.get(slug) ?? 0;
      seen.set(slug, before + 1);
      return before === 0 ? slug : `${slug}-${before}`;
    }),
  );
}

/** Folders of the project that hold nothing of its own. */
const FOREIGN = new Set(['.git', '.vscode-test', 'coverage', 'dist', 'node_modules', 'out']);

/** Every file and folder below the root, by its path from there. */
export function pathsOf(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (FOREIGN.has(entry.name)) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? [path, ...pathsOf(root, path)] : [path];
  });
}

/** The last parts of paths: of each all of it, all but the first, and so on. */
export function endsOf(paths: readonly string[]): ReadonlySet<string> {
  return new Set(
    paths.flatMap((path) => {
      const parts = path.split('/');
      return parts.map((_, i) => parts.slice(i).join('/'));
    }),
  );
}

/** What a project has of all that its sources tell: words, names, options and what is built. */
export function namedInSources(
  root: string,
  paths: readonly string[],
): Pick<NamedThings, 'built' | 'words' | 'identifiers' | 'options'> {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const textOf = (folders: RegExp): string =>
    paths
      .filter((path) => folders.test(path) && /\.(?:ts|mjs)$/.test(path))
      .map(read)
      .join('\n');
  const ofProduct = textOf(/^(?:server|client|scripts)\//);
  const ofTests = textOf(/^test\/(?!meta\/docs)/);
  return {
    built: textOf(/^scripts\//) + read('package.json'),
    words: new Set([...ofProduct.matchAll(/['"]([a-z]+(?:-[a-z]+)+)['"]/g)].map(([, word]) => word!)),
    identifiers: new Set(`${ofProduct}\n${ofTests}`.match(/[A-Za-z_]\w*/g)),
    options: new Set(ofProduct.match(/(?<![\w-])--[a-z\d][a-z\d-]*/g)),
  };
}
