import { printable } from '../core';
import { type Setting, type SettingName, settings, type WrongValue } from '../protocol';

/** Characters of a value that are shown; longer ones are cut. */
const MOST_SHOWN = 60;

/** Says what stands wrongly in a setting, and which form is right; `meant` is the name that was meant, where that is sure. */
export function describeWrong(name: SettingName, wrong: WrongValue, meant?: string): string {
  const setting: Setting = settings[name];
  const called = `the setting rostrum.${name}`;
  switch (wrong.kind) {
    case 'value':
      return `${called} is ${shown(wrong.found)} and does not count: ${written(formOf(setting), name)}`;
    case 'single':
      return `${called} is ${shown(wrong.found)} and counts as a list of one: ${written(formOf(setting), name)}`;
    case 'item':
      return `${called} holds ${shown(wrong.found)}, which does not count: ${written(formOf(setting), name)}`;
    case 'word': {
      const form = 'values' in setting ? either(setting.values) : formOf(setting);
      return `${called} holds ${shown(wrong.name)}: ${shown(wrong.found)}, which does not count: ${written(form, name)}`;
    }
    case 'name': {
      const form = meant !== undefined ? `"${meant}"` : 'values' in setting ? setting.names : formOf(setting);
      return `${called} holds ${shown(wrong.name)}, a name that there is not: ${written(form, name)}`;
    }
  }
}

/** Says that a value stands where settings have their names; `inside` is one of them. */
export function describeMisplaced(path: string, found: unknown, inside: SettingName): string {
  const called = path === '' ? 'rostrum' : `rostrum.${path}`;
  return `the setting ${called} is ${shown(found)} and does not count: ${written('settings by their names', inside)}`;
}

/** Says that there is no such setting, and which was meant, or which group of them; `example` is it, or one of them. */
export function describeMisspelt(path: string, meant: string, example: SettingName): string {
  return `there is no setting rostrum.${printable(path, MOST_SHOWN)}: ${written(`rostrum.${meant}`, example)}`;
}

function written(form: string, name: SettingName): string {
  return `write ${form}, for instance "rostrum.${name}": ${JSON.stringify(exampleOf(settings[name]))}`;
}

function formOf(setting: Setting): string {
  switch (setting.type) {
    case 'boolean':
      return 'true or false';
    case 'number':
      return `a number from ${setting.minimum} to ${setting.maximum}`;
    case 'array':
      return 'a list of texts';
    case 'object':
      return `${setting.names} with ${either(setting.values)}`;
    case 'string':
      if ('enum' in setting) return either(setting.enum.filter((word) => word !== ''));
      return setting.examples.length > 1 ? `a form such as ${either(setting.examples)}` : 'a text';
  }
}

function exampleOf(setting: Setting): unknown {
  if (setting.type === 'array') return setting.examples;
  if (setting.type === 'object') return setting.example;
  if ('enum' in setting) return setting.enum.find((word) => word !== '');
  return 'examples' in setting ? setting.examples[0] : setting.default;
}

function either(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)!}`;
}

function shown(value: unknown): string {
  return printable(JSON.stringify(value), MOST_SHOWN);
}
