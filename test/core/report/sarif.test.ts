import assert from 'node:assert/strict';
import { createDraft, runRules, rules, sarifLog, type Wishes } from '../../../server/src/core';
import { sarifErrors } from '../../support/sarifSchema';
import { seedCorpus } from '../../support/seedCorpus';

const wishes: Wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } };
const TEXT = `Mr. Chair,

😀 resolution 2396 (2018) and resolution 1373 stand, and {so} does resolution 99999 (2040).
<!-- rostrum-ignore wrong-resolution-year: the note prints
it so -->
We recall resolution 2178 (2015).
`;

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
}
interface Physical {
  readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string; readonly index?: number };
  readonly region: Region;
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly locations: readonly { readonly physicalLocation: Physical }[];
  readonly relatedLocations?: readonly {
    readonly message: { readonly text: string };
    readonly physicalLocation: Physical;
  }[];
  readonly fixes?: readonly {
    readonly properties: { readonly grade: string };
    readonly artifactChanges: readonly {
      readonly replacements: readonly {
        readonly deletedRegion: Region;
        readonly insertedContent: { readonly text: string };
      }[];
    }[];
  }[];
  readonly suppressions: readonly { readonly kind: string; readonly justification: string }[];
}
interface Log {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: { readonly version: string; readonly rules: readonly { readonly id: string }[] };
      };
      readonly invocations: readonly { readonly executionSuccessful: boolean }[];
      readonly results: readonly Result[];
    },
  ];
}

/** The log as it is printed. */
function logOf(text: string, isComplete = true): Log {
  const corpus = seedCorpus();
  const draft = createDraft(text);
  const file = { uri: 'drafts/one%20draft.undraft', draft, ...runRules(draft, { corpus, wishes }) };
  return JSON.parse(JSON.stringify(sarifLog([file], { version: '1.2.3', corpus, isComplete }))) as Log;
}

/** The characters between two places by line and column. */
function between(text: string, { startLine, startColumn, endLine, endColumn }: Region): string {
  const lines = text.split('\n');
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
  return text.slice(offset(startLine, startColumn), offset(endLine, endColumn));
}

describe('the SARIF log', () => {
  it('is valid by the published schema, which tells what is not', () => {
    const log = logOf(TEXT);
    assert.deepEqual(sarifErrors(log), []);
    assert.deepEqual(sarifErrors(logOf('')), []);
    const [run] = log.runs;
    for (const wrong of [
      { ...log, version: '2.0.0' },
      { ...log, runs: [{ ...run, results: [{ ...run.results[0], level: 'information' }] }] },
      { ...log, runs: [{ ...run, results: [{ ...run.results[0], message: undefined }] }] },
      { ...log, runs: [{ ...run, tool: { driver: { name: 'x', informationUri: 'not absolute' } } }] },
      { ...log, runs: [{ ...run, more: 1 }] },
    ])
      assert.notDeepEqual(sarifErrors(JSON.parse(JSON.stringify(wrong))), []);
  });

  it('names every rule once, and each result its own', () => {
    const { tool, results, invocations } = logOf(TEXT).runs[0];
    assert.equal(tool.driver.version, '1.2.3');
    assert.deepEqual(
      tool.driver.rules.map(({ id }) => id),
      rules.map(({ id }) => id),
    );
    assert.ok(results.length >= 4);
    for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex]?.id, ruleId);
    assert.deepEqual(invocations, [{ executionSuccessful: true }]);
    assert.deepEqual(logOf(TEXT, false).runs[0].invocations, [{ executionSuccessful: false }]);
  });

  it('has the place of each finding, by line and by character', () => {
    const { results } = logOf(TEXT).runs[0];
    const marked = results.map(({ ruleId, level, locations }) => {
      const { region, artifactLocation } = locations[0]!.physicalLocation;
      assert.deepEqual(artifactLocation, { uri: 'drafts/one%20draft.undraft', uriBaseId: 'DRAFTS', index: 0 });
      const written = TEXT.slice(region.charOffset, region.charOffset + region.charLength);
      assert.equal(between(TEXT, region), written);
      return `${ruleId} ${level} ${written}`;
    });
    assert.deepEqual(marked, [
      'wrong-resolution-year error 2018',
      'year-missing note resolution 1373',
      'unknown-resolution warning resolution 99999 (2040)',
      'wrong-resolution-year error 2015',
    ]);
    const [first] = results;
    assert.deepEqual(first?.locations[0]?.physicalLocation.region, {
      startLine: 3,
      startColumn: 21,
      endLine: 3,
      endColumn: 25,
      charOffset: TEXT.indexOf('2018'),
      charLength: 4,
    });
  });

  it('has evidence with its place in the corpus, and fixes', () => {
    const [first] = logOf(TEXT).runs[0].results;
    assert.ok(first?.relatedLocations && first.fixes);
    for (const { message, physicalLocation } of first.relatedLocations) {
      const { region, artifactLocation } = physicalLocation;
      assert.equal(artifactLocation.uriBaseId, 'CORPUS');
      const { text } = seedCorpus().file(decodeURIComponent(artifactLocation.uri))!;
      const printed = text.slice(region.charOffset, region.charOffset + region.charLength);
      assert.match(printed, /2396/);
      assert.equal(between(text, region), printed);
      assert.match(message.text, /2396/);
    }
    const { deletedRegion, insertedContent } = first.fixes[0]!.artifactChanges[0]!.replacements[0]!;
    assert.equal(between(TEXT, deletedRegion), '2018');
    assert.deepEqual(insertedContent, { text: '2017' });
  });

  it('has the grade of each fix among its properties', () => {
    const log = logOf('UNODC and UNOCT act under resolution 2396 (2018). So does UNODC.\n');
    assert.deepEqual(sarifErrors(log), []);
    assert.deepEqual(
      log.runs[0].results.map(({ ruleId, fixes = [] }) => [ruleId, ...fixes.map(({ properties }) => properties.grade)]),
      [
        ['undefined-acronym', 'offered'],
        ['undefined-acronym', 'offered'],
        ['wrong-resolution-year', 'sure'],
      ],
    );
  });

  it('has what the draft ignores as suppressed, with the reason, and nothing else', () => {
    const { results } = logOf(TEXT).runs[0];
    assert.deepEqual(
      results.map(({ suppressions }) => suppressions.map(({ kind, justification }) => `${kind}: ${justification}`)),
      [[], [], [], ['inSource: the note prints it so']],
    );
  });

  it('is the same for the same text, and names no path of this machine', () => {
    const log = JSON.stringify(logOf(TEXT));
    assert.equal(JSON.stringify(logOf(TEXT)), log);
    assert.doesNotMatch(log, /file:|\/home\/|\/work\/|\/tmp\//);
  });
});
