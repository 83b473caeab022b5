import { shorten } from '../text/shorten';

/** What the value of a field must be, and how to say so: "expected …". */
export interface FieldShape {
  readonly expected: string;
  readonly holds: (value: unknown) => boolean;
}

/** The fields of a row of one table. Fields whose name ends in a question mark may be missing. */
export type RowSchema = Readonly<Record<string, FieldShape>>;

/** A field of a row that is not as the schema has it; `field` is missing from the row where it should be there. */
export interface FieldProblem {
  readonly field: string;
  /** "`date` is 2017, expected a day such as 2017-12-21". */
  readonly message: string;
}

/** What is wrong with a row; nothing where it fits. */
export function fieldProblems(row: Readonly<Record<string, unknown>>, schema: RowSchema): readonly FieldProblem[] {
  const shapes = new Map(Object.entries(schema).map(([key, shape]) => [key.replace('?', ''), shape]));
  const unknown = Object.keys(row)
    .filter((field) => !shapes.has(field))
    .map((field) => ({ field, message: `no field is called “${field}”; there are ${[...shapes.keys()].join(', ')}` }));
  const wrong = [...shapes].flatMap(([field, { expected, holds }]): FieldProblem[] => {
    if (!(field in row)) {
      return `${field}?` in schema ? [] : [{ field, message: `“${field}” is missing: expected ${expected}` }];
    }
    const value = row[field];
    return holds(value) ? [] : [{ field, message: `“${field}” is ${shown(value)}, expected ${expected}` }];
  });
  return [...unknown, ...wrong];
}

const LONGEST_SHOWN = 40;

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return shorten(text, { most: LONGEST_SHOWN, ellipsisBeyond: true });
}

/** A field whose value is a string that fits a pattern. */
export function matching(expected: string, pattern: RegExp): FieldShape {
  return { expected, holds: (value) => typeof value === 'string' && pattern.test(value) };
}

export function oneOf(...allowed: readonly string[]): FieldShape {
  return { expected: allowed.join(' or '), holds: (value) => allowed.some((candidate) => candidate === value) };
}

export const text = matching('a text without space around it', /^\S(?:[\s\S]*\S)?$/);

export const texts: FieldShape = {
  expected: 'a list of texts',
  holds: (value) => Array.isArray(value) && value.length > 0 && value.every(text.holds),
};

export const day: FieldShape = {
  expected: 'a day such as 2017-12-21',
  holds: (value) => typeof value === 'string' && isDay(value),
};

/** Month by month and leap years as they are: "2017-02-30" is no day. */
function isDay(value: string): boolean {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (year === undefined) return false;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(date);
}

/** `verified`: seen in the source named. `known`: general knowledge. */
export const confidence = oneOf('verified', 'known');

const contexts: FieldShape = {
  expected: 'for each form a list of words in lower case',
  holds: (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((words) => texts.holds(words) && String(words) === String(words).toLowerCase()),
};

/** What the rows of all tables of names share; each table adds its sources in its own way. */
export const namedFields: RowSchema = {
  id: matching('small letters, figures and hyphens: “cted”', /^[a-z\d]+(?:-[a-z\d]+)*$/),
  name: text,
  'acronym?': matching('a capital first, then letters, figures, spaces, hyphens and slashes', /^[A-Z][A-Za-z\d /-]+$/),
  'preferred?': text,
  'variants?': texts,
  'avoid?': texts,
  'inContext?': contexts,
  confidence,
  'note?': text,
};

const successor: FieldShape = {
  expected: 'a name, a year and a confidence',
  holds: (value) =>
    typeof value === 'object' &&
    value !== null &&
    fieldProblems(value as Readonly<Record<string, unknown>>, {
      name: text,
      year: { expected: 'a year', holds: Number.isInteger },
      confidence,
    }).length === 0,
};

export const entityFields: RowSchema = {
  ...namedFields,
  kind: text,
  about: text,
  'establishedBy?': text,
  'establishedConfidence?': confidence,
  'replacedBy?': successor,
  'shared?': { expected: 'true', holds: (value) => value === true },
  'url?': matching('an address that begins with https://', /^https:\/\/\S+$/),
};

export const termFields: RowSchema = { ...namedFields, category: text, about: text };

/** A phrase of agreed language, or what drafters write instead; each table adds its ids and sources in its own way. */
export const phraseFields: RowSchema = {
  phrase: text,
  category: text,
  status: oneOf('preferred', 'variant', 'deviation', 'contested'),
  'preferred?': text,
  'said?': texts,
  'avoided?': texts,
  'isOrdered?': { expected: 'true', holds: (value) => value === true },
  confidence,
  'note?': text,
};

/** Of the rows of both organs; each table names its resolutions in its own way. */
export const resolutionFields: RowSchema = {
  date: day,
  about: text,
  aboutConfidence: confidence,
  keywords: texts,
  confidence,
  'titleConfidence?': oneOf('verified', 'known', 'abbreviated'),
  'meeting?': matching(
    'the record of a meeting: “S/PV.8148”',
    /^(?:S\/PV\.\d+|A\/(?:PV\.\d+|(?:ES-|S-)?\d+\/PV\.\d+))(?: \(Resumption \d\))?$/,
  ),
  'vote?': matching('votes in favour, against and abstaining: “15-0-0”', /^\d{1,3}-\d{1,3}-\d{1,3}$/),
  'withoutVote?': { expected: 'true', holds: (value) => value === true },
  'note?': text,
};
