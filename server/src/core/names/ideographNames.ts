import { type Catalogue, entryKey } from '../lexicon/catalogue';
import { namesAbroad } from '../lexicon/namesAbroad';
import { remembered } from '../text/memory';
import { type NameMention } from './nameMention';

const IDEOGRAPH = /[\u3400-\u9FFF]/;
const IDEOGRAPHS = /[\u3400-\u9FFF]+/g;

type IdeographForm = Pick<NameMention, 'kind' | 'id'> & { readonly written: string };

/** The Chinese names of a catalogue by their first character, the longest first. */
const formsIn = remembered((catalogue: Catalogue): ReadonlyMap<string, readonly IdeographForm[]> => {
  const byFirst = new Map<string, IdeographForm[]>();
  for (const { kind, row } of catalogue.entries)
    for (const { written } of namesAbroad(entryKey(kind, row.id))) {
      if (!IDEOGRAPH.test(written)) continue;
      const known = byFirst.get(written.charAt(0)) ?? [];
      byFirst.set(written.charAt(0), [...known, { kind, id: row.id, written }]);
    }
  for (const forms of byFirst.values()) forms.sort((a, b) => b.written.length - a.written.length);
  return byFirst;
});

/**
 * What may not stand right before a name of three characters and fewer: it would be the rest of another word ("副秘书长" is no Secretary-General,
 * "妇女大会" no General Assembly). The Assembly itself is so short that little may stand before it.
 */
const NOT_BEFORE: Readonly<Record<string, RegExp>> = {
  秘书长: /[副理\u5171]$/,
  大会: /[\u3400-\u9FFF](?<!联合国|[在由经向的和及与请给按据照对于见到从了是为，])$/,
};

function isWithinWord(text: string, at: number, { written }: IdeographForm): boolean {
  const before = NOT_BEFORE[written];
  if (before?.test(text.slice(Math.max(0, at - 3), at)) === true) return true;
  // "大会堂" is a hall.
  return written === '大会' && /[堂场]/.test(text.charAt(at + written.length));
}

/** The names a Chinese text has, in text order, none overlapping: the longest at each place, as no spaces stand between words. Linear. */
export function findIdeographNames(text: string, catalogue: Catalogue): readonly NameMention[] {
  if (!IDEOGRAPH.test(text)) return [];
  const forms = formsIn(catalogue);
  const found: NameMention[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(IDEOGRAPHS)) {
    for (let at = Math.max(index, end); at < index + run.length; at++) {
      const form = forms.get(text.charAt(at))?.find(({ written }) => text.startsWith(written, at));
      if (!form || isWithinWord(text, at, form)) continue;
      end = at + form.written.length;
      found.push({ span: { start: at, end }, kind: form.kind, id: form.id, form: 'variant' });
      at = end - 1;
    }
  }
  return found;
}
