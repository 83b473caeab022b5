import { createDraft, runRules, type Wishes } from '../../server/src/core';
import { lineTable } from '../../server/src/core/text/lineTable';
import { assertGolden } from '../support/golden';
import { seedCorpus, seedFiles } from '../support/seedCorpus';

const wishes: Wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } };

describe('findings on the seeds', () => {
  // One line each, of all rules, checked by hand: seed, line and column, rule, severity, text marked (its start), message.
  it('are those of the golden file', () => {
    const context = { corpus: seedCorpus(), wishes };
    const lines = seedFiles().flatMap(({ id, text }) => {
      const { problems, failures } = runRules(createDraft(text), context);
      const table = lineTable(text);
      return [
        ...failures.map(({ rule, error }) => `${id} ${rule} failed: ${String(error)}`),
        ...problems.map(({ rule, severity, span, message }) => {
          const { line, character } = table.position(span.start);
          const marked = JSON.stringify(text.slice(span.start, Math.min(span.end, span.start + 60)));
          return `${id}:${line + 1}:${character + 1} ${rule} ${severity} ${marked} ${message}`;
        }),
      ];
    });
    assertGolden('findings', lines);
  });
});
