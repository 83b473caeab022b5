import { say } from '../messages/say';
import type { Corpus } from '../corpus/corpus';
import { isComplete } from '../corpus/isComplete';
import { soFar } from '../corpus/unread';
import { placeCitation } from '../source/placeCitation';
import { cleanBlockAt, placeLabel } from '../source/placeLabel';
import type { SourceDocument } from '../source/sourceDocument';
import type { Span } from '../text/span';
import { type Absence, absenceIn, absenceOf } from './absence';
import { type Candidate, candidatesFor } from './candidates';
import { readDescription } from './describedDocuments';
import { differencesOf } from './differences';
import { isBrief, isSureOf } from './fewWords';
import { languageWithoutDocument } from './languageWithoutDocument';
import { meaningReasons } from './meaning';
import { namedDocuments } from './namedDocuments';
import { type NormalisationId, normalisations, normalisationsBetween } from './normalisations';
import type { Attribution, Quotation } from './quotation';
import type { Step } from './alignment';
import { otherSource, tiedCandidate } from './tiedCandidate';
import type { Laid } from './passages';
import { printedText } from './printedText';
import { type QuotedFragment, type Insertion, type QuotedText, type QuotedWord, quotedWords } from './quotedWords';
import { spokenElsewhere, spokenSource } from './spokenSource';
import { stepRuns } from './stepRuns';
import type { Difference, Passage, Verdict } from './verdict';

/** Words of a quotation that are compared; of a longer one the first ones, and the verdict says so. */
const MOST_WORDS = 2000;

/**
 * Holds a quotation of a draft's text against the corpus. Linear in the quotation's length, up to two thousand words; the corpus is
 * asked for the longest matches from each of its words on.
 */
export function judgeQuotation(text: string, quotation: Quotation, corpus: Corpus): Verdict {
  const { pieces, quoting } = quotation;
  const attribution = placedAttribution(quotation.attribution, corpus);
  const whole = quotedWords(text, pieces);
  const quoted = firstWords(whole);
  const cut = quoted === whole ? [] : [say('verdict/first-words', { count: MOST_WORDS })];
  const source = attribution?.symbol;
  const hasSource = source === undefined ? undefined : namedDocuments(corpus, source).length > 0;
  const known = hasSource === undefined ? {} : { hasSource };
  const yet = soFar(corpus.unread);
  const candidates = quoted.fragments.length === 0 ? [] : candidatesFor(quoted, attribution, corpus);
  const named = bestOf(candidates, attribution, corpus);
  const tied = named && named.cost > 0 && source === undefined ? tiedCandidate(candidates, quoting, corpus) : undefined;
  const best = tied?.candidate ?? named;
  const absence = candidates.some(hasItsWords) ? undefined : absenceOf(text, quoted, attribution, corpus);
  if (absence && best?.cost !== 0)
    return { ...absentVerdict(absence, { source: source!, close: best, cut, yet }), ...known };
  const spoken = source === undefined && best?.cost !== 0 && !tied ? spokenSource(quoting, corpus) : undefined;
  const unsaid = spoken && absenceIn(text, quoted, spoken.document);
  if (unsaid) {
    const { label, isDated } = spoken;
    return {
      ...absentVerdict(unsaid, { source: label, close: best, cut, yet }),
      lacking: { label, isDated },
      ...known,
    };
  }
  if (!best || (isBrief(quoted) && !isSureOf(best, attribution, corpus))) {
    const foreign = languageWithoutDocument(text, quoted, corpus);
    const nothing = say('verdict/nothing-like-it', { count: corpus.documents.length, yetAside: yet });
    const reasons = [
      foreign === undefined ? nothing : say('verdict/no-language', { language: foreign, yetAside: yet }),
      ...cut,
    ];
    return { kind: 'not-found', reasons, normalisations: [], differences: [], ...known };
  }
  const passage = passageOf(best);
  const place = placeOf(passage, attribution, { hasSource, yet });
  const verdict = (
    kind: Verdict['kind'],
    reasons: readonly string[],
    rest: { readonly normalisations?: readonly NormalisationId[]; readonly differences?: readonly Difference[] } = {},
  ): Verdict => ({
    kind,
    reasons: [...reasons, ...cut],
    normalisations: [],
    differences: [],
    passage,
    ...known,
    ...(absence && { isAbsent: true }),
    ...rest,
  });

  const differences = quoted.fragments.flatMap((fragment, i) => differencesOf(text, fragment, best.laid[i]!));
  if (differences.length > 0) {
    const [exact] = candidates;
    const other = exact && exact !== best && exact.cost === 0 ? passageOf(exact) : undefined;
    const reasons = [
      differences.length === 1
        ? say('verdict/differs', { place })
        : say('verdict/differs-in', { count: differences.length, place }),
      ...(other ? [say('verdict/word-for-word-there', { place: other.label })] : []),
    ];
    return {
      ...verdict('differs', reasons, { differences }),
      ...(other && { elsewhere: other }),
      ...(tied && { tie: tied.tie }),
    };
  }
  const print = printOf(text, quoted, best);
  if (!print) return verdict('differs', [say('verdict/figure', { place })]);
  const reasons = meaningReasons(text, quoted, best.laid, quoting?.negates);
  const rest = { normalisations: print };
  if (reasons.length > 0) return verdict('meaning', [...reasons, say('verdict/compared-with', { place })], rest);
  if (best.relation === 'other' || (absence && best.relation === 'quoting'))
    return verdict('elsewhere', [elsewhere(passage, attribution, { hasSource, yet })], rest);
  const but = print.length === 0 ? '' : `, but for ${saidOf(print)}`;
  const instead =
    best.cost === 0 &&
    best.isPrimary &&
    (best.relation === 'unnamed' || best.document.speeches.length > 0) &&
    quoted.fragments.length === 1
      ? (otherSource(best, quoting, candidates, corpus) ??
        spokenElsewhere(
          quoting,
          best.document,
          (document) => candidates.some((one) => one.cost === 0 && one.document === document),
          corpus,
        ))
      : undefined;
  if (instead !== undefined)
    return {
      ...verdict(
        'elsewhere',
        [say('verdict/not-said-by', { place: passage.label, named: instead, yetAside: yet })],
        rest,
      ),
      instead,
    };
  if (isEdited(quoted)) return verdict('consistent', [say('verdict/agrees', { place, butAside: but })], rest);
  return verdict(
    print.length === 0 ? 'verbatim' : 'normalised',
    [say('verdict/word-for-word', { place, butAside: but })],
    rest,
  );
}

