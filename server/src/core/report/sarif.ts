import type { Corpus } from '../corpus/corpus';
import type { Draft } from '../draft/draft';
import { rules } from '../rules';
import type { Evidence, Fix, Problem, Severity } from '../finding';
import type { Rule } from '../rules/rule';
import type { RunResult } from '../rules/run';
import { type LineTable, lineTable } from '../text/lineTable';
import { documentPlaceInWords, type PlaceNames } from './placeNames';
import type { Span } from '../text/span';

/** A draft that was checked. */
export interface CheckedFile extends RunResult {
  /** Address relative to where the check was started, each part percent-encoded: "drafts/statement.undraft". */
  readonly uri: string;
  readonly draft: Draft;
  /** Where it is none by line and column. */
  readonly places?: PlaceNames | undefined;
}

/** What a log says beside what was found. */
export interface SarifOptions {
  /** The version of Rostrum. */
  readonly version: string;
  readonly corpus: Corpus;
  /** Whether every file that was asked for could be read. */
  readonly isComplete: boolean;
}

type Level = 'error' | 'warning' | 'note';

const LEVELS: Readonly<Record<Severity, Level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};
/** The one address that Rostrum has: it opens the extension's page in VS Code. */
const HOME = 'vscode:extension/rostrum.rostrum';
/** What the addresses of the documents count from: their ids stand for them, wherever they lie. */
const CORPUS = 'CORPUS';
const DRAFTS = 'DRAFTS';

/**
 * What was found in drafts as a log of the Static Analysis Results Interchange Format, version 2.1.0. It is a function of the texts:
 * no path of this machine and no time stands in it. Findings that a draft ignores are in it, as suppressed, with the reason.
 */
export function sarifLog(files: readonly CheckedFile[], { version, corpus, isComplete }: SarifOptions): object {
  const isOk = isComplete && files.every(({ failures }) => failures.length === 0);
  const driver = { name: 'Rostrum', version, semanticVersion: version, informationUri: HOME, rules: rules.map(ruleOf) };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          [DRAFTS]: { description: { text: 'The folder in which Rostrum was started' } },
          [CORPUS]: { description: { text: 'The documents of the corpus, by the ids that "rostrum index" lists' } },
        },
        invocations: [{ executionSuccessful: isOk }],
        artifacts: files.map(({ uri }) => ({ location: draftLocation(uri), roles: ['analysisTarget'] })),
        results: files.flatMap((file, index) => resultsOf(file, index, corpus)),
      },
    ],
  };
}

function ruleOf({ id, summary, severity }: Rule): object {
  return {
    id,
    shortDescription: { text: summary },
    help: { text: `docs/rules/${id}.md in Rostrum's folder says why, and how to be rid of it.` },
    helpUri: `${HOME}#${id}`,
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

/** What a place in a file is told by. */
interface Placing {
  readonly artifactLocation: object;
  readonly lines: LineTable;
  readonly places: PlaceNames | undefined;
}

/** A place in a file: a region of its text; in a document, which has no lines, its paragraph by name. */
function locationOf(span: Span, { artifactLocation, lines, places }: Placing): object {
  if (!places?.inDocument) return { physicalLocation: { artifactLocation, region: regionOf(span, lines) } };
  const name = documentPlaceInWords(places.inDocument(span.start));
  return { physicalLocation: { artifactLocation }, logicalLocations: [{ name, kind: 'element' }] };
}

/** What stands and what is ignored, in text order. */
function resultsOf(file: CheckedFile, index: number, corpus: Corpus): readonly object[] {
  const lines = lineTable(file.draft.text);
  const artifactLocation = { ...draftLocation(file.uri), index };
  const place: Placing = { artifactLocation, lines, places: file.places };
  const all = [
    ...file.problems.map((problem) => ({ problem, suppressions: [] as object[] })),
    ...file.ignored.map(({ problem, reason, span }) => ({
      problem,
      suppressions: [
        {
          kind: 'inSource',
          status: 'accepted',
          justification: reason,
          location: locationOf(span, place),
        },
      ],
    })),
  ];
  return all
    .sort((a, b) => a.problem.span.start - b.problem.span.start || a.problem.span.end - b.problem.span.end)
    .map(({ problem, suppressions }) => ({ ...resultOf(problem, place, corpus), suppressions }));
}

function resultOf(
  { rule, severity, message, span, evidence = [], fixes = [] }: Problem,
  place: Placing,
  corpus: Corpus,
): object {
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: message },
    locations: [locationOf(span, place)],
    ...(evidence.length > 0 && { relatedLocations: evidence.map((item, id) => relatedOf(item, id, corpus)) }),
    // A document's own bytes are not those of its text: nothing can be put in their place.
    ...(fixes.length > 0 && !place.places?.inDocument && { fixes: fixes.map((fix) => fixOf(fix, place)) }),
  };
}

function relatedOf({ message, document, span }: Evidence, id: number, corpus: Corpus): object {
  return {
    id,
    message: { text: message },
    physicalLocation: {
      artifactLocation: { uri: encodeURIComponent(document), uriBaseId: CORPUS },
      region: regionOf(span, corpus.lines(document)),
    },
  };
}

function fixOf({ title, grade, edits }: Fix, { artifactLocation, lines }: Placing): object {
  const replacements = edits.map(({ span, newText }) => ({
    deletedRegion: regionOf(span, lines),
    insertedContent: { text: newText },
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements }], properties: { grade } };
}

/** Lines and columns count from 1; the end is behind the last character. */
function regionOf({ start, end }: Span, lines: LineTable): object {
  const from = lines.position(start);
  const to = lines.position(end);
  return {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    charOffset: start,
    charLength: end - start,
  };
}

function draftLocation(uri: string): { readonly uri: string; readonly uriBaseId: string } {
  return { uri, uriBaseId: DRAFTS };
}
