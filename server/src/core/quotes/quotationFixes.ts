import { say } from '../messages/say';
import type { Fix } from '../finding';
import type { JudgedQuotation } from './verdictsOf';
import type { Difference } from './verdict';
import { shorten } from '../text/shorten';

type Edit = Fix['edits'][number];

/** Makes a quotation's words those of its passage. Brackets and omissions of the author's stay, as they are no differences. */
export function useWording(text: string, { quotation, verdict }: JudgedQuotation): readonly Fix[] {
  const { passage, differences } = verdict;
  if (!passage || differences.length === 0) return [];
  const isDouble = /["“„«]/.test(text.charAt(quotation.span.start));
  const edits = differences.map((difference) => editFor(text, difference, isDouble));
  return [{ title: say('fix/use-wording', { source: passage.label }), grade: 'offered', edits }];
}

/** Says of the words that differ that they stand so in the source the author has. */
export function markSic({ verdict: { differences } }: JudgedQuotation): readonly Fix[] {
  const own = differences.filter(({ kind }) => kind !== 'dropped');
  if (own.length === 0 || own.length < differences.length) return [];
  const edits = own.map(({ span: { end } }) => ({ span: { start: end, end }, newText: ' [sic]' }));
  return [
    {
      title: own.length === 1 ? say('fix/mark-sic', { text: shortened(own[0]!.written) }) : say('fix/mark-sic-all'),
      grade: 'offered',
      edits,
    },
  ];
}

/** Says where a quotation is from: in the place of a source in brackets that is another, else behind its last mark. */
export function addCitation(text: string, { quotation, verdict }: JudgedQuotation): readonly Fix[] {
  const { passage } = verdict;
  if (!passage) return [];
  const { attribution, span, kind } = quotation;
  const named = attribution && text.slice(attribution.span.start, attribution.span.end);
  if (attribution && named !== undefined && /^\(.*\)$/s.test(named)) {
    const edits: readonly Edit[] = [{ span: attribution.span, newText: `(${passage.citation})` }];
    return [{ title: say('fix/cite-instead', { source: passage.label }), grade: 'offered', edits }];
  }
  const at = { start: span.end, end: span.end };
  return [
    {
      title: say('fix/add-citation', { source: passage.label }),
      grade: 'offered',
      edits: [{ span: at, newText: `${kind === 'block' ? '\n> ' : ' '}(${passage.citation})` }],
    },
  ];
}

function editFor(text: string, { kind, span, printed }: Difference, isDouble: boolean): Edit {
  // What the passage quotes itself stands in single marks within double ones.
  const words = isDouble ? printed.replace(/[“„«]/g, '‘').replace(/[”»]/g, '’') : printed;
  if (kind === 'changed') return { span, newText: words };
  if (kind === 'dropped') return { span, newText: ` ${words}` };
  const space = /^\s+/.exec(text.slice(span.end))?.[0].length ?? 0;
  const before = space === 0 ? (/\s+$/.exec(text.slice(0, span.start))?.[0].length ?? 0) : 0;
  return { span: { start: span.start - before, end: span.end + space }, newText: '' };
}

const LONGEST = 40;

/** Words as a message quotes them. */
export function shortened(words: string): string {
  return shorten(words.replace(/\s+/g, ' '), { most: LONGEST, atWords: true, atLeast: LONGEST / 2 });
}
