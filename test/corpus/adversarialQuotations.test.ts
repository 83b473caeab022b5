import assert from 'node:assert/strict';
import { createDraft } from '../../server/src/core';
import type { VerdictKind } from '../../server/src/core/quotes/verdict';
import { verdictsOf } from '../../server/src/core/quotes/verdictsOf';
import { sentences } from '../../server/src/core/text/sentences';
import { tokenize } from '../../server/src/core/text/tokens';
import { alteredQuotations, type Operator, type QuotedSentence, trueQuotations } from '../support/quotationOperators';
import { seedCorpus } from '../support/seedCorpus';

const LEAST_WORDS = 8;
/** Every second sentence; all of them where ALL is set. */
const STEP = process.env['ALL'] ? 1 : 2;
/** Shares of the quotations made: of true ones that a rule would speak of, of altered ones that pass for the source's words. */
const MOST_FLAGGED = 0.001;
const MOST_PASSED = 0.005;

const isFlagged = (kind: VerdictKind | undefined): boolean =>
  kind === undefined || !['verbatim', 'normalised', 'consistent'].includes(kind);
const passes = (kind: VerdictKind | undefined): boolean => !isFlagged(kind);

/** The sentences of the documents that are long enough to be told from others. */
function quotedSentences(): readonly QuotedSentence[] {
  const found: QuotedSentence[] = [];
  for (const { blocks, clean } of seedCorpus().documents) {
    const paragraphs = blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'footnote')
      .map(({ span }) => clean.text.slice(span.start, span.end))
      .map((paragraph) => ({
        paragraph,
        long: sentences(paragraph)
          .map(({ start, end }) => paragraph.slice(start, end))
          .filter((sentence) => tokenize(sentence).length >= LEAST_WORDS),
      }))
      .filter(({ long }) => long.length > 0);
    paragraphs.forEach(({ paragraph, long }, at) => {
      const elsewhere = paragraphs[(at + 3) % paragraphs.length]!.long[0]!;
      for (const text of long) found.push({ text, paragraph, elsewhere, seed: found.length * 7 });
    });
  }
  return found.filter((_, at) => at % STEP === 0);
}

const keysOf = (text: string): string =>
  ` ${tokenize(text)
    .map(({ key }) => key)
    .join(' ')} `;
/** The words of every document, one after the other. */
const allWords = seedCorpus()
  .documents.map(({ clean }) => keysOf(clean.text))
  .join('|');
/** Whether the words of an altered quotation stand somewhere else after all: "the following [three] questions". */
const standsElsewhere = (made: string, { paragraph }: QuotedSentence): boolean =>
  allWords.includes(keysOf(made)) && !keysOf(paragraph).includes(keysOf(made));

interface Row {
  readonly operator: string;
  readonly made: number;
  readonly wrong: readonly string[];
}

/** Makes quotations in drafts of their own and has them judged. */
function rowsOf(
  operators: Readonly<Record<string, Operator>>,
  isWrong: (kind: VerdictKind | undefined) => boolean,
  skip: (made: string, sentence: QuotedSentence) => boolean,
): readonly Row[] {
  const all = quotedSentences();
  return Object.entries(operators).map(([operator, make]): Row => {
    let count = 0;
    const wrong: string[] = [];
    for (const sentence of all) {
      const made = make(sentence);
      if (made === undefined) continue;
      const { quoted, introduction = 'The note says that' } = typeof made === 'string' ? { quoted: made } : made;
      if (typeof made === 'string' && skip(quoted, sentence)) continue;
      count++;
      // What is quoted within stands in single marks.
      const inner = quoted.replace(/[“„]/g, '‘').replace(/”/g, '’').replace(/"/g, '');
      const judged = verdictsOf(createDraft(`${introduction} “${inner}”, as we all know.`), seedCorpus());
      const kind = judged.length === 1 ? judged[0]!.verdict.kind : undefined;
      if (isWrong(kind)) wrong.push(`${kind ?? `${judged.length} quotations`}: ${quoted}`);
    }
    return { operator, made: count, wrong };
  });
}

function print(title: string, wrong: string, rows: readonly Row[]): void {
  const lines = rows.map(
    ({ operator, made, wrong: { length } }) =>
      `      | ${operator.padEnd(42)} | ${String(made).padStart(5)} | ${String(length).padStart(5)} |`,
  );
  console.log([`      | ${title.padEnd(42)} |  made | ${wrong} |`, ...lines].join('\n'));
}

const share = (rows: readonly Row[]): number =>
  rows.reduce((sum, { wrong }) => sum + wrong.length, 0) / rows.reduce((sum, { made }) => sum + made, 0);
const examples = (rows: readonly Row[]): string =>
  rows.flatMap(({ operator, wrong }) => wrong.slice(0, 3).map((one) => `${operator}: ${one}`)).join('\n');

describe('quotations made of the documents’ sentences', function () {
  this.timeout(600_000);

  it('passes over those that are true', () => {
    const rows = rowsOf(trueQuotations, isFlagged, () => false);
    print('true quotations', 'flagd', rows);
    assert.ok(rows.every(({ made }) => made > 0));
    assert.ok(share(rows) <= MOST_FLAGGED, examples(rows));
  });

  it('calls none verbatim that was altered', () => {
    const rows = rowsOf(alteredQuotations, passes, standsElsewhere);
    print('altered quotations', 'passd', rows);
    assert.ok(rows.length >= 14 && rows.every(({ made }) => made > 0));
    assert.ok(share(rows) <= MOST_PASSED, examples(rows));
  });
});
