import { say } from '../messages/say';
import type { BlockFacts } from '../draft/blockFacts';
import type { Corpus } from '../corpus/corpus';
import { soFar } from '../corpus/unread';
import type { Draft } from '../draft/draft';
import type { DraftBlock } from '../draft/draftBlocks';
import { excerptAround } from '../cite/excerpt';
import type { Catalogue } from '../lexicon/catalogue';
import { attestationOf } from '../phrases/attestation';
import { type Drift, driftIn } from '../phrases/drift';
import { type AttestedWording, driftMessage, inShort } from '../phrases/driftMessage';
import { isUsage } from '../phrases/usage';
import type { Formula } from '../phrases/formulae';
import { isLight } from '../meaning/inflection';
import { wordingInPlace, wordingsFor } from '../phrases/wordings';
import { isUpper } from '../text/letters';
import { remembered } from '../text/memory';
import { endsInQuotation } from '../text/quotationMarks';
import { shiftSpan, type Span } from '../text/span';
import type { Token } from '../text/tokens';
import { type Evidence, type Finding, type Fix } from '../finding';
import { findApart, type Rule } from './rule';

export const agreedLanguage: Rule = {
  id: 'agreed-language',
  summary: 'A run of words is close to a phrase of agreed language, and departs from it.',
  severity: 'information',
  fixGrade: 'offered',
  parts:
    'How loudly departures from one phrase are told: the id of its row in docs/rules/agreed-language.md, or of your own.',
  check: (draft, { corpus }) =>
    findApart(draft.blocks, (block) => {
      if (block.kind !== 'paragraph' && block.kind !== 'item') return [];
      const { start } = block.span;
      const facts = draft.facts(block);
      const content = draft.content(block);
      return findApart(driftIn({ content, tokens: facts.tokens }, draft), (drift) => {
        if (isBeingTyped(draft, block, drift, facts.tokens)) return [];
        const finding = toldOf(corpus, content, facts, drift, draft.catalogue);
        return finding ? [shiftFinding(finding, start)] : [];
      });
    }),
};

/** The finding for each departure, by corpus, in offsets into its paragraph; kept until corpus or departure changes. */
const known = remembered((_corpus: Corpus) => new WeakMap<Drift, Finding | 'nothing'>());

function toldOf(
  corpus: Corpus,
  content: string,
  facts: BlockFacts,
  drift: Drift,
  catalogue: Catalogue,
): Finding | undefined {
  let told = known(corpus).get(drift);
  if (told === undefined) {
    const finding =
      isExempt(content, facts, drift) || isNearlyName(facts, drift)
        ? undefined
        : findingOf(content, facts.tokens, drift, catalogue, corpus);
    told = finding ?? 'nothing';
    known(corpus).set(drift, told);
  }
  return told === 'nothing' ? undefined : told;
}

/** Whether a name that is nearly official stands in the words: that is told as such. */
function isNearlyName({ nearNames, tokens }: BlockFacts, drift: Drift): boolean {
  const run = spanOf(drift, tokens);
  return nearNames.some(({ span }) => span.start < run.end && run.start < span.end);
}

function shiftFinding(finding: Finding, by: number): Finding {
  const fixes = finding.fixes?.map((fix) => ({
    ...fix,
    edits: fix.edits.map(({ span, newText }) => ({ span: shiftSpan(span, by), newText })),
  }));
  return { ...finding, span: shiftSpan(finding.span, by), ...(fixes && { fixes }) };
}

const REST_SEEN = 20;

/** Whether the run, or the word behind it that could carry it on, is the last of the text: its writer may not be done with it. */
function isBeingTyped({ text }: Draft, { span }: DraftBlock, { kind, to }: Drift, tokens: readonly Token[]): boolean {
  const last = kind === 'cut' ? (tokens[to] ?? tokens[to - 1]!) : tokens[to - 1]!;
  return (kind === 'cut' ? /^[\s,]*$/ : /^\s*$/).test(
    text.slice(span.start + last.end, span.start + last.end + REST_SEEN),
  );
}