/** An attribution without a description that no document of the corpus is known by: it says no more than that there is such a document. */
function placedAttribution(attribution: Attribution | undefined, corpus: Corpus): Attribution | undefined {
  const symbol = attribution?.symbol;
  if (!attribution || symbol === undefined || !readDescription(symbol)) return attribution;
  if (namedDocuments(corpus, symbol).length > 0) return attribution;
  const { span, name, isOpen } = attribution;
  return { span, ...(name !== undefined && { name }), ...(isOpen && { isOpen }) };
}

/**
 * The candidate to judge by. A named source comes before others. Where only another document has the very words, the named source
 * still comes first if the corpus has it in full, and the draft leaves no other source open.
 */
function bestOf(
  candidates: readonly Candidate[],
  attribution: Attribution | undefined,
  corpus: Corpus,
): Candidate | undefined {
  const [best] = candidates;
  const named = candidates.find(({ relation }) => relation === 'named');
  if (!best || !named || best.cost > 0) return named ?? best;
  const isOther = !attribution?.others?.some((other) => namedDocuments(corpus, other).includes(best.document));
  return isOther && !attribution?.isOpen && isComplete(named.document) ? named : best;
}

/** Whether a passage is of the source that is named, or a document has the very words in marks where it cites it. */
function hasItsWords({ relation, cost, isPrimary }: Candidate): boolean {
  return relation === 'named' || (relation === 'quoting' && cost === 0 && !isPrimary);
}

/** The verdict on words that the named source does not have; `close` is the nearest passage of another document. */
function absentVerdict(
  { document, nearest }: Absence,
  {
    source,
    close,
    cut,
    yet,
  }: {
    readonly source: string;
    readonly close: Candidate | undefined;
    readonly cut: readonly string[];
    readonly yet: string;
  },
): Verdict {
  const other = close ? [say('verdict/closest', { place: passageOf(close).label })] : [];
  return {
    kind: 'absent',
    reasons: [say('verdict/has-none', { source, yetAside: yet }), ...other, ...cut],
    normalisations: [],
    differences: [],
    isAbsent: true,
    ...(nearest && { passage: passageAt(document, nearest, { relation: 'named', isPrimary: true }) }),
  };
}

/** The first words of a long quotation; the quotation itself where it has no more. */
function firstWords(quoted: QuotedText): QuotedText {
  let left = MOST_WORDS;
  if (quoted.fragments.reduce((sum, { words }) => sum + words.length, 0) <= left) return quoted;
  const fragments: QuotedFragment[] = [];
  for (const { words, insertions } of quoted.fragments) {
    if (left === 0) break;
    fragments.push({ words: words.slice(0, left), insertions: insertions.filter(({ at }) => at < left) });
    left -= Math.min(left, words.length);
  }
  return { ...quoted, fragments };
}

