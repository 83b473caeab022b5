import type { Corpus } from '../corpus/corpus';
import { isComplete } from '../corpus/isComplete';
import { cleanBlockAt } from '../source/placeLabel';
import type { Speech } from '../source/sourceDocument';
import { remembered } from '../text/memory';
import type { Candidate } from './candidates';
import { namedDocuments } from './namedDocuments';
import type { QuotingWords } from './quotation';
import type { Laid } from './passages';
import { hasSpeech } from './speechVerbs';
import type { Verdict } from './verdict';

/** A passage that a quotation is of although no attribution names its document, and what shows it. */
export interface TiedCandidate {
  readonly candidate: Candidate;
  readonly tie: NonNullable<Verdict['tie']>;
}

/** Measures beyond which likeness is no chance; docs/quotations.md has the reasons. */
const LEAST_WORDS = 12;
const LEAST_SAME = 0.8;
const LEAST_RUN = 6;
/** Of words that stand in many documents: more of them, nearly all in order, and a longer run. */
const MANY_WORDS = 20;
const MOST_SAME = 0.9;
const LONG_RUN = 12;

/**
 * The candidate that the words around a quotation name, else one that the quotation is too much like for chance: it has at least twelve words, four
 * fifths of them in order, and a run of six that stands in no other document; `undefined` where neither is so.
 */
export function tiedCandidate(
  candidates: readonly Candidate[],
  quoting: QuotingWords | undefined,
  corpus: Corpus,
): TiedCandidate | undefined {
  // Where the sentence speaks of a treaty, a saying or a title, that may be what is quoted.
  if (!quoting || quoting.isOpen) return undefined;
  const named = candidates.find((candidate) => isNamedBy(quoting, candidate, corpus));
  if (named) return { candidate: named, tie: 'words around' };
  // What another document or person is named for is nobody else's.
  if (quoting.symbols.length > 0 || PERSON.test(quoting.names)) return undefined;
  const [best] = candidates;
  return best?.relation === 'unnamed' && best.isPrimary && isBeyondChance(best, corpus)
    ? { candidate: best, tie: 'likeness' }
    : undefined;
}

/** What the words around name as the source of words that stand in another document, or that somebody else says. */
export function otherSource(
  exact: Candidate,
  quoting: QuotingWords | undefined,
  candidates: readonly Candidate[],
  corpus: Corpus,
): string | undefined {
  if (!quoting || quoting.isOpen) return undefined;
  const { symbols, names } = quoting;
  const speech = speechAt(exact);
  // A record holds many people's words: its symbol says nothing of whose these are.
  if (speech) {
    const isOwn = namesInSpeech(speech).some((name) => name !== undefined && isSaid(names, name));
    return isOwn ? undefined : speakersOf(corpus).find((name) => isSaid(names, name));
  }
  if (isNamedBy(quoting, exact, corpus)) return undefined;
  if (exact.document.kind === 'summary' && symbols.length === 0) {
    const [name, ...others] = styledNames(names);
    // Somebody else is named before the words, and this speaker stands elsewhere in the summary.
    const isOf = name !== undefined && others.length === 0 && exact.document.clean.text.includes(name);
    if (isOf) return namesSomebody(exact) ? name : undefined;
  }
  if (candidates.some((one) => one.cost === 0 && isNamedBy(quoting, one, corpus))) return undefined;
  const [symbol] = symbols;
  if (symbol !== undefined) {
    const documents = namedDocuments(corpus, symbol);
    const lacks = documents.length > 0 && documents.every((one) => isComplete(one) && one !== exact.document);
    return symbols.length === 1 && lacks ? symbol : undefined;
  }
  return speakersOf(corpus).find((name) => isSaid(names, name));
}

/** Everybody of whom the corpus has a statement or speech, and the States and groups they speak for. */
const speakersOf = remembered(({ documents }: Corpus): readonly string[] => {
  const all = documents.flatMap(({ speaker, delegation, speeches, kind }) => [
    ...(kind === 'statement' ? [speaker?.name, homeState(speaker?.office), delegation?.name] : []),
    ...speeches.flatMap(namesInSpeech),
  ]);
  return [...new Set(all.filter((name) => name !== undefined))];
});

/** Styles and offices before the name of somebody who may have said it. */
const PERSON =
  /\b(?:Mr|Mrs|Ms|Dr|Sir|Lord|Professor|President|Prime|Minister|Ambassador|King|Queen|Pope|Chancellor|Director|Commissioner|Rapporteur|Secretary|Representative|Excellency|Nobel|Article|Preamble)\b/;

function isBeyondChance({ laid }: Candidate, corpus: Corpus): boolean {
  const steps = laid.flatMap(({ alignment }) => alignment.steps);
  const written = steps.filter(({ kind }) => kind !== 'dropped').length;
  const same = steps.filter(({ kind }) => kind === 'same').length;
  if (written < LEAST_WORDS || same < LEAST_SAME * written) return false;
  return laid.some(
    (one) => hasRareRun(one, corpus) || (written >= MANY_WORDS && same >= MOST_SAME * written && hasLongRun(one)),
  );
}

