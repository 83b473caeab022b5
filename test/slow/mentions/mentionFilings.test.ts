import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fileMentions } from '../../../server/src/core/documents/filedMentions';
import {
  filingsOf,
  type MentionFilings,
  mentionFilings,
  type MentioningDocument,
} from '../../../server/src/core/mentions/mentionFilings';
import { parseSourceDocument } from '../../../server/src/core/source/parseSourceDocument';

/** A document that names these things, a letter each. */
function naming(letters: string): MentioningDocument<object> {
  const file = { id: letters, uri: `file:///${letters}`, text: letters };
  const mentions = fileMentions(
    letters,
    Array.from(letters, (key, start) => {
      const span = { start, end: start + 1 };
      return { key, span, core: span, detail: {} };
    }),
  );
  return { file, document: () => parseSourceDocument(file), mentions: () => mentions };
}

const told = (filings: MentionFilings<object>): unknown =>
  [...filings.byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { count, documents }]) => [
      key,
      count,
      documents,
      filingsOf(filings, key).map((filing) => [filing.from.file.id, filing.key]),
    ]);

describe('mentionFilings', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 }).map((each) => each.join(''));

  it('files after any changes what it files of the documents there are', () => {
    const lasting = Array.from({ length: 30 }, (_, i) => naming(`a${'bcd'[i % 3]}e`));
    const step = fc.record({ at: fc.nat(31), drop: fc.nat(2), add: fc.array(letters, { maxLength: 2 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), fc.boolean(), (steps, turns) => {
        let documents: readonly MentioningDocument<object>[] = lasting;
        let filings = mentionFilings(documents);
        for (const { at, drop, add } of steps) {
          const before = told(filings);
          const next = documents.toSpliced(at, drop, ...add.map(naming));
          const after = mentionFilings(turns ? next.toReversed() : next, filings);
          assert.deepEqual(told(after), told(mentionFilings(after.documents)));
          assert.deepEqual(told(filings), before);
          ({ documents } = filings = after);
        }
      }),
    );
  });

  it('files the same when nobody has asked for many changes', () => {
    const lasting = Array.from({ length: 30 }, (_, i) => naming(`a${'bcd'[i % 3]}e`));
    const change = fc.record({ at: fc.nat(31), drop: fc.nat(2), add: fc.array(letters, { maxLength: 2 }) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 80 }), fc.nat(80), (changes, asked) => {
        let documents: readonly MentioningDocument<object>[] = lasting;
        let filings = mentionFilings(documents);
        const all = [filings];
        changes.forEach(({ at, drop, add }, i) => {
          documents = documents.toSpliced(at, drop, ...add.map(naming));
          filings = mentionFilings(documents, filings);
          all.push(filings);
          if (i === asked) told(filings);
        });
        for (const each of [filings, all[asked % all.length]!, ...all])
          assert.deepEqual(told(each), told(mentionFilings(each.documents)));
      }),
      { numRuns: 60 },
    );
  });

  it('does not look again at documents that are the same', () => {
    const documents = Array.from({ length: 20 }, (_, i) => naming(`ab${i}`));
    const filings = mentionFilings(documents);
    const blind = documents.map((document) =>
      Object.assign(document, { mentions: () => assert.fail('was looked at') }),
    );
    assert.deepEqual(
      mentionFilings([...blind.slice(0, 9), naming('xa'), ...blind.slice(9)], filings).byKey.get('x')?.count,
      1,
    );
  });
});
