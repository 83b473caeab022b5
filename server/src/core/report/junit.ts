import { type Problem, severities, type Severity } from '../finding';
import { describeFailure, type RunResult } from '../rules/run';
import type { PlaceNames } from './placeNames';

/** A draft that was checked, or could not be read. */
export type TestedFile =
  | (RunResult & { readonly path: string; readonly places: PlaceNames })
  | { readonly path: string; readonly reason: string };

/**
 * What was found in drafts as JUnit XML, in the form that Jenkins and others read: a suite for each file, a case for each finding.
 * One at least as severe as `failing` is a failure with its severity as type; of a lighter one the case passes, and says it. A file that could not be read,
 * and a rule that failed, is an error. It is a function of the texts: no time stands in it.
 */
export function junitReport(files: readonly TestedFile[], failing: Severity): string {
  const suites = files.map((file) =>
    suiteOf(file.path, 'reason' in file ? [unreadCase(file.path, file.reason)] : casesOf(file, failing)),
  );
  const sum = (of: 'failures' | 'errors' | 'tests'): number => suites.reduce((total, suite) => total + suite[of], 0);
  const all = attributes({ name: 'rostrum', tests: sum('tests'), failures: sum('failures'), errors: sum('errors') });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${all}>\n${suites.map(({ xml }) => xml).join('')}</testsuites>\n`;
}

/** A case of a suite: its name, what it comes to, and the element that says so. */
interface Case {
  readonly name: string;
  readonly outcome: 'passed' | 'failure' | 'error';
  readonly content?: string;
}

interface Suite {
  readonly xml: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
}

function suiteOf(path: string, cases: readonly Case[]): Suite {
  const count = (outcome: Case['outcome']): number => cases.filter((each) => each.outcome === outcome).length;
  const counts = { tests: cases.length, failures: count('failure'), errors: count('error') };
  const rows = cases.map(({ name, content }) => {
    const opening = `<testcase${attributes({ name, classname: path })}`;
    return content === undefined ? `    ${opening}/>\n` : `    ${opening}>\n      ${content}\n    </testcase>\n`;
  });
  return { ...counts, xml: `  <testsuite${attributes({ name: path, ...counts })}>\n${rows.join('')}  </testsuite>\n` };
}

/** What is found in a file; one case that passes where nothing is. */
function casesOf(
  { path, places, problems, failures }: RunResult & { readonly path: string; readonly places: PlaceNames },
  failing: Severity,
): readonly Case[] {
  const cases = [
    ...problems.map((problem) => problemCase(problem, path, places, failing)),
    ...failures.map((failure): Case => {
      const message = describeFailure(failure);
      return { name: failure.rule, outcome: 'error', content: element('error', { type: 'rule', message }, message) };
    }),
  ];
  return cases.length > 0 ? cases : [{ name: 'no findings', outcome: 'passed' }];
}

function problemCase(
  { rule, severity, message, span }: Problem,
  path: string,
  places: PlaceNames,
  failing: Severity,
): Case {
  const name = `${rule}, ${places.inWords([span.start])}`;
  const told = `${places.behind(path, span.start)}: ${severity}: ${message} [${rule}]`;
  if (severities.indexOf(severity) < severities.indexOf(failing))
    return { name, outcome: 'passed', content: element('system-out', {}, told) };
  return { name, outcome: 'failure', content: element('failure', { type: severity, message }, told) };
}

function unreadCase(path: string, reason: string): Case {
  const message = `${path} ${reason}`;
  return { name: 'read', outcome: 'error', content: element('error', { type: 'unread', message }, message) };
}

function element(name: string, given: Readonly<Record<string, string>>, text: string): string {
  return `<${name}${attributes(given)}>${escaped(text)}</${name}>`;
}

function attributes(given: Readonly<Record<string, string | number>>): string {
  return Object.entries(given)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 has marks of its own for, line ends and tabs, which an attribute would lose, and what it has no place for: controls, halves of characters. */
const SPECIAL =
  // eslint-disable-next-line no-control-regex
  /[&<>"\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as XML has it. A character that cannot stand in XML is written out: "\u001B". */
function escaped(text: string): string {
  return text.replace(SPECIAL, (mark) => {
    const code = mark.charCodeAt(0);
    if (mark === '\n' || mark === '\r' || mark === '\t') return `&#${code};`;
    return ENTITIES[mark] ?? `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });
}
