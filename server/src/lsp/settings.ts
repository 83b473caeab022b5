import { DEFAULT_LIMIT_SECONDS, nearestOf, parseLengthLimit, rules, type Wishes } from '../core';
import {
  entriesOf,
  readValue,
  type SettingName,
  type Settings,
  settings as list,
  type Understands,
  type WrongValue,
} from '../protocol';
import { describeMisplaced, describeMisspelt, describeWrong } from './settingComplaints';

const names = Object.keys(list) as readonly SettingName[];

/** What holds until the client has told otherwise, and for every value that is not understood. */
export const DEFAULT_SETTINGS = Object.fromEntries(
  names.map((name) => [name, list[name].default]),
) as unknown as Settings;

/** What the types of settings do not say. */
const syntax: Readonly<Partial<Record<SettingName, Understands>>> = {
  'time.limit': (written) => parseLengthLimit(written) !== undefined,
  rules: isRule,
};

/** The settings as a client sent them. */
export interface ParsedSettings {
  readonly settings: Settings;
  /** What is wrong with them, a sentence each, with the right form. */
  readonly complaints: readonly string[];
  /** Keys that no setting is anything like: whose they are is not known. */
  readonly strangers: readonly string[];
}

/**
 * Reads the `rostrum` section as the client sent it, nested or with dots in its keys. Each value falls back alone: one that is not
 * understood leaves the others as they are.
 */
export function parseSettings(raw: unknown): ParsedSettings {
  const complaints: string[] = [];
  const strangers: string[] = [];
  const read: Partial<Record<SettingName, unknown>> = {};
  const visit = (path: string, found: unknown): void => {
    if (isSetting(path)) {
      const { value, wrong } = readValue(list[path], found, syntax[path]);
      if (value !== undefined) read[path] = value;
      complaints.push(...wrong.map((what) => describeWrong(path, what, meantBy(what))));
      return;
    }
    if (path === '' || settingIn(path) !== undefined) {
      if (found === undefined || found === null || found === '') return;
      const entries = entriesOf(found);
      if (!entries) complaints.push(describeMisplaced(path, found, settingIn(path) ?? names[0]!));
      for (const [key, inner] of entries ?? []) visit(path === '' ? key : `${path}.${key}`, inner);
      return;
    }
    const meant = nearestKey(path, found);
    if (meant === undefined) strangers.push(path);
    else complaints.push(describeMisspelt(path, meant, isSetting(meant) ? meant : settingIn(meant)!));
  };
  visit('', raw);
  return { settings: { ...DEFAULT_SETTINGS, ...(read as Partial<Settings>) }, complaints, strangers };
}

/** The settings that the core asks for, as it asks for them. */
export function wishesOf({ event, session, delegation, speaker, role, ...others }: Settings): Wishes['settings'] {
  const limit = parseLengthLimit(others['time.limit']);
  return {
    limit: limit ?? { seconds: DEFAULT_LIMIT_SECONDS },
    limitIsDefault: limit === undefined,
    pace: others['time.pace'],
    ...(event !== '' && { event }),
    ...(session !== '' && { session }),
    ...(delegation !== '' && { delegation }),
    ...(speaker !== '' && { speaker }),
    ...(role !== '' && { role }),
  };
}

/** The first setting of a group. */
function settingIn(group: string): SettingName | undefined {
  return names.find((name) => name.startsWith(`${group}.`));
}

function isSetting(path: string): path is SettingName {
  return Object.hasOwn(list, path);
}

/** Whether there is a rule of this id, or one with parts, of which this names one. */
function isRule(name: string): boolean {
  const [, whole] = /^([^/]+)\/[a-z\d-]+$/.exec(name) ?? [];
  return rules.some(({ id, parts }) => id === name || (id === whole && parts !== undefined));
}

/** The rule that was meant by a name that is none. */
function meantBy(wrong: WrongValue): string | undefined {
  if (wrong.kind !== 'name') return undefined;
  return nearestOf(
    wrong.name,
    rules.map(({ id }) => id),
  );
}

/**
 * The setting that was meant by an unknown key. First comes the most similar name beside it, then a setting whose name is written in one
 * word (`completionMode`), then one of another group with the same last word, if the value fits it (`pace: 120`). Names are compared by one
 * word alone: those of a group are alike in the others.
 */
function nearestKey(path: string, found: unknown): string | undefined {
  const group = path.slice(0, path.lastIndexOf('.') + 1);
  const beside = names.filter((name) => name.startsWith(group)).map((name) => name.slice(group.length).split('.')[0]!);
  const near = nearestOf(lastWord(path), [...new Set(beside)]);
  if (near !== undefined) return `${group}${near}`;
  const inOneWord = (name: string): string => name.replace(/[^a-z]/gi, '').toLowerCase();
  const fits = (name: SettingName): boolean => readValue(list[name], found, syntax[name]).wrong.length === 0;
  return (
    names.find((name) => inOneWord(name) === inOneWord(path)) ??
    names.find((name) => lastWord(name).toLowerCase() === lastWord(path).toLowerCase() && fits(name))
  );
}

function lastWord(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
