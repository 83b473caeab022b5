import { frontMatterKinds, parseKind, type TextKind, textKindRow } from '../../kinds/textKinds';
import { notOneOf } from './complaints';
import type { KeyRow } from './keyRow';

/** `kind`: what the text is, where its drafter says so. */
export const kindKey: KeyRow<TextKind> = {
  meaning: 'What the text is: a statement, a right of reply, a concept note. Only what is spoken has a limit.',
  example: 'right-of-reply',
  values: `${frontMatterKinds.map((kind) => `\`${kind}\``).join(', ')}; what else they are called (“speech”, “Chair’s summary”) too`,
  isOurs: false,
  parse: parseKind,
  check: (written) => (parseKind(written) ? undefined : notOneOf('kind', written, frontMatterKinds)),
  choices: () => frontMatterKinds.map((kind) => ({ value: kind, detail: meaningOf(kind) })),
  explain: (written) => {
    const kind = parseKind(written);
    return kind && { kind: 'sentence', sentence: meaningOf(kind) };
  },
};

/** What follows from a text being of a kind. */
function meaningOf(kind: TextKind): string {
  const { called, isSpoken } = textKindRow(kind);
  return isSpoken ? `${called}: spoken, so a limit holds.` : `${called}: not spoken, so no limit holds.`;
}
