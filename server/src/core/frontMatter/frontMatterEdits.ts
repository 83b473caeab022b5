import { stringify } from 'yaml';
import type { Edit } from '../finding';
import type { FrontMatter } from './frontMatter';
import { frontMatterBounds } from './frontMatterBounds';
import { type FrontMatterKey, frontMatterKeys } from './keys/frontMatterKeys';

/** What front matter is to say; a key without a value is taken out. */
export type FrontMatterValues = Readonly<Partial<Record<FrontMatterKey, string | undefined>>>;

/** The lines that say it, in the order of the keys, each with its line break. */
export function frontMatterLines(values: FrontMatterValues, lineBreak = '\n'): string {
  return frontMatterKeys
    .flatMap((key) => (values[key] === undefined ? [] : [`${key}: ${yamlValue(values[key])}${lineBreak}`]))
    .join('');
}

/**
 * The edits, in text order, that have the front matter of a draft say these values: everything else in it stays, and where there is
 * none it is put at the top.
 */
export function frontMatterEdits(
  { text, frontMatter }: { readonly text: string; readonly frontMatter: FrontMatter },
  values: FrontMatterValues,
): readonly Edit[] {
  const bounds = frontMatterBounds(text);
  const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n';
  const edits: Edit[] = [];
  const missing: Partial<Record<FrontMatterKey, string>> = {};
  for (const key of frontMatterKeys.filter((name) => name in values)) {
    const value = values[key];
    const pairs = frontMatter.pairs.filter(({ name }) => name === key);
    if (value === undefined) {
      for (const pair of pairs) edits.push({ span: linesOf(text, pair.key.start, pair.span.end), newText: '' });
      continue;
    }
    // Of several the last one holds.
    const pair = pairs.at(-1);
    if (!pair) {
      missing[key] = value;
      continue;
    }
    const behindColon = /\S/.test(text.charAt(pair.span.start - 1)) ? ' ' : '';
    edits.push({ span: pair.span, newText: behindColon + yamlValue(value) });
  }
  const lines = frontMatterLines(missing, lineBreak);
  if (lines !== '')
    edits.push(bounds ? addedTo(text, bounds.yaml.end, lines, lineBreak) : atTheTop(text, lines, lineBreak));
  return edits.sort((a, b) => a.span.start - b.span.start);
}

/** A value as YAML has it, in one line; in quotation marks only where it needs them. */
function yamlValue(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  // "2" and "no" are words here, whatever another reader takes them for.
  return stringify(line, { lineWidth: 0, schema: 'failsafe', defaultStringType: 'PLAIN' }).trimEnd();
}

function addedTo(text: string, at: number, lines: string, lineBreak: string): Edit {
  const before = at > 0 && text[at - 1] !== '\n' ? lineBreak : '';
  return { span: { start: at, end: at }, newText: before + lines };
}

function atTheTop(text: string, lines: string, lineBreak: string): Edit {
  const at = text.startsWith('\uFEFF') ? 1 : 0;
  // A fence that nothing follows yet is not written twice.
  const fence = /^---[ \t]*(?:\r?\n|$)/.exec(text.slice(at))?.[0].length;
  if (fence !== undefined && !/^---[ \t]*\r?$/m.test(text.slice(at + fence)))
    return { span: { start: at, end: at + fence }, newText: `---${lineBreak}${lines}---${lineBreak}` };
  const gap = /^\s*(?:\r?\n|$)/.test(text.slice(at)) ? '' : lineBreak;
  return { span: { start: at, end: at }, newText: `---${lineBreak}${lines}---${lineBreak}${gap}` };
}

/** The whole lines from one place to another, with their line breaks. */
function linesOf(text: string, from: number, to: number): Edit['span'] {
  const feed = text.indexOf('\n', to);
  return { start: text.lastIndexOf('\n', from - 1) + 1, end: feed < 0 ? text.length : feed + 1 };
}
