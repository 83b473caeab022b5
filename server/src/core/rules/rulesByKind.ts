import { type TextKind, textKinds } from '../kinds/textKinds';

/** A rule that does not hold for texts of every kind. */
export interface RuleOfKinds {
  readonly rule: string;
  /** The kinds whose drafters its advice is for. */
  readonly holdsFor: ReadonlySet<TextKind>;
  /** Why it is not for the others, as docs/front-matter.md says it. */
  readonly because: string;
}

const spoken: ReadonlySet<TextKind> = new Set(textKinds.filter(({ isSpoken }) => isSpoken).map(({ name }) => name));

function allBut(...others: readonly TextKind[]): ReadonlySet<TextKind> {
  return new Set(textKinds.map(({ name }) => name).filter((name) => !others.includes(name)));
}

/** The rules that hold for some kinds of text only. One that is not listed holds for all. */
export const rulesByKind: readonly RuleOfKinds[] = [
  {
    rule: 'acronym-unused',
    holdsFor: spoken,
    because: 'a reader may look an acronym up where it is given; a listener has to keep it in mind',
  },
  {
    rule: 'undefined-acronym',
    holdsFor: allBut('programme', 'verbatim-record'),
    because:
      'a programme names the offices of its speakers as they name themselves, and a record has the words of others',
  },
  {
    rule: 'acronym-defined-twice',
    holdsFor: allBut('programme', 'verbatim-record'),
    because: 'each entry of a programme, and each speaker of a record, stands for itself',
  },
  {
    rule: 'agreed-language',
    holdsFor: allBut('programme', 'verbatim-record'),
    because: 'a programme has titles, and a record the words of others',
  },
];

/** Whether a rule holds for texts of a kind. */
export function holdsForKind(rule: string, kind: TextKind): boolean {
  return rulesByKind.find((row) => row.rule === rule)?.holdsFor.has(kind) ?? true;
}
