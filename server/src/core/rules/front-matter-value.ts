import { say } from '../messages/say';
import type { FrontMatterEntry, FrontMatterPair } from '../frontMatter/frontMatter';
import { type FrontMatterKey, isFrontMatterKey, keyRow } from '../frontMatter/keys/frontMatterKeys';
import type { KeySituation } from '../frontMatter/keys/keyRow';
import type { Finding } from '../finding';
import { keySituationOf } from '../time/keySituation';
import type { Rule } from './rule';

export const frontMatterValue: Rule = {
  id: 'front-matter-value',
  summary: 'A value of the front matter is not understood, so what it asks for is not done.',
  severity: 'warning',
  fixGrade: 'offered',
  *check(draft, context) {
    const { frontMatter } = draft;
    const situation = keySituationOf(draft, context);
    for (const pair of frontMatter.pairs) {
      if (pair.isGrowing || !isFrontMatterKey(pair.name)) continue;
      const finding = wrongType(pair) ?? check(pair.name, frontMatter.get(pair.name), pair, situation);
      if (finding) yield finding;
    }
  },
};

function wrongType({ name, holds, span }: FrontMatterPair): Finding | undefined {
  if (holds === 'text' || holds === 'nothing') return undefined;
  const what = holds === 'other' ? 'reference' : holds === 'list' ? 'list' : 'keys';
  return { span, message: say(`front-matter-value/${what}`, { key: name }) };
}

/** Of a key that is given twice only the value that holds is looked at. */
function check(
  key: FrontMatterKey,
  entry: FrontMatterEntry | undefined,
  { span }: FrontMatterPair,
  situation: KeySituation,
): Finding | undefined {
  if (entry?.span.start !== span.start) return undefined;
  const complaint = keyRow(key).check?.(entry.value, situation);
  if (!complaint) return undefined;
  const { message, meant, severity } = complaint;
  const told = { span, message, ...(severity && { severity }) };
  if (meant === undefined) return told;
  return {
    ...told,
    fixes: [{ title: say('fix/change', { text: meant }), grade: 'offered', edits: [{ span, newText: meant }] }],
  };
}