function isEdited({ isElided, hasChangedLetters, fragments }: QuotedText): boolean {
  return isElided || hasChangedLetters || fragments.some(({ insertions }) => insertions.length > 0);
}

/** What differs in print between the quotation and its passage; `undefined` where it is more than print. */
function printOf(
  text: string,
  { fragments }: QuotedText,
  { document, laid }: Candidate,
): readonly NormalisationId[] | undefined {
  const needed = new Set<NormalisationId>();
  for (const [i, { words, insertions }] of fragments.entries()) {
    if (words.length === 0) continue;
    const { words: theirs } = laid[i]!;
    for (const steps of stretches(words, insertions, laid[i]!)) {
      const first = steps[0]!;
      const last = steps.at(-1)!;
      const written = withLinks(text, words[first.quoted]!.start, words[last.quoted]!.end);
      const printed = printedText(document, { start: theirs[first.source]!.start, end: theirs[last.source]!.end });
      const ids = normalisationsBetween(written.replace(CHANGED_LETTER, '$1'), printed);
      if (!ids) return undefined;
      for (const id of ids) needed.add(id);
    }
  }
  return normalisations.map(({ id }) => id).filter((id) => needed.has(id));
}

/** The words from one offset to another, with all of a link that begins or ends with them. */
function withLinks(text: string, start: number, end: number): string {
  const isLinked = text.charAt(start - 1) === '[' && /^[^\]\n]*\]\(/.test(text.slice(start, start + LONGEST_LINK));
  const address = /^\]\([^)\n]*\)/.exec(text.slice(end, end + LONGEST_LINK))?.[0].length ?? 0;
  return text.slice(start - (isLinked ? 1 : 0), end + address);
}

/** Characters of a link that are looked at. */
const LONGEST_LINK = 500;

/** "[T]he", of which the first bracket stands outside the word. */
const CHANGED_LETTER = /\[?(\p{L}{1,4})\](?=\p{L})/gu;

/** What stands word for word, cut where the author put something in brackets. */
function stretches(
  words: readonly QuotedWord[],
  insertions: readonly Insertion[],
  { alignment }: Laid,
): readonly (readonly Step[])[] {
  const cuts = new Set(insertions.map(({ at }) => at));
  return stepRuns(alignment.steps, ({ kind, quoted }) => {
    if (kind !== 'same' || words[quoted]!.stem !== undefined) return 'outside';
    return cuts.has(quoted) ? 'begins' : 'joins';
  });
}

function passageOf({ document, laid, relation, isPrimary }: Candidate): Passage {
  const start = Math.min(...laid.map(({ span }) => span.start));
  const end = Math.max(...laid.map(({ span }) => span.end));
  return passageAt(document, { start, end }, { relation, isPrimary });
}

function passageAt(document: SourceDocument, clean: Span, standing: Pick<Passage, 'relation' | 'isPrimary'>): Passage {
  const span = document.clean.toRaw(clean);
  const citation = placeCitation(document, cleanBlockAt(document, clean.start));
  return {
    document: document.id,
    span,
    text: document.clean.text.slice(clean.start, clean.end).replace(/\s+/g, ' '),
    ...standing,
    citation,
    label: document.symbol === undefined ? placeLabel(document, span.start) : citation,
  };
}

/** Whether the corpus has the source that is named, and what goes behind a claim that it has not. */
interface Known {
  readonly hasSource: boolean | undefined;
  readonly yet: string;
}

/** Names the place of a passage, and says so where its document only quotes the words from elsewhere. */
function placeOf(
  { label, isPrimary, relation }: Passage,
  attribution: Attribution | undefined,
  { hasSource, yet }: Known,
): string {
  if (relation === 'quoting' && hasSource === false)
    return say('place/citing', { place: label, named: attribution!.symbol!, yetAside: yet });
  return isPrimary ? label : say('place/quoting', { place: label });
}

function elsewhere({ label }: Passage, attribution: Attribution | undefined, { hasSource, yet }: Known): string {
  const named = attribution?.symbol ?? attribution?.name ?? 'the source that is named';
  if (hasSource !== false) return say('verdict/not-there', { place: label, named, yetAside: yet });
  return yet === ''
    ? say('verdict/uncompared', { place: label, named })
    : say('verdict/uncompared-so-far', { place: label, named, yetAside: yet });
}

function saidOf(ids: readonly NormalisationId[]): string {
  return normalisations
    .filter(({ id }) => ids.includes(id))
    .map(({ says }) => says)
    .join('; ');
}
