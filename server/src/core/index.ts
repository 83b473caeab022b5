/** The façade: all that lsp/, cli/ and tests use of the core. */
export { type CitationReport, citationReport } from './report/citations';
export { type CiteCheck, citeCheck } from './report/citeCheck';
export { citeCheckPage } from './report/citeCheckPage';
export { createCorpus, type Corpus } from './corpus/corpus';
export type { FileReading } from './corpus/corpusReadings';
export {
  divideReading,
  type DocumentBody,
  type DocumentHead,
  EMPTY_BODY,
  mentionsIn,
  type OpenBody,
  openBody,
  restoreReading,
} from './corpus/documentReading';
export { type SpeakingRole, speakingRoles } from './corpus/limitGrammar';
export type { FiledMentions } from './corpus/filedMentions';
export { phraseSourceOf } from './corpus/phraseSourceOf';
export { createPhraseIndex, type PhraseIndex } from './corpus/phraseIndex';
export { adoptSegment, buildSegment, openSegment, type PhraseSegment, type PhraseSource } from './corpus/phraseSegment';
export { type PreparedDocument, prepareDocument } from './corpus/preparedDocument';
export { indexPrepared } from './corpus/preparedIndex';
export { prepareShipped } from './corpus/preparedMentions';
export { withGone } from './corpus/segment/markGone';
export { digestOfSource } from './corpus/segment/segmentText';
export {
  batchesOf,
  mergeSmall,
  type SegmentChanges,
  segmentChanges,
  updateSegments,
  withoutMarks,
} from './corpus/segmentPolicy';
export { documentIds } from './corpus/documentIds';
export { documentName } from './corpus/documentName';
export type { SourceFile } from './corpus/sourceFile';
export { type BearingSentence, type CoverageState, coverageOf } from './keyQuestions/coverage';
export { questionLabel } from './features/questionLabel';
export { explainBearing } from './keyQuestions/explain';
export { type QuestionPassage, questionPassages } from './keyQuestions/questionPassages';
export { rankedCuts } from './cuts/chooseCuts';
export { type Cut, cutKindName } from './cuts/cut';
export { cutsOf } from './cuts/findCuts';
export { fitCuts } from './cuts/fitCuts';
export { makeCuts } from './cuts/makeCuts';
export { createDraft, type Draft } from './draft';
export { isSpoken } from './draftBlocks';
export {
  completeAt,
  completionItemsAt,
  type CompletionWishes,
  describePhrase,
  phraseDetail,
} from './features/completion';
export type { CompletionItem } from './features/completionItem';
export {
  type Concordance,
  type ConcordanceDocument,
  concordanceOf,
  type ConcordancePlace,
} from './features/concordance';
export { type DraftSession, draftSession, parseRole } from './features/draftSession';
export { type CutAction, cutActionsAt, overLimitAt } from './features/cutActions';
export { type Definition, definitionAt } from './features/definition';
export { type Fold, type FoldKind, foldsOf } from './features/folding';
export { eventList } from './features/eventList';
export { frontMatterEdits } from './features/frontMatterEdits';
export { newIntervention } from './features/newIntervention';
export { frontMatterItemsAt } from './features/frontMatterCompletion';
export { frontMatterHoverAt } from './features/frontMatterHover';
export { highlightsAt } from './features/highlights';
export { type FoundPassage, searchPassages } from './features/passageSearch';
export { eventDates, sessionName } from './features/eventCard';
export { questionStub } from './features/questionStub';
export { pastedQuotation } from './features/pastedQuotation';
export { quotationActionsAt } from './features/quotationActions';
export { quotationEdits } from './features/quotationEdits';
export { allFixes, type Edit, fixableIn } from './features/fixes';
export { draftHoverAt, type HoverCard, hoverAt } from './features/hover';
export { type DraftLink, linksOf } from './features/links';
export { type NameToken, nameTokens } from './features/nameTokens';
export {
  type Rehearsal,
  type RehearsedKind,
  type RehearsedPart,
  type RehearsedPiece,
  type RehearsedSection,
  type RehearsedWord,
  rehearsalOf,
} from './features/rehearsal';
export { type OutlineItem, type OutlineKind, outlineOf } from './features/outline';
export type { CorpusPlace } from './features/place';
export { type References, referencesAt } from './features/references';
export { renameAt, type RenameRefusal, type RenameTarget, renameTargetAt } from './features/rename';
export { selectionSteps } from './features/selection';
export { type BriefQuestion, type SessionBrief, sessionBrief } from './features/sessionBrief';
export { type CorpusSymbol, type CorpusSymbolKind, findSymbols } from './features/symbols';
export { DEFAULT_LIMIT_SECONDS, limitLabel } from './features/limitInForce';
export {
  DEFAULT_PACE,
  describeCount,
  describeSpeakingTime,
  parsePace,
  type SpeakingSection,
  speakingSections,
  type SpeakingTime,
  speakingTimeLabel,
  speakingTimeOf,
  type SpokenTime,
  timeWithin,
} from './features/speakingTime';
export { type ParagraphTime, paragraphTimes } from './features/paragraphTimes';
export { type SectionTime, sectionTimes } from './features/sectionTimes';
export { describeSelection } from './features/selectionTime';
export { type IgnoringComment, ignoringComments } from './features/ignoring';
export { type InlineCompletion, inlineCompletionAt } from './features/inlineCompletion';
export { practiseCompletion } from './features/practiseCompletion';
export { standingRest } from './features/standingRest';
export { type LookCard } from './features/look';
export type { NameCard } from './features/lookNames';
export { lookUp } from './features/lookUp';
export { type Catalogue, shippedCatalogue } from './lexicon/catalogue';
export { createOwnCatalogue } from './lexicon/ownCatalogue';
export type { OwnFile, OwnProblem } from './lexicon/ownRows';
export { looksLikeDraft } from './looksLikeDraft';
export { nameKinds } from './names/names';
export { type CorpusPhrase, corpusPhrases, provenanceOf } from './phrases/corpusPhrases';
export { formulaeOf } from './phrases/formulae';
export type { CompletionMode } from './phrases/bars';
export type { PhraseCompletion } from './phrases/complete';
export { bar, describeConcordance, formatConcordance, TERMINAL_CONTEXT, yearLabel } from './report/concordance';
export { formatQuotations, quotationCounts, type QuotationReport, quotationReport } from './report/quotations';
export { inQuotationMarks } from './text/inQuotationMarks';
export { verdictsOf } from './quotes/verdictsOf';
export { normalisations } from './quotes/normalisations';
export { checkReport, timeReport } from './report/json';
export { formatSession, sentenceOf, sessionReport, type SessionReport } from './report/session';
export { type CheckedFile, sarifLog } from './report/sarif';
export { formatProblems } from './report/text';
export { rules } from './rules';
export { type Context, type Fix, type Problem, type Rule, severities, type Severity, type Wishes } from './rules/rule';
export {
  describeFailure,
  type IgnoredProblem,
  type RuleFailure,
  type RuleSeverities,
  runRules,
  type RunResult,
} from './rules/run';
export { REASON_TO_WRITE } from './suppressions';
export { speechParts, WEIGHTS } from './speech/effort';
export { type SpokenForm, spokenForms } from './speech/spokenForms';
export { dayInWords } from './text/dayInWords';
export { clock, type LengthLimit, parseLengthLimit } from './text/duration';
export { lineTable } from './text/lineTable';
export { nearestOf } from './text/nearest';
export { printable } from './text/printable';
export type { Span } from './text/span';
