import { correctionFields } from '../source/corrections';
import { documentName } from '../source/documentName';
import { type LeftOut, leftOutReasons } from '../source/leftOut';
import type { SourceDocument } from '../source/sourceDocument';
import { dayInWords } from '../text/dayInWords';
import { printable } from '../text/printable';

/** Characters of a fact. */
const MOST_OF_FACT = 300;
/** Characters of a stretch that was left out, in the list of them. */
const MOST_SHOWN = 160;

/**
 * What was read of a document, for who doubts it: what it is taken for, what of its file is no text of it and why, then its text, a
 * paragraph to a line with the label it has in print.
 */
export function readingPage(document: SourceDocument): string {
  const { symbol, identity, notes, leftOut, blocks, clean } = document;
  const known = correctionFields.map(({ key, label, shown, from }) => {
    const value = shown(document);
    return [label, key === 'date' && value !== undefined ? dayInWords(value) : value, from(document)] as const;
  });
  const facts = [...known, ['Symbol', symbol, identity.symbol?.from] as const].map(([label, value, from]) => {
    if (value === undefined) return `${label}: not found`;
    return `${label}: ${printable(value, MOST_OF_FACT)}${from === undefined ? '' : ` (from: ${from.replaceAll('-', ' ')})`}`;
  });
  const text = blocks.map(({ label, span }) => {
    const own = clean.text.slice(span.start, span.end);
    return label === undefined ? own : `${label}  ${own}`;
  });
  return `${[
    [`How Rostrum read “${documentName(document)}”`],
    facts,
    notes.map((note) => `The file ${note}.`),
    leftOut.length === 0
      ? ['Nothing was left out.']
      : [`Left out (${leftOut.length}):`, ...leftOut.map((stretch) => `  ${leftOutLine(stretch)}`)],
    ['The text:'],
    text,
  ]
    .filter((part) => part.length > 0)
    .map((part) => part.join(part === text ? '\n\n' : '\n'))
    .join('\n\n')}\n`;
}

/** One stretch in a list: "page 3, page head: A/RES/91/17". */
export function leftOutLine({ page, reason, text }: LeftOut): string {
  const place = page === undefined ? '' : `page ${page}, `;
  return `${place}${leftOutReasons[reason]}: ${printable(text.replace(/\s+/g, ' ').trim(), MOST_SHOWN)}`;
}
