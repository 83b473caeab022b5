import type { Draft } from './draft';
import { frontMatterBounds } from '../frontMatter/frontMatterBounds';
import { blockAt } from './draftBlocks';
import { blankComments } from '../text/comments';
import { remembered } from '../text/memory';
import type { Span } from '../text/span';

/** A rule that a comment of the draft has ignored somewhere, and why. */
export interface Suppression {
  /** Id of the rule, as written: there may be none of that name. */
  readonly rule: string;
  /** Of the name in the comment. */
  readonly span: Span;
  /** Empty where none is given; what is ignored without a reason is not ignored. */
  readonly reason: string;
  /** Findings that begin here are meant. */
  readonly concerned: Span;
}

/** A comment without effect: it names no rule, or it is a start without an end or an end without a start. */
export interface SuppressionFault {
  readonly kind: 'no-rule' | 'no-start' | 'no-end';
  readonly span: Span;
  /** Empty for `no-rule`. */
  readonly rule: string;
}

/** All that the comments of a draft say of rules, in text order. */
export interface Suppressions {
  readonly all: readonly Suppression[];
  readonly faults: readonly SuppressionFault[];
}

/** What a quick fix writes in place of a reason; nobody's reason. */
export const REASON_TO_WRITE = 'reason';

/** What stands in the comment behind `rostrum-ignore`. */
interface Mark {
  readonly form: 'here' | 'start' | 'end';
  readonly comment: Span;
  readonly names: readonly { readonly rule: string; readonly span: Span }[];
  readonly reason: string;
}

/** How a comment is written. */
interface Syntax {
  readonly opening: RegExp;
  readonly close: string;
  /** Matches what may follow a comment without being concerned by it: white space and other comments. */
  readonly empty: RegExp;
}

const NONE: Suppressions = { all: [], faults: [] };
const IN_TEXT: Syntax = {
  opening: /<!--\s*rostrum-ignore(-start|-end)?(?![\w-])/g,
  close: '-->',
  empty: /(?:\s+|<!--[\s\S]*?-->)*/y,
};
/** Front matter is YAML, which has comments of its own. */
const IN_FRONT_MATTER: Syntax = {
  opening: /(?<=^|[ \t])#[ \t]*rostrum-ignore(-start|-end)?(?![\w-])/gm,
  close: '\n',
  empty: /(?:\s+|#[^\n]*)*/y,
};

/**
 * What a draft says is to be ignored: `<!-- rostrum-ignore rule: reason -->` on the line before what it concerns or on the same,
 * or `<!-- rostrum-ignore-start rule: reason -->` … `<!-- rostrum-ignore-end rule -->` around it; several rules are separated by
 * commas. In front matter the comment begins with `#`. One in code is code.
 */
export const suppressionsOf = remembered((draft: Draft): Suppressions => {
  const { text, blocks } = draft;
  if (!text.includes('rostrum-ignore')) return NONE;
  const body = frontMatterBounds(text)?.end ?? 0;
  const front = marksIn(text, { start: 0, end: body }, IN_FRONT_MATTER);
  const marks = marksIn(text, { start: body, end: text.length }, IN_TEXT).filter(
    ({ comment }) => blockAt(blocks, comment.start)?.kind !== 'code',
  );
  const place = placeFinder(text, body);
  return pair([...front, ...marks], place, text.length);
});

function marksIn(text: string, { start: from, end: to }: Span, { opening, close }: Syntax): readonly Mark[] {
  const marks: Mark[] = [];
  const pattern = new RegExp(opening);
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match && match.index < to; match = pattern.exec(text)) {
    const said = pattern.lastIndex;
    const closed = text.indexOf(close, said);
    if (closed === -1) break;
    const end = closed + close.trim().length;
    marks.push({
      ...readMark(text.slice(said, closed), said),
      form: match[1] === '-start' ? 'start' : match[1] === '-end' ? 'end' : 'here',
      comment: { start: match.index, end },
    });
    pattern.lastIndex = end;
  }
  return marks;
}

/** What stands behind the word, at `offset`: "rule, rule: reason". */
function readMark(said: string, offset: number): Pick<Mark, 'names' | 'reason'> {
  const colon = said.indexOf(':');
  const names = colon === -1 ? said : said.slice(0, colon);
  const reason =
    colon === -1
      ? ''
      : said
          .slice(colon + 1)
          .replace(/\s+/g, ' ')
          .trim();
  return {
    names: Array.from(names.matchAll(/[^,]+/g), ({ 0: name, index }) => {
      const start = offset + index + name.length - name.trimStart().length;
      return { rule: name.trim(), span: { start, end: start + name.trim().length } };
    }).filter(({ rule }) => rule !== ''),
    reason: isReason(reason) ? reason : '',
  };
}

/** Whether a text is a reason: more than punctuation, and not the placeholder. */
function isReason(text: string): boolean {
  return text.toLowerCase() !== REASON_TO_WRITE && /[^\s!-/:-@[-`{-~–—…]/.test(text);
}

/**
 * Tells which line a comment concerns: its own where something else stands on it, else the next that has more than comments. Asked
 * in text order.
 */
function placeFinder(text: string, body: number): (comment: Span) => Span {
  // Comments in a row concern the same line, which is looked for once.
  let last: Span = { start: 0, end: 0 };
  return (comment) => {
    if (comment.start < last.end) return last;
    const line = lineAround(text, comment);
    const beside = `${text.slice(line.start, comment.start)} ${text.slice(comment.end, line.end)}`;
    if (blankComments(beside).trim() !== '') return (last = line);
    const empty = new RegExp((comment.start < body ? IN_FRONT_MATTER : IN_TEXT).empty);
    empty.lastIndex = comment.end;
    const next = comment.end + (empty.exec(text)?.[0].length ?? 0);
    return (last = next < text.length ? lineAround(text, { start: next, end: next }) : { start: next, end: next });
  };
}

/** The whole lines that a span stands on. */
function lineAround(text: string, { start, end }: Span): Span {
  const feed = text.indexOf('\n', end);
  return { start: start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1, end: feed === -1 ? text.length : feed };
}

/** Ties each beginning to its end. */
function pair(marks: readonly Mark[], lineOf: (comment: Span) => Span, end: number): Suppressions {
  const all: Suppression[] = [];
  const faults: SuppressionFault[] = [];
  const open = new Map<string, { readonly span: Span; readonly reason: string; readonly from: number }>();
  for (const { form, comment, names, reason } of marks) {
    if (names.length === 0) faults.push({ kind: 'no-rule', span: comment, rule: '' });
    for (const { rule, span } of names) {
      if (form === 'here') {
        all.push({ rule, span, reason, concerned: lineOf(comment) });
        continue;
      }
      const begun = open.get(rule);
      if (begun) all.push({ rule, ...begun, concerned: { start: begun.from, end: comment.start } });
      else if (form === 'end') faults.push({ kind: 'no-start', span, rule });
      if (form === 'start') open.set(rule, { span, reason, from: comment.end });
      else open.delete(rule);
    }
  }
  for (const [rule, { span, reason, from }] of open) {
    faults.push({ kind: 'no-end', span, rule });
    all.push({ rule, span, reason, concerned: { start: from, end } });
  }
  const byPlace = (a: { span: Span }, b: { span: Span }): number => a.span.start - b.span.start;
  return { all: all.sort(byPlace), faults: faults.sort(byPlace) };
}
