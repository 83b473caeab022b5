import { frontMatterKeys, keyRow } from '../frontMatter/keys/frontMatterKeys';
import { keyValue } from '../frontMatter/frontMatter';
import type { Draft } from './draft';
import { isSalutation } from './isSalutation';
import { deliveryNotice } from '../kinds/deliveryNotice';

/** How far from its top a file must show that it is a United Nations draft, in characters. */
const TOP = 2000;

/** Lines that stand at the head of statements and concept notes, and of nothing else, beside the notice of delivery. */
const HEAD_LINES: readonly RegExp[] = [
  /^\W*(?:draft\s+)?concept\s+note\W*$/im,
  /^[\s#*_]*(?:note\s+(?:de\s+cadrage|conceptuelle)|nota\s+conceptual|концептуальная\s+записка|مذكرة\s+مفاهيمية|概念(?:说明|文件))[\s*_]*$/im,
  /^\W*(?:statement|remarks|intervention|address|explanation\s+of\s+(?:vote|position)|right\s+of\s+reply)\s+(?:(?:delivered|made)\s+)?(?:of|by|on\s+behalf\s+of)\b/im,
];

/**
 * Whether a Markdown or plain text file is a United Nations draft: its front matter names one of Rostrum's keys that no
 * other tool uses, or a kind of text that Rostrum knows, or its top carries a head line of a statement or concept note or addresses the chair. An ordinary README
 * has neither.
 */
export function looksLikeDraft(draft: Draft): boolean {
  const { frontMatter, text, blocks } = draft;
  if (frontMatterKeys.some((key) => keyRow(key).isOurs && frontMatter.has(key))) return true;
  if (keyValue(frontMatter, 'kind') !== undefined) return true;
  const start = blocks[0]?.kind === 'front-matter' ? blocks[0].span.end : 0;
  const top = text.slice(start, start + TOP);
  if (HEAD_LINES.some((line) => line.test(top)) || top.split('\n').some((line) => deliveryNotice.test(line)))
    return true;
  return blocks.some(
    ({ kind, span }) =>
      span.start <= start + TOP && kind === 'paragraph' && isSalutation(text.slice(span.start, span.start + 80)),
  );
}
