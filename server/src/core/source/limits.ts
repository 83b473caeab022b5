import { readForeignLimits } from '../limits/foreignLimits';
import { type LimitReading, readLimits } from '../limits/limitSentence';
import { type LimitContext } from '../limits/statedLimit';
import { type CleanText } from '../text/cleanText';
import { type LimitSurroundings, unitReader } from './limitUnits';
import { isOfKinds } from './sessionKinds';
import { type Block, type TimeLimit } from './sourceDocument';

/** What a sentence states, in English or else in another language. */
function limitsRead(text: string, above: LimitContext): readonly LimitReading[] {
  const read = readLimits(text, above);
  return read.length > 0 ? read : readForeignLimits(text, above);
}

/** What happens when the time is over. */
const CUT_OFF = /\b(?:microphones?|cut\s+off|muted|bell|buzzer|(?:red|flashing|warning)\s+(?:light|signal))\b/i;

/** Every limit on speaking time a document states. */
export function findLimits(
  clean: CleanText,
  raw: string,
  blocks: readonly Block[],
  surroundings: LimitSurroundings,
): TimeLimit[] {
  const { sessionAt, sessions } = surroundings;
  const unitsAt = unitReader(clean, raw, blocks, surroundings);
  const limits: TimeLimit[] = [];
  // "In the opening session, ministers have five minutes" holds there, wherever it stands.
  const isOfSession = ({ kinds }: Pick<TimeLimit, 'kinds'>, id: string): boolean => {
    const session = sessions.find((other) => other.id === id);
    return kinds === undefined || session === undefined || isOfKinds(session, kinds);
  };
  const ids = new Map(sessions.map(({ id, number }) => [number ?? id, id]));
  blocks.forEach((block, index) => {
    if (block.kind === 'footnote') return;
    const session = sessionAt(index);
    let isStated = false;
    for (const { text, span, ...above } of unitsAt(index)) {
      const all = limitsRead(text, above);
      // "Ministers have five minutes. The microphone will be switched off after six": a grace, and no limit of others.
      const read: readonly LimitReading[] =
        isStated && CUT_OFF.test(text) ? all.filter(({ isGeneral }) => isGeneral !== true) : all;
      isStated ||= read.length > 0;
      for (const { span: _, sessions: numbers = [], ...reading } of read) {
        const limit = { ...reading, sentence: clean.text.slice(span.start, span.end), span, raw: clean.toRaw(span) };
        const named = numbers.map((number) => ids.get(number)).filter((id) => id !== undefined);
        if (named.length > 0) limits.push(...named.map((id) => ({ ...limit, session: id })));
        else limits.push({ ...limit, ...(session !== undefined && isOfSession(reading, session) && { session }) });
      }
    }
  });
  return limits;
}
