import { type BearingSentence, type CoverageState, coverageOf } from '../keyQuestions/coverage';
import { coverageNote } from '../keyQuestions/coverageNote';
import { explainBearing } from '../keyQuestions/explain';
import { type QuestionPassage, questionPassages } from '../keyQuestions/questionPassages';
import type { Draft } from '../draft/draft';
import type { LimitForce } from '../limits/limitForce';
import type { LimitInForce } from '../time/limitInForce';
import { sessionBrief } from '../time/sessionBrief';
import { limitLabel, whyUnlimited } from '../timeWords/limitLabel';
import { participationLabel } from '../timeWords/participationLabel';
import type { Context } from '../context';

/** A sentence of a draft that speaks to a question, with why. */
export interface SessionSentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly does: BearingSentence['does'];
  readonly why: string;
}

/** A key question with what the draft and the corpus have for it. */
export interface SessionQuestion {
  readonly text: string;
  readonly state: CoverageState;
  readonly sentences: readonly SessionSentence[];
  readonly passages: readonly { readonly document: string; readonly text: string; readonly citation: string }[];
}

/** What `rostrum session` says of a draft; event and session are null where the draft is for none that the corpus has. */
export interface SessionReport {
  readonly event: { readonly id: string; readonly name: string; readonly theme: string | null } | null;
  readonly session: { readonly id: string; readonly title: string; readonly openTo: string | null } | null;
  /** The limit in seconds; null, like all fields of the limit, where none holds. */
  readonly limitSeconds: number | null;
  /** The limit in words, where it is a number of words. */
  readonly limitWords: number | null;
  /** "3:00", "400 words", "3:00 and 400 words". */
  readonly limit: string | null;
  readonly limitSentence: string | null;
  /** "firm" or "encouraged". */
  readonly limitForce: LimitForce | null;
  /** Why no limit holds, in a sentence. */
  readonly unlimited: string | null;
  /** How often, and where, a delegation speaks: what it comes to, and the sentence that says so. */
  readonly participation: readonly { readonly rule: string; readonly sentence: string }[];
  readonly questions: readonly SessionQuestion[];
  /** What limits the judgement of the questions: the language of the draft; null where nothing does. */
  readonly note: string | null;
}

/** Passages told of each question. */
const MOST_PASSAGES = 4;

/** What a draft is for, and what it does for each key question. */
export function sessionReport(draft: Draft, context: Context): SessionReport {
  const brief = sessionBrief(draft, context);
  if (!brief) {
    const noLimit = { limitSeconds: null, limitWords: null, limit: null, limitSentence: null, limitForce: null };
    return { event: null, session: null, ...noLimit, unlimited: null, participation: [], questions: [], note: null };
  }
  const { event, session, limit, unlimited, participation, questions } = brief;
  const texts = questions.map(({ text }) => text);
  return {
    event: { id: event.id, name: event.name, theme: event.theme ?? null },
    session: session ? { id: session.id, title: session.title, openTo: session.openTo ?? null } : null,
    limitSeconds: limit?.seconds ?? null,
    limitWords: limit?.words ?? null,
    limit: limit ? limitLabel(limit) : null,
    limitSentence: sentenceOfLimit(limit),
    limitForce: limit?.force ?? null,
    unlimited: unlimited ? whyUnlimited(unlimited) : null,
    participation: participation.map(({ rule, sentence }) => ({ rule: participationLabel(rule), sentence })),
    questions: coverageOf(draft, texts, context.corpus).map(({ question, state, sentences }) => ({
      text: question,
      state,
      sentences: sentences.map((sentence) => sentenceOf(draft, question, sentence)),
      passages: questionPassages(question, context.corpus, MOST_PASSAGES).map(told),
    })),
    note: questions.length > 0 ? (coverageNote(draft) ?? null) : null,
  };
}

function sentenceOfLimit(limit: LimitInForce | undefined): string | null {
  const sentences = limit?.evidence.map(({ message }) => message) ?? [];
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** A sentence with its words and why it is held to speak to the question. */
export function sentenceOf({ text }: Draft, question: string, sentence: BearingSentence): SessionSentence {
  const { span, does } = sentence;
  const own = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return { ...span, text: own, does, why: explainBearing(text, question, sentence) };
}

function told({ document, text, citation }: QuestionPassage): SessionQuestion['passages'][number] {
  return { document, text, citation };
}

const MARKS: Readonly<Record<CoverageState, string>> = { answered: '✓', touched: '~', open: '○' };

/** What a session asks, as text for a terminal. */
export function formatSession(
  path: string,
  { event, session, limit, limitSentence, unlimited, participation, questions, note }: SessionReport,
): string {
  if (!event) return `${path}: names no event that is in the corpus (--event, or event: in the front matter)\n`;
  const lines = [`${path}: ${event.name}`];
  if (event.theme !== null) lines.push(`  Theme: ${event.theme}`);
  if (session) lines.push(`  Session ${session.id}: ${session.title}`);
  else lines.push('  Names no session of it (--session, or session: in the front matter)');
  if (session && session.openTo !== null) lines.push(`  Open to ${session.openTo}`);
  // One that is encouraged says so itself.
  const called =
    limit?.startsWith('encouraged') === true ? `Encouraged${limit.slice('encouraged'.length)}` : `Limit ${limit}`;
  if (limit !== null) lines.push(`  ${called}${limitSentence === null ? '' : `: ${limitSentence}`}`);
  if (unlimited !== null) lines.push(`  ${unlimited}`);
  for (const { rule, sentence } of participation) lines.push(`  ${rule}: ${sentence}`);
  if (session && questions.length === 0) lines.push('  The documents list no key questions for it.');
  if (note !== null) lines.push(`  ${note}`);
  for (const { text, state, sentences, passages } of questions) {
    lines.push('', `  ${MARKS[state]} ${state}: ${text}`);
    for (const sentence of sentences) lines.push(`      ${sentence.does}: ${sentence.text}`, `        ${sentence.why}`);
    for (const passage of passages) lines.push(`      see: ${passage.text} (${passage.citation})`);
  }
  return `${lines.join('\n')}\n`;
}
