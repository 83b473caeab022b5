import type { Setting, ValueOf } from './settingValue';

/**
 * Every setting, by its name after `rostrum.`, in the order the settings page shows them. Adding a setting is one entry here and
 * `npm run generate`: the manifest, the table of the README, what the server reads and what the client may ask for follow from it.
 * Ids and severities of the rules come from the list of rules.
 */
export const settings = {
  'time.limit': {
    group: 'Time',
    type: 'string',
    default: '',
    scope: 'resource',
    examples: ['3m', '2:30', '400 words', '2 pages'],
    markdownDescription:
      'How long an intervention may take when neither its front matter nor its event says so: `3m`, `2:30`, `400 words` or `2 pages`. Empty: three minutes for the floor, named as a default wherever it is used.',
  },
  'time.pace': {
    group: 'Time',
    type: 'number',
    default: 110,
    minimum: 60,
    maximum: 250,
    scope: 'resource',
    markdownDescription: 'How fast you speak, in words a minute. Interpreters follow 100 to 120 well.',
  },
  'time.sections': {
    group: 'Time',
    type: 'boolean',
    default: true,
    scope: 'resource',
    markdownDescription:
      'Says in a line above each section of a draft how much of the time it takes: “1:12 of 3:00 (132 words)”.',
  },
  'time.paragraphs': {
    group: 'Time',
    type: 'boolean',
    default: false,
    scope: 'resource',
    markdownDescription: 'Says at the end of each paragraph how far into the time it goes: “1:12”.',
  },
  event: {
    group: 'Time',
    type: 'string',
    default: '',
    scope: 'resource',
    examples: ['hlc-2023'],
    markdownDescription:
      'The event that drafts are for whose front matter names none: `hlc-2023`, or words of its name. *Rostrum: Set Event and Session…* sets it.',
  },
  session: {
    group: 'Time',
    type: 'string',
    default: '',
    scope: 'resource',
    examples: ['II'],
    markdownDescription: 'Its session: `II`, `II.A`, `opening`, or words of its title.',
  },
  delegation: {
    group: 'Time',
    type: 'string',
    default: '',
    scope: 'resource',
    examples: ['Kenya'],
    markdownDescription: 'The delegation you write for: proposed for new interventions.',
  },
  speaker: {
    group: 'Time',
    type: 'string',
    default: '',
    scope: 'resource',
    examples: ['Minister for Foreign Affairs'],
    markdownDescription: 'Who will speak: proposed for new interventions.',
  },
  role: {
    group: 'Time',
    type: 'string',
    enum: ['', 'floor', 'eminent', 'chair', 'panellist', 'group', 'observer', 'civil society'],
    default: '',
    scope: 'resource',
    markdownDescription:
      'In what capacity, where the front matter does not say: limits may differ. Empty: from the floor.',
  },
  rules: {
    group: 'Rules',
    type: 'object',
    values: ['off', 'error', 'warning', 'information', 'hint'],
    default: {},
    scope: 'resource',
    names: 'the id of a rule',
    example: { 'over-time-limit': 'off' },
    markdownDescription: 'How loudly each rule speaks; `off` silences it.',
  },
  'completion.mode': {
    group: 'Completion',
    type: 'string',
    enum: ['quiet', 'eager'],
    default: 'quiet',
    scope: 'resource',
    markdownDescription: 'When the list of completions opens by itself.',
    enumDescriptions: [
      'Inside a phrase that the corpus knows, and where a resolution or a name is being written',
      'From the first letter of every word: for who types much agreed text',
    ],
  },
  ghostText: {
    group: 'Completion',
    type: 'boolean',
    default: true,
    scope: 'resource',
    markdownDescription:
      'Shows how a sentence is likely to go on, in grey behind the cursor. `Tab` takes all of it, `Ctrl+→` (`⌘→` on a Mac) a word.',
  },
  codeLens: {
    group: 'Completion',
    type: 'boolean',
    default: false,
    scope: 'resource',
    markdownDescription:
      'Says in a line above a draft what its quotations are worth: “3 quotations: 2 verbatim, 1 differs”.',
  },
  drafts: {
    group: 'Files',
    type: 'string',
    enum: ['recognised', 'all', 'none'],
    default: 'recognised',
    scope: 'resource',
    markdownDescription:
      'Which Markdown and plain text files are checked and completed as drafts. Files of the language *UN Draft* always are.',
    enumDescriptions: [
      'Files that address the chair, say “Check against delivery” or name an event or limit in their front matter',
      'Every Markdown and plain text file',
      'No Markdown or plain text file',
    ],
  },
  catalogue: {
    group: 'Files',
    type: 'array',
    default: [],
    scope: 'window',
    examples: ['rows.yaml'],
    markdownDescription:
      'Files with rows of your own, JSON or YAML: resolutions, entities and terms that Rostrum does not know, or knows otherwise. Paths in full, or from the workspace folder. Not read from a workspace that is not trusted.',
    isRestricted: true,
  },
  'corpus.folders': {
    group: 'Files',
    type: 'array',
    default: [],
    scope: 'window',
    examples: ['~/statements'],
    markdownDescription:
      'Folders, or documents, of your own, read beside those that ship with Rostrum: `.txt`, `.md`, `.html`, `.docx`, `.odt`, `.rtf` and `.pdf`, in folders within them too. Paths in full, from your home folder (`~/…`) or from the workspace folder. Not read from a workspace that is not trusted, nor in a browser, which has no folders.',
    isRestricted: true,
  },
  'corpus.exclude': {
    group: 'Files',
    type: 'array',
    default: ['.*', '~$*', 'README.*', 'node_modules/'],
    scope: 'window',
    examples: ['drafts/', '*.md'],
    markdownDescription:
      'What is left out of the corpus folders, as `.gitignore` has it: `drafts/`, `*.md`, `!keep.md`.',
  },
  'trace.server': {
    group: 'Files',
    type: 'string',
    enum: ['off', 'messages', 'verbose'],
    default: 'off',
    scope: 'window',
    markdownDescription: 'Logs what the editor and the language server say to each other.',
  },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof settings;

/** The user's settings by name: each has a value, its default where nothing else holds. */
export type Settings = { readonly [Name in SettingName]: ValueOf<(typeof settings)[Name]> };
