import { say } from '../messages/say';
import { frontMatterKeys, isFrontMatterKey } from '../frontMatter/keys/frontMatterKeys';
import { nearestOf } from '../text/nearest';
import { printable } from '../text/printable';
import type { Finding, Fix } from '../finding';
import type { Rule } from './rule';

/** What other tools keep in front matter: it is theirs. */
const OF_OTHERS: ReadonlySet<string> = new Set(
  'title subtitle author authors date tags keywords description abstract status version lang layout aliases id'.split(
    ' ',
  ),
);

export const frontMatterKey: Rule = {
  id: 'front-matter-key',
  summary: 'A key of the front matter is none that Rostrum knows, or is given twice.',
  severity: 'warning',
  fixGrade: 'offered',
  *check({ frontMatter }) {
    const seen = new Set<string>();
    for (const { name, key, isGrowing } of frontMatter.pairs) {
      const isKnown = isFrontMatterKey(name);
      if (isGrowing || (!isKnown && OF_OTHERS.has(name))) continue;
      if (!isKnown) yield unknown(name, key);
      else if (seen.has(name)) yield { span: key, message: say('front-matter-key/twice', { key: name }) };
      seen.add(name);
    }
  },
};

function unknown(name: string, span: Finding['span']): Finding {
  const shown = printable(name, 40);
  const meant = nearestOf(name, frontMatterKeys);
  if (meant === undefined) {
    const message = say('front-matter-key/unknown', { key: shown, keys: frontMatterKeys.join(', ') });
    return { span, message, severity: 'information' };
  }
  // What is meant is likely and not proven, and once it is a key it may set the limit.
  const fix: Fix = { title: say('fix/change', { text: meant }), grade: 'offered', edits: [{ span, newText: meant }] };
  return { span, message: say('front-matter-key/meant', { key: shown, meant }), fixes: [fix] };
}
