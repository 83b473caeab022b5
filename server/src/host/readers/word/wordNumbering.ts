import { lettered, roman } from '../numerals';
import { fewDigits } from './wordProperties';
import { type WordStyles } from './wordStyles';
import { readXml } from '../readXml';

interface Level {
  start: number;
  /** How numbers are written: "decimal", "lowerLetter", "bullet". */
  format: string;
  /** The label, with "%1" for the number of the first level. */
  text: string;
  /** Whether all numbers in it are written in digits. */
  isLegal: boolean;
  /** The style whose paragraphs stand on this level. */
  style?: string;
  /** The level, from 1, with which its count begins anew; 0 for none. Else every level above. */
  restart?: number;
}

interface AbstractList {
  readonly levels: Map<number, Level>;
  /** The style of lists that it is taken from. */
  link?: string;
}

interface List {
  abstract: string;
  readonly overrides: Map<number, { start?: number; level?: Level }>;
}

/** The label that is printed before an item: "- ", "1.", "(a)". */
export interface ListLabels {
  /** The level of a list that belongs to a style of paragraphs. */
  levelOfStyle(list: string, style: string): number | undefined;
  /** Counts the next item of a list on a level; `undefined` where nothing, or nothing that can be reckoned, is printed before it. */
  next(list: string, level: number): string | undefined;
}

/** The deepest level of a list in Word. */
const LEVELS = 9;
const BULLET = '-';

export function readNumbering(xml: string | undefined, styles: WordStyles): ListLabels {
  const abstracts = new Map<string, AbstractList>();
  const lists = new Map<string, List>();
  if (xml !== undefined) collect(xml, abstracts, lists);

  /** Follows a list to the style it is taken from, once. */
  const abstractOf = (
    id: string,
  ): { readonly key: string; readonly levels: ReadonlyMap<number, Level> } | undefined => {
    const list = lists.get(id);
    const abstract = list && abstracts.get(list.abstract);
    if (abstract?.link === undefined) return abstract && { key: list.abstract, levels: abstract.levels };
    const linked = lists.get(styles.listOf(abstract.link) ?? '');
    const found = linked && abstracts.get(linked.abstract);
    return found && { key: linked.abstract, levels: found.levels };
  };
  const levelOf = (id: string, at: number): Level | undefined =>
    lists.get(id)?.overrides.get(at)?.level ?? abstractOf(id)?.levels.get(at);

  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    levelOfStyle(list, style) {
      for (const [at, level] of abstractOf(list)?.levels ?? []) if (level.style === style) return at;
      return undefined;
    },
    next(id, at) {
      const level = levelOf(id, at);
      const abstract = abstractOf(id);
      if (level === undefined || abstract === undefined || at >= LEVELS) return undefined;
      const count = counts.get(abstract.key) ?? [];
      counts.set(abstract.key, count);
      const override = lists.get(id)?.overrides.get(at)?.start;
      const startsAnew = override !== undefined && !begun.has(`${id} ${at}`);
      begun.add(`${id} ${at}`);
      const before = count[at];
      count[at] = startsAnew ? override : before === undefined ? level.start : before + 1;
      for (let deeper = at + 1; deeper < LEVELS; deeper++) {
        const restart = levelOf(id, deeper)?.restart;
        if (restart === undefined || (restart > 0 && at < restart)) count[deeper] = undefined;
      }
      if (level.format === 'bullet') return BULLET;
      let isKnown = true as boolean;
      const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
        const other = Number(digit) - 1;
        const { format = 'decimal', start = 1 } = levelOf(id, other) ?? {};
        const number = written(count[other] ?? start, level.isLegal && format !== 'none' ? 'decimal' : format);
        if (number === undefined) isKnown = false;
        return number ?? '';
      });
      return isKnown && label.trim() !== '' ? label.trim() : undefined;
    },
  };
}

const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  decimal: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  lowerLetter: (number) => lettered(number, 'abcdefghijklmnopqrstuvwxyz'),
  upperLetter: (number) => lettered(number, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  lowerRoman: (number) => roman(number).toLowerCase(),
  upperRoman: roman,
  russianLower: (number) => lettered(number, 'абвгдежзиклмнопрстуфхцчшщыэюя'),
  russianUpper: (number) => lettered(number, 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ'),
  none: () => '',
};

/** A number as a list prints it; `undefined` for formats that are not known. */
function written(number: number, format: string): string | undefined {
  return Object.hasOwn(FORMATS, format) ? FORMATS[format]!(number) : undefined;
}

function collect(xml: string, abstracts: Map<string, AbstractList>, lists: Map<string, List>): void {
  let abstract: AbstractList | undefined;
  let list: List | undefined;
  let override: { start?: number; level?: Level } | undefined;
  let level: Level | undefined;
  readXml(xml, {
    open({ name, attribute }) {
      const value = attribute('val') ?? '';
      switch (name) {
        case 'w:abstractNum':
          abstract = { levels: new Map() };
          abstracts.set(attribute('abstractNumId') ?? '', abstract);
          break;
        case 'w:numStyleLink':
          if (abstract !== undefined) abstract.link = value;
          break;
        case 'w:num':
          list = { abstract: '', overrides: new Map() };
          lists.set(attribute('numId') ?? '', list);
          break;
        case 'w:abstractNumId':
          if (list !== undefined) list.abstract = value;
          break;
        case 'w:lvlOverride':
          override = {};
          list?.overrides.set(fewDigits(attribute('ilvl')), override);
          break;
        case 'w:startOverride':
          if (override !== undefined) override.start = fewDigits(value);
          break;
        case 'w:lvl':
          level = { start: 0, format: 'decimal', text: '', isLegal: false };
          if (override !== undefined) override.level = level;
          else abstract?.levels.set(fewDigits(attribute('ilvl')), level);
          break;
        default:
          if (level !== undefined) setLevel(level, name, value);
      }
    },
    close(name) {
      if (name === 'w:abstractNum') abstract = undefined;
      else if (name === 'w:num') list = undefined;
      else if (name === 'w:lvlOverride') override = undefined;
      else if (name === 'w:lvl') level = undefined;
    },
    text: () => undefined,
  });
}

function setLevel(level: Level, name: string, value: string): void {
  if (name === 'w:start') level.start = fewDigits(value);
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = value;
  else if (name === 'w:isLgl') level.isLegal = !/^(?:0|false|off)$/.test(value);
  else if (name === 'w:pStyle') level.style = value;
  else if (name === 'w:lvlRestart') level.restart = fewDigits(value);
}
