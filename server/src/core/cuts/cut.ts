import { type Span } from '../text/span';

/** What kind of words can go, those that are missed least first. */
export type CutKind =
  'title' | 'opening' | 'doubling' | 'repeat' | 'courtesy' | 'aside' | 'sentence' | 'run' | 'paragraph';

/** Words that can go, before anybody counts what that saves. */
export interface CutIdea {
  readonly kind: CutKind;
  /** The words themselves, in the draft; without the white space around them. */
  readonly span: Span;
  /** What stands in their place: a shorter form, else nothing. */
  readonly replacement: string;
  /** Whether a sentence begins with them, so that what follows needs a capital. */
  readonly opens: boolean;
  /** Whether they are a sentence as a whole, several, or a paragraph. */
  readonly isSentence: boolean;
  /** Why they can go, in a few words. */
  readonly reason: string;
  /** What is lost with them beside what else could go, whatever their length: greater is worse. */
  readonly loss: number;
  /** What is lost with each second of them: nothing of set phrases, something of what is said. */
  readonly substance: number;
}

/** Words that can go, with what that saves. */
export interface Cut extends CutIdea {
  /** Its number among the cuts of the draft, in the order of the text. */
  readonly id: number;
  /** As they stand, in one line. */
  readonly text: string;
  readonly words: number;
  readonly seconds: number;
  /** The change that makes it, alone. */
  readonly edit: { readonly span: Span; readonly newText: string };
}

const NAMES: Readonly<Record<CutKind, string>> = {
  title: 'title already given',
  opening: 'set phrase',
  doubling: 'doubled word',
  repeat: 'repeated point',
  courtesy: 'courtesy',
  aside: 'aside',
  sentence: 'sentence',
  run: 'sentences',
  paragraph: 'paragraph',
};

/** A kind of cut as people call it. */
export function cutKindName(kind: CutKind): string {
  return NAMES[kind];
}