/** Whether the words are another's, a name, or a title. */
function isExempt(content: string, { quotations, names, tokens }: BlockFacts, drift: Drift): boolean {
  const run = spanOf(drift, tokens);
  const touches = ({ start, end }: Span): boolean => start < run.end && run.start < end;
  if (quotations.some(touches)) return true;
  // Terms of the trade are what agreed language is made of, and so are names that the formula has itself.
  // "ISIL" alone is another form than the formula's "ISIL (Da’esh)".
  const isOther = ({ start, end }: Span): boolean => {
    const written = content.slice(start, end);
    return !drift.formula.text.includes(written) || drift.formula.text.includes(`${written} (`);
  };
  const isNamed = names.some(({ span, kind }) => kind !== 'term' && touches(span) && isOther(span));
  return isNamed || isTitle(content, drift, tokens) || endsInQuotation(content.slice(0, run.start));
}

function spanOf({ from, to }: Drift, tokens: readonly Token[]): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** Capitals that a formula does not have and no sentence asks for. */
const LEAST_CAPITALS = 2;

/** Whether the words are written as titles are: "Ensuring Human Rights and Rule of Law". */
function isTitle(content: string, { formula, from, to }: Drift, tokens: readonly Token[]): boolean {
  const capitals = tokens
    .slice(from + 1, to)
    .filter(({ key, start }) => isUpper(content.charAt(start)) && !isLight(key) && !hasCapital(formula, key));
  return capitals.length >= LEAST_CAPITALS;
}

function hasCapital({ keys, words, text }: Formula, key: string): boolean {
  const at = keys.indexOf(key);
  return at >= 0 && isUpper(text.charAt(words[at]!.start));
}

function findingOf(
  content: string,
  tokens: readonly Token[],
  drift: Drift,
  catalogue: Catalogue,
  corpus: Corpus,
): Finding | undefined {
  const { row } = drift.formula;
  const { severity } = row;
  if (severity === 'off') return undefined;
  const run = spanOf(drift, tokens);
  const written = content.slice(run.start, run.end).replace(/\s+/g, ' ');
  const wordings = wordingsFor(drift, catalogue).map((formula) => ({
    formula,
    attested: attestationOf(formula.text, corpus),
  }));
  const [first, ...others] = wordings;
  if (isUsage(drift, written, { corpus, beside: first?.attested.documents.length ?? 0 })) return undefined;
  const attested = attestationOf(written, corpus);
  const shown = first ? [first, ...others.filter((wording) => wording.attested.count > 0)] : [];
  const fixes = shown.flatMap(({ formula }): Fix | readonly Fix[] => {
    const newText = drift.kind === 'contested' ? undefined : wordingInPlace(drift, formula, tokens, content);
    return newText === undefined
      ? []
      : { title: say('fix/write', { text: newText }), grade: 'offered', edits: [{ span: run, newText }] };
  });
  const ofHere = isTwoSided(drift) ? [{ formula: drift.formula, attested }] : [];
  const evidence = [...shown, ...ofHere].flatMap((wording) => evidenceOf(wording, corpus));
  return {
    span: run,
    message: driftMessage(drift, first, { attested, yet: soFar(corpus.unread) }),
    part: row.id,
    ...(severity !== undefined && { severity }),
    fixes: fixes.filter(({ edits }) => edits[0]!.newText !== written),
    evidence,
  };
}

/** Whether both wordings are somebody's choice, so that the places of both are shown. */
function isTwoSided({ kind }: Drift): boolean {
  return kind === 'variant' || kind === 'contested';
}

/** Documents shown for each wording. */
const MOST_DOCUMENTS = 4;
const EXCERPT = 160;

function evidenceOf({ formula, attested }: AttestedWording, corpus: Corpus): readonly Evidence[] {
  return attested.documents.slice(0, MOST_DOCUMENTS).flatMap(({ id, count, place }): readonly Evidence[] => {
    const document = corpus.document(id);
    const file = corpus.file(id);
    if (!document || !file || !place) return [];
    const excerpt = excerptAround(document.clean.text, place.span, EXCERPT);
    const message = `“${inShort(formula.text)}” ${count}× in ${id}: ${excerpt}`;
    return [{ message, document: id, uri: file.uri, span: document.clean.toRaw(place.span) }];
  });
}
