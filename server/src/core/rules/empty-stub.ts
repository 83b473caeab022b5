import { say } from '../messages/say';
import type { Rule } from './rule';

/**
 * A place that is kept for words to come: a bracket that begins with an ellipsis ("[… your answer]"), or holds what people put there
 * ("[TBC]", "[XX]", "[•]"). No link, and no box to tick.
 */
const STUB = /\[[ \t]*(?:(?:…|\.{3})[^\][\n]*|T\.?B\.?[CD]\.?|[Xx]{2,}|[•●_–—-]+)[ \t]*\](?!\()/g;

export const emptyStub: Rule = {
  id: 'empty-stub',
  summary: 'A place is still kept for words to come: “[… your answer]”, “[TBC]”.',
  severity: 'information',
  *check(draft) {
    for (const block of draft.blocks) {
      const { kind, span } = block;
      // In a quotation an ellipsis in brackets says that words are left out.
      if (kind === 'front-matter' || kind === 'comment' || kind === 'code' || kind === 'quotation') continue;
      const text = draft.text.slice(span.start, span.end);
      if (!text.includes('[')) continue;
      const { quotations } = draft.facts(block);
      for (const { 0: stub, index } of text.matchAll(STUB)) {
        const end = index + stub.length;
        if (quotations.some((quotation) => quotation.start <= index && end <= quotation.end)) continue;
        yield { span: { start: span.start + index, end: span.start + end }, message: say('empty-stub') };
      }
    }
  },
};
