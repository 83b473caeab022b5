export {
  type Rehearsal,
  type RehearsedKind,
  type RehearsedPart,
  type RehearsedPiece,
  type RehearsedSection,
  type RehearsedWord,
  rehearsalOf,
} from './rehearsal';
