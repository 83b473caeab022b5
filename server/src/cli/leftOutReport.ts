import { type Corpus, type LeftOut, leftOutReasons, printable } from '../core';

/** What is asked of a document. */
type Told = Pick<Corpus['documents'][number], 'id' | 'leftOut'>;

/** The longest text that is printed on a line, in characters; JSON has all of it. */
const LONGEST = 2000;

/** What was left out of documents: a line a stretch with the document, the page, the reason and the text, and a line with the sums. */
export function leftOutReport(documents: readonly Told[], format: 'text' | 'json'): string {
  if (format === 'json') {
    const told = documents.map(({ id, leftOut }) => ({ id, leftOut }));
    return `${JSON.stringify({ documents: told, sums: sumsOf(documents) }, null, 2)}\n`;
  }
  const lines = documents.flatMap(({ id, leftOut }) =>
    leftOut.map(({ page, reason, text }) =>
      [id, page ?? '', leftOutReasons[reason], printable(text, LONGEST)].join('\t'),
    ),
  );
  const sums = sumsOf(documents).map(
    ({ reason, stretches, words }) => `${leftOutReasons[reason]} ${stretches} (${counted(words, 'word')})`,
  );
  const all = `${counted(documents.length, 'document')}, ${counted(lines.length, 'stretch', 'stretches')} left out`;
  return [...lines, sums.length === 0 ? all : `${all}: ${sums.join(', ')}`].map((line) => `${line}\n`).join('');
}

interface Sum {
  readonly reason: LeftOut['reason'];
  readonly stretches: number;
  readonly words: number;
}

/** How much was left out for each reason, in the order of the list of reasons. */
function sumsOf(documents: readonly Told[]): readonly Sum[] {
  const all = documents.flatMap(({ leftOut }) => leftOut);
  return (Object.keys(leftOutReasons) as LeftOut['reason'][]).flatMap((reason) => {
    const stretches = all.filter((left) => left.reason === reason);
    const words = stretches.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
    return stretches.length === 0 ? [] : [{ reason, stretches: stretches.length, words }];
  });
}

function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
