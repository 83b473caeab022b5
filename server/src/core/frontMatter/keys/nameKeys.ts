import type { KeyRow, KeySituation } from './keyRow';

/** Any name is one; the one of the settings may be chosen. */
function nameKey(
  name: keyof KeySituation['settings'],
  row: Pick<KeyRow, 'meaning' | 'example' | 'values' | 'isOurs'>,
): KeyRow<string> {
  return {
    ...row,
    setting: name,
    parse: (written) => written,
    choices: ({ settings }) => {
      const value = settings[name];
      return value === undefined ? [] : [{ value, detail: `The ${name} of your settings` }];
    },
  };
}

/** `speaker`: written for whoever is to read it; nothing else is done with it. */
export const speakerKey = nameKey('speaker', {
  meaning: 'Who speaks.',
  example: 'Head of Delegation',
  values: 'a name, an office',
  isOurs: false,
});

/** `delegation`: written for the reader, like `speaker`; a hover on agreed language says whether that delegation uses it. */
export const delegationKey = nameKey('delegation', {
  meaning: 'For whom.',
  example: 'Member State',
  values: 'a name',
  isOurs: true,
});
