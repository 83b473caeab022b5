import { type UnEvent } from '../events/events';
import { type Draft } from '../draft/draft';
import { isSpoken } from '../draft/draftBlocks';
import { type CutIdea } from './cut';

/** Full titles after their first mention, where a text has a shorter form for them: by acronym, as "the Strategy", as "this Conference". */
export function titleCuts(draft: Draft, event: UnEvent | undefined): readonly CutIdea[] {
  return [
    ...acronymCuts(draft),
    ...nameCuts(draft, /\b(?:United Nations|UN) Global Counter-Terrorism Strategy\b/g, 'Strategy'),
    ...eventCuts(draft, event),
    ...honorificCuts(draft),
  ];
}

/** An acronym shorter than this is said with an article: "the EU". */
const LEAST_ACRONYM = 4;

/** What follows a name that is no part of a longer one: a mark, a small word, a verb or a plural. */
const STANDS_ALONE =
  /^(?:$|['’]s\b|\s*[.,;:!?)–—]|\s+(?:of|to|in|on|at|by|for|from|with|within|into|over|under|between|among|against|through|during|and|or|but|as|than|that|which|who|whose|has|have|had|can|could|may|might|must|shall|should|will|would|do|does|did|not|also|when|where|while|if|because|\p{Ll}+(?:s|ed))\b)/u;

function acronymCuts(draft: Draft): readonly CutIdea[] {
  const { text, names, catalogue } = draft;
  return names.flatMap(({ kind, id, form, span }): readonly CutIdea[] => {
    if (kind !== 'entity' || form !== 'name' || !isSaid(draft, span.start)) return [];
    const entry = catalogue.entry(kind, id);
    const acronym = entry?.kind === 'entity' ? entry.row.acronym : undefined;
    if (acronym === undefined || acronym.length < LEAST_ACRONYM) return [];
    const given = text.indexOf(`(${acronym})`);
    if (given < 0 || given >= span.start || text.slice(span.end).trimStart().startsWith('(')) return [];
    const article = /(?:^|[\s“])(the\s+)$/i.exec(text.slice(0, span.start))?.[1] ?? '';
    // "the UNODC team": before a noun the article is the noun's.
    if (article !== '' && !STANDS_ALONE.test(text.slice(span.end))) return [];
    return [idea(span.start - article.length, span.end, acronym, `The name was given with its acronym before`)];
  });
}

/** The second mention of a full name, and those after it. */
function nameCuts(draft: Draft, name: RegExp, short: string): readonly CutIdea[] {
  const found = [...draft.text.matchAll(name)].filter(({ index }) => isSaid(draft, index));
  // Where another is named as well, the short form could be either.
  const named = draft.text.match(new RegExp(String.raw`\b\p{Lu}[\p{L}-]* ${short}\b`, 'gu'))?.length ?? 0;
  if (named > found.length) return [];
  return found
    .slice(1)
    .filter(({ 0: words, index }) => !/^\s+\p{Lu}/u.test(draft.text.slice(index + words.length)))
    .filter(({ index }) => {
      const before = draft.text.slice(0, index);
      // "Sixth Review of the …" is itself a title.
      return /\bthe\s+$/i.test(before) && !/\p{Lu}[\p{L}-]*\s+(?:of|on|for|to)\s+the\s+$/u.test(before);
    })
    .map(({ 0: words, index }) => idea(index, index + words.length, short, 'The full name was given before'));
}

function eventCuts(draft: Draft, event: UnEvent | undefined): readonly CutIdea[] {
  if (!event) return [];
  const words = event.name.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const name = new RegExp(`\\b(?:the|this)\\s+${words.join('\\s+')}`, 'gi');
  const kind = event.kind.charAt(0).toUpperCase() + event.kind.slice(1);
  const found = [...draft.text.matchAll(name)].filter(({ index }) => isSaid(draft, index));
  return found.map(({ 0: said, index }) =>
    idea(index, index + said.length, `this ${kind}`, 'Everybody in the room knows which'),
  );
}

/** "His Excellency" before somebody who was named before. */
function honorificCuts(draft: Draft): readonly CutIdea[] {
  const seen = new Set<string>();
  return draft.names.flatMap(({ kind, id, span }): readonly CutIdea[] => {
    if (kind !== 'person' || !isSaid(draft, span.start)) return [];
    const isFirst = !seen.has(id);
    seen.add(id);
    const before = /((?:His|Her) Excellency|H\.E\.)\s+(?:(?:Mr|Ms|Mrs|Dr)\.?\s+)?$/.exec(
      draft.text.slice(0, span.start),
    );
    if (isFirst || !before) return [];
    const { index } = before;
    return [idea(index, index + before[1]!.length, '', 'The title was given before')];
  });
}

function isSaid({ blocks }: Draft, offset: number): boolean {
  return blocks.some(
    ({ kind, span }) => isSpoken(kind) && kind !== 'quotation' && span.start <= offset && offset < span.end,
  );
}

function idea(start: number, end: number, replacement: string, reason: string): CutIdea {
  return {
    kind: 'title',
    span: { start, end },
    replacement,
    opens: replacement !== '',
    isSentence: false,
    reason,
    loss: 0.05,
    substance: 0,
  };
}
