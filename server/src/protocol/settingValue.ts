/** What every setting tells of itself, in the words of VS Code's `contributes.configuration`. */
interface Described {
  /** Title of the group it is shown in. Groups, and the settings of one, are shown in the order of the list. */
  readonly group: string;
  /** Whether a folder of the workspace may have its own value, or only a window. */
  readonly scope: 'resource' | 'window';
  readonly markdownDescription: string;
  /** Whether a workspace that is not trusted cannot set it: it names files to be read. */
  readonly isRestricted?: true;
}

/** A text in one line; empty stands for none. */
export interface TextSetting extends Described {
  readonly type: 'string';
  readonly default: '';
  /** Right forms, to be shown to somebody who wrote another. */
  readonly examples: readonly string[];
}

/** One of a few words, in small letters; an empty one stands for none of them. */
export interface ChoiceSetting extends Described {
  readonly type: 'string';
  readonly enum: readonly string[];
  /** What each of them does. */
  readonly enumDescriptions?: readonly string[];
  readonly default: string;
}

/** A number within bounds, which belong to it. */
export interface NumberSetting extends Described {
  readonly type: 'number';
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
}

export interface SwitchSetting extends Described {
  readonly type: 'boolean';
  readonly default: boolean;
}

/** A list of texts. */
export interface ListSetting extends Described {
  readonly type: 'array';
  readonly default: readonly string[];
  readonly examples: readonly string[];
}

/** One of a few words for each of many names. */
export interface MapSetting extends Described {
  readonly type: 'object';
  readonly values: readonly string[];
  readonly default: Readonly<Record<string, never>>;
  /** What the names are, for a sentence: "the id of a rule". */
  readonly names: string;
  /** Names, each with its word. */
  readonly example: Readonly<Record<string, string>>;
}

/** A setting is a value: all that there is to know of it. */
export type Setting = TextSetting | ChoiceSetting | NumberSetting | SwitchSetting | ListSetting | MapSetting;

/** What a setting holds, by what it says of itself. */
export type ValueOf<S extends Setting> = S extends { readonly type: 'boolean' }
  ? boolean
  : S extends { readonly type: 'number' }
    ? number
    : S extends { readonly type: 'array' }
      ? readonly string[]
      : S extends { readonly type: 'object'; readonly values: readonly (infer Word)[] }
        ? Readonly<Record<string, Word>>
        : S extends { readonly enum: readonly (infer Word)[] }
          ? Word
          : string;

/** What stands in a setting and does not belong there. */
export type WrongValue =
  /** The whole of it: the default holds. */
  | { readonly kind: 'value'; readonly found: unknown }
  /** One text in the place of a list: it is taken for the only one. */
  | { readonly kind: 'single'; readonly found: string }
  /** One of a list: the others hold. */
  | { readonly kind: 'item'; readonly found: unknown }
  /** The word for a name: the others hold. */
  | { readonly kind: 'word'; readonly name: string; readonly found: unknown }
  /** A name that there is not. */
  | { readonly kind: 'name'; readonly name: string };

/** A setting as it was read: what of it is right, and what is not. */
export interface SettingReading<T> {
  /** `undefined` where the default holds. */
  readonly value: T | undefined;
  readonly wrong: readonly WrongValue[];
}

/** Tells whether a text or name is understood, for a setting with a syntax of its own. */
export type Understands = (written: string) => boolean;

/**
 * Reads what stands in a setting. Nothing, and an empty text, stand for the default. What is meant is taken where that is sure: a number
 * for a text, "120" for a number, "true" for a switch, another case for a word.
 */
export function readValue<S extends Setting>(
  setting: S,
  found: unknown,
  understands: Understands = () => true,
): SettingReading<ValueOf<S>> {
  if (found === undefined || found === null || found === '') return { value: undefined, wrong: [] };
  return readAny(setting, found, understands) as SettingReading<ValueOf<S>>;
}

function readAny(setting: Setting, found: unknown, understands: Understands): SettingReading<unknown> {
  if (setting.type === 'array') return readList(found);
  if (setting.type === 'object') return readMap(setting, found, understands);
  const isPlain = typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean';
  const value = isPlain ? readPlain(setting, found, understands) : undefined;
  return value === undefined ? { value, wrong: [{ kind: 'value', found }] } : { value, wrong: [] };
}

function readPlain(
  setting: TextSetting | ChoiceSetting | NumberSetting | SwitchSetting,
  found: string | number | boolean,
  understands: Understands,
): string | number | boolean | undefined {
  const text = String(found).replace(/\s+/g, ' ').trim();
  if (setting.type === 'boolean') return [true, false].find((value) => String(value) === text.toLowerCase());
  if (typeof found === 'boolean') return undefined;
  if (setting.type === 'number') return numberIn(text, setting);
  if ('enum' in setting) return wordIn(text, setting.enum);
  return text === '' || understands(text) ? text : undefined;
}

function numberIn(text: string, { minimum, maximum }: NumberSetting): number | undefined {
  const value = /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
  return value >= minimum && value <= maximum ? value : undefined;
}

function wordIn(found: unknown, words: readonly string[]): string | undefined {
  return typeof found === 'string' ? words.find((word) => word === found.trim().toLowerCase()) : undefined;
}

function readList(found: unknown): SettingReading<readonly string[]> {
  if (typeof found === 'string') return { value: [found], wrong: [{ kind: 'single', found }] };
  if (!Array.isArray(found)) return { value: undefined, wrong: [{ kind: 'value', found }] };
  const items: readonly unknown[] = found;
  return {
    value: items.filter((item) => typeof item === 'string'),
    wrong: items.filter((item) => typeof item !== 'string').map((item) => ({ kind: 'item', found: item })),
  };
}

function readMap(
  { values }: MapSetting,
  found: unknown,
  understands: Understands,
): SettingReading<Readonly<Record<string, string>>> {
  const entries = entriesOf(found);
  if (!entries) return { value: undefined, wrong: [{ kind: 'value', found }] };
  const value: Record<string, string> = {};
  const wrong: WrongValue[] = [];
  for (const [name, written] of entries) {
    const word = wordIn(written, values);
    if (!understands(name)) wrong.push({ kind: 'name', name });
    else if (word !== undefined) value[name] = word;
    else if (written !== null && written !== '') wrong.push({ kind: 'word', name, found: written });
  }
  return { value, wrong };
}

/** What an object holds; `undefined` for anything else. An empty list is one: clients written in Lua cannot tell the two apart. */
export function entriesOf(found: unknown): readonly (readonly [string, unknown])[] | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  return Array.isArray(found) && found.length > 0 ? undefined : Object.entries(found);
}
