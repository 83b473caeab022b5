import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../support/root';
import { type Stroke, strokesOf, typedText } from './strokes';

/** A speech that somebody types. */
export interface Speech {
  readonly name: string;
  /** The file it is typed into. */
  readonly file: string;
  readonly eol: '\n' | '\r\n';
  readonly strokes: readonly Stroke[];
  /** What is to be in the file, with the file's line ends. */
  readonly text: string;
}

const FOLDER = path.join(root, 'test', 'e2e', 'typing', 'speeches');
/** In a draft, in Markdown, and with line ends and brackets of every kind; together all that somebody does at a pause. */
const FEW = ['bullets', 'numbers', 'quotations'];

/** Every speech of `speeches/`, by name. */
export function allSpeeches(): Speech[] {
  return readdirSync(FOLDER)
    .sort()
    .map((entry) => {
      const file = entry.replace(/\.txt$/, '');
      const name = file.replace(/\..*$/, '');
      const eol = name === 'carriageReturns' ? '\r\n' : '\n';
      const strokes = strokesOf(readFileSync(path.join(FOLDER, entry), 'utf8').trimEnd());
      return { name, file, eol, strokes, text: typedText(strokes).replaceAll('\n', eol) };
    });
}

/** Those that every run of the tests types. */
export const fewSpeeches = (): Speech[] => allSpeeches().filter(({ name }) => FEW.includes(name));
