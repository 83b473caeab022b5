import { type ParagraphProperties, type RunProperties } from './wordPieces';
import { setParagraphProperty, setRunProperty } from './wordProperties';
import { readXml } from '../readXml';

interface Style {
  name: string;
  basedOn?: string;
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
}

/** The styles of a file, asked for what they give to paragraphs and runs. */
export interface WordStyles {
  /** The name of a style: "heading 1", whatever its id. */
  nameOf(id: string | undefined): string;
  /** 1 to 6 where the style is one of headings, by its name or that of one it is based on, else by its outline level. */
  headingLevel(id: string | undefined): number | undefined;
  /** What the style, or the nearest that it is based on, says of a paragraph. */
  paragraph<Key extends keyof ParagraphProperties>(
    id: string | undefined,
    key: Key,
  ): ParagraphProperties[Key] | undefined;
  /** Whether words are struck out or hidden: by themselves, else where one of the two styles says so and not the other. */
  isOn(key: 'struck' | 'hidden', run: RunProperties, paragraphStyle: string | undefined): boolean;
  /** The list that a style of lists stands for. */
  listOf(id: string): string | undefined;
}

/** The deepest chain of styles that is followed: a file may base a style on itself. */
const DEEPEST = 20;

export function readStyles(xml: string | undefined): WordStyles {
  const styles = new Map<string, Style>();
  const defaults: RunProperties = {};
  let usual: string | undefined;
  if (xml !== undefined) usual = collect(xml, styles, defaults);

  const chain = (id: string | undefined): Style[] => {
    const found: Style[] = [];
    for (let at = id; at !== undefined && found.length < DEEPEST; at = found.at(-1)!.basedOn) {
      const style = styles.get(at);
      if (style === undefined) break;
      found.push(style);
    }
    return found;
  };
  const chains = new Map<string, readonly Style[]>();
  const chainOf = (id = usual): readonly Style[] => {
    if (id === undefined) return [];
    const known = chains.get(id) ?? chain(id);
    chains.set(id, known);
    return known;
  };

  return {
    nameOf: (id) => chainOf(id)[0]?.name ?? '',
    headingLevel(id) {
      // A file without its styles still has what Word calls them by itself.
      if (id !== undefined && !styles.has(id)) return levelByName(id.replace(/^heading(?=\d$)/i, 'heading '));
      let outline: number | undefined;
      for (const { name, paragraph } of chainOf(id)) {
        outline ??= paragraph.outline;
        if (outline === 9) return undefined;
        const level = levelByName(name);
        if (level !== undefined) return level;
      }
      return outline === undefined ? undefined : Math.min(6, outline + 1);
    },
    paragraph: (id, key) => chainOf(id).find(({ paragraph }) => paragraph[key] !== undefined)?.paragraph[key],
    isOn(key, run, paragraphStyle) {
      const styled = (id: string | undefined, of: keyof RunProperties) =>
        id !== undefined && chainOf(id).find(({ run: own }) => own[of] !== undefined)?.run[of] === true;
      const paragraph = paragraphStyle ?? usual;
      const on = run[key] ?? (styled(run.style, key) !== styled(paragraph, key) || defaults[key] === true);
      if (key === 'hidden') return on;
      return on || (run.doublyStruck ?? (styled(run.style, 'doublyStruck') || styled(paragraph, 'doublyStruck')));
    },
    listOf: (id) => styles.get(id)?.paragraph.list,
  };
}

/** The level of headings of a style that Word brings along; its name is English in files of every language. */
function levelByName(name: string): number | undefined {
  const level = /^(?:heading ([1-9])|(title)|subtitle)$/i.exec(name);
  return level === null ? undefined : Math.min(6, Number(level[1] ?? (level[2] === undefined ? 2 : 1)));
}

/** Collects the styles of a part; gives the id of the one that paragraphs have which name none. */
function collect(xml: string, styles: Map<string, Style>, defaults: RunProperties): string | undefined {
  let usual: string | undefined;
  let style: Style | undefined;
  let inDefaults = false;
  let within: 'run' | 'paragraph' | undefined;
  /** Properties of a table's corners, and as they were before a change, belong to no style as a whole. */
  let apart = 0;
  readXml(xml, {
    open({ name, attribute }) {
      if (apart > 0 || name === 'w:tblStylePr' || name.endsWith('PrChange')) {
        apart++;
        return;
      }
      if (name === 'w:style') {
        style = { name: '', run: {}, paragraph: {} };
        const id = attribute('styleId') ?? '';
        if (!styles.has(id)) styles.set(id, style);
        if (attribute('type') === 'paragraph' && /^(?:1|true|on)$/.test(attribute('default') ?? '')) usual ??= id;
      } else if (name === 'w:rPrDefault') inDefaults = true;
      else if (name === 'w:rPr') within = 'run';
      else if (name === 'w:pPr') within = 'paragraph';
      else if (within === 'run' && (style !== undefined || inDefaults))
        setRunProperty(style?.run ?? defaults, name, attribute);
      else if (style === undefined) return;
      else if (within === 'paragraph') setParagraphProperty(style.paragraph, name, attribute);
      else if (name === 'w:name') style.name = attribute('val') ?? '';
      else if (name === 'w:basedOn') style.basedOn = attribute('val') ?? '';
    },
    close(name) {
      if (apart > 0) apart--;
      else if (name === 'w:style') style = undefined;
      else if (name === 'w:rPrDefault') inDefaults = false;
      else if (name === 'w:rPr' || name === 'w:pPr') within = undefined;
    },
    text: () => undefined,
  });
  return usual;
}