/** Whether so many words behind each other are the same that they are quoted from somewhere, in however many documents they stand. */
function hasLongRun({ alignment: { steps } }: Laid): boolean {
  let run = 0;
  return steps.some(({ kind }) => (run = kind === 'same' ? run + 1 : 0) >= LONG_RUN);
}

function hasRareRun({ words, alignment: { steps } }: Laid, { phrases }: Corpus): boolean {
  let run: string[] = [];
  for (const step of [...steps, undefined]) {
    if (step?.kind === 'same') {
      run.push(words[step.source]!.key);
      continue;
    }
    const range = run.length >= LEAST_RUN ? phrases.longestMatch(run, 0) : undefined;
    if (range && range.length >= LEAST_RUN && phrases.countsBySource(range).size === 1) return true;
    run = [];
  }
  return false;
}

/** Whether the words around name the candidate's document, or who speaks in it. */
function isNamedBy({ names, symbols }: QuotingWords, candidate: Candidate, corpus: Corpus): boolean {
  const { document } = candidate;
  if (symbols.some((symbol) => namedDocuments(corpus, symbol).includes(document))) return true;
  const { kind, speaker, delegation, onBehalfOf = [] } = document;
  if (kind === 'concept-note') return /concept note/i.test(names);
  if (kind === 'summary')
    return /summary/i.test(names) || styledNames(names).some((name) => names.includes(name) && isNear(name, candidate));
  const speech = speechAt(candidate);
  const own = kind === 'statement' ? [document.title] : [];
  const spoken = speech
    ? namesInSpeech(speech)
    : [speaker?.name, homeState(speaker?.office), delegation?.name, ...onBehalfOf.map(({ name }) => name), ...own];
  return spoken.some((name) => name !== undefined && isSaid(names, name));
}

/** The last names behind a style or an office: "Etcheverry" of "Ambassador Etcheverry". */
function styledNames(names: string): readonly string[] {
  return Array.from(names.matchAll(STYLED), ([, name]) => name!);
}
const STYLED =
  /\b(?:Mr|Mrs|Ms|Dr|Sir|Professor|President|Minister|Ambassador|Secretary|Excellency)\s+(?:\p{Lu}[\p{L}’'-]+\s+){0,2}?(\p{Lu}[\p{L}’'-]{3,})/gu;

/** Whether a passage's paragraph names somebody before the words. */
function isNear(name: string, { document, laid }: Candidate): boolean {
  const at = laid[0]!.span.start;
  const block = cleanBlockAt(document, at);
  return block !== undefined && document.clean.text.slice(block.span.start, at).includes(name);
}

/** Whether a passage's paragraph says of somebody before the words that it is their saying. */
function namesSomebody({ document, laid }: Candidate): boolean {
  const at = laid[0]!.span.start;
  const block = cleanBlockAt(document, at);
  if (!block) return false;
  const before = document.clean.text.slice(block.span.start, at);
  return styledNames(before).length > 0 && hasSpeech(before);
}

/** Of a record of a meeting, the speech in which a quotation's words stand. */
function speechAt({ document, laid }: Candidate): Speech | undefined {
  const at = laid[0]!.span.start;
  return document.speeches.find(({ span }) => span.start <= at && at < span.end);
}

export function namesInSpeech({ speaker, delegation, onBehalfOf = [] }: Speech): readonly (string | undefined)[] {
  return [speaker, delegation?.name, ...onBehalfOf.map(({ name }) => name)];
}

/** Last words of the names of many States and groups: the whole name is looked for. */
const GENERIC =
  /^(?:Republic|States?|Islands?|Kingdom|Emirates|Group|Union|Community|Movement|Nations|Organization|Council|Committee|Forum|League|Principe|Nevis|Grenadines|Tobago|Barbuda|Herzegovina|Guinea|Sudan|Korea|Congo|Ireland|Zealand|Africa|Arabia|Leste|Rica|Salvador|Faso|Verde|Leone|Lanka|Marino|Timor)$/;
/** "Marenia" of "Minister for Foreign Affairs of the Republic of Marenia". */
export function homeState(office: string | undefined): string | undefined {
  return /\bof\s+(?:the\s+)?((?:\p{Lu}[\p{L}’'-]+\s?)+)$/u.exec(office ?? '')?.[1]?.trim();
}

/** Letters of a name that is looked for by itself. */
const LEAST_NAME = 4;

/** Whether the words with a capital have the last name of a person, or all of the name of a State. */
export function isSaid(names: string, name: string): boolean {
  const words = name.replace(/\s*\([^)]*\)/g, '').match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];
  const last = words.at(-1);
  if (last === undefined || last.length < LEAST_NAME) return false;
  const said = ` ${names.toLowerCase().replace(/[’']s\b/g, '')} `;
  const isOwn = !GENERIC.test(last) && said.includes(` ${last.toLowerCase()} `);
  return isOwn || said.includes(` ${words.join(' ').toLowerCase()} `);
}
