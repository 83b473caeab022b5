import { lettered, roman } from '../numerals';
import { readXml } from '../readXml';

/** What a style of paragraphs or of words says itself. */
interface OdtStyle {
  parent?: string | undefined;
  struck?: boolean;
  hidden?: boolean;
  breaksPage?: boolean;
  outline?: number;
  display?: string | undefined;
  list?: string | undefined;
  master?: string | undefined;
}

interface ListLevel {
  readonly isBullet: boolean;
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels the label shows. */
  readonly shown: number;
}

/** The styles of an OpenDocument file. */
export class OdtStyles {
  readonly #styles = new Map<string, OdtStyle>();
  readonly #lists = new Map<string, Map<number, ListLevel>>();

  /** Takes in the styles of a part; those of `content.xml` go over those of `styles.xml`. */
  add(xml: string): void {
    let style: OdtStyle | undefined;
    let list: Map<number, ListLevel> | undefined;
    readXml(xml, {
      open: ({ name, attribute }) => {
        if (name === 'style:style') {
          style = { parent: attribute('parent-style-name'), display: attribute('display-name') };
          style.list = attribute('list-style-name');
          const master = attribute('master-page-name');
          if (master !== '') style.master = master;
          const level = Number(attribute('default-outline-level'));
          if (level > 0) style.outline = level;
          this.#styles.set(attribute('name') ?? '', style);
        } else if (name === 'style:text-properties' && style !== undefined) {
          const line = attribute('text-line-through-style') ?? attribute('text-line-through-type');
          if (line !== undefined) style.struck = line !== 'none';
          const display = attribute('display');
          if (display !== undefined) style.hidden = display === 'none';
        } else if (name === 'style:paragraph-properties' && style !== undefined) {
          style.breaksPage = attribute('break-before') === 'page';
        } else if (name === 'text:list-style') {
          list = new Map();
          this.#lists.set(attribute('name') ?? '', list);
        } else if (name.startsWith('text:list-level-style-') && list !== undefined) {
          list.set(Number(attribute('level')), {
            isBullet: name !== 'text:list-level-style-number',
            format: attribute('num-format') ?? '',
            prefix: attribute('num-prefix') ?? '',
            suffix: attribute('num-suffix') ?? '',
            start: Number(attribute('start-value') ?? 1),
            shown: Number(attribute('display-levels') ?? 1),
          });
        }
      },
      close: (name) => {
        if (name === 'style:style') style = undefined;
        else if (name === 'text:list-style') list = undefined;
      },
      text: () => undefined,
    });
  }

  /** What the style, or the nearest that it is based on, says. */
  value<Key extends keyof OdtStyle>(name: string | undefined, key: Key): OdtStyle[Key] | undefined {
    let at = name;
    for (let depth = 0; at !== undefined && depth < 20; depth++) {
      const style = this.#styles.get(at);
      if (style?.[key] !== undefined) return style[key];
      at = style?.parent;
    }
    return undefined;
  }

  /** The level of a heading, by the name of its style ("Title", "Heading 2") or that of one it is based on. */
  headingLevel(name: string | undefined): number | undefined {
    let at = name;
    for (let depth = 0; at !== undefined && depth < 20; depth++) {
      const style = this.#styles.get(at);
      const shown = (style?.display ?? at).replaceAll('_20_', ' ');
      if (/^title$/i.test(shown)) return 1;
      if (/^subtitle$/i.test(shown)) return 2;
      const level = /^heading (\d)$/i.exec(shown)?.[1];
      if (level !== undefined) return Math.min(6, Number(level));
      at = style?.parent;
    }
    return undefined;
  }

  /** The label of an item of a list whose numbers so far are given by level, the outermost first. */
  label(list: string | undefined, numbers: readonly number[]): string {
    const levels = this.#lists.get(list ?? '');
    const level = levels?.get(numbers.length);
    if (level === undefined || level.isBullet || level.format === '') return '-';
    const shown = numbers.slice(-Math.max(1, level.shown)).map((number, at, all) => {
      const { format = '1' } = levels?.get(numbers.length - all.length + at + 1) ?? {};
      return written(number, format);
    });
    return `${level.prefix}${shown.join('.')}${level.suffix}`.trim();
  }

  start(list: string | undefined, level: number): number {
    return this.#lists.get(list ?? '')?.get(level)?.start ?? 1;
  }
}

function written(number: number, format: string): string {
  if (format === 'a') return lettered(number, 'abcdefghijklmnopqrstuvwxyz');
  if (format === 'A') return lettered(number, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  if (format === 'i') return roman(number).toLowerCase();
  return format === 'I' ? roman(number) : String(number);
}
