/** The façade: all that lsp/, cli/ and tests use of the core. */
export { type CitationReport, citationReport } from './report/citations';
export { type CiteCheck, citeCheck } from './report/citeCheck';
export { citeCheckPage } from './report/citeCheckPage';
export { createCorpus, type Corpus } from './corpus/corpus';
export type { FileReading } from './mentions/corpusReadings';
export {
  divideReading,
  type DocumentBody,
  type DocumentHead,
  EMPTY_BODY,
  mentionsIn,
  type OpenBody,
  openBody,
  restoreReading,
} from './mentions/documentReading';
export { type SpeakingRole, speakingRoles } from './limits/limitGrammar';
export type { FiledMentions } from './mentions/filedMentions';
export { phraseSourceOf } from './phraseIndex/phraseSourceOf';
export { createPhraseIndex, type PhraseIndex } from './phraseIndex/phraseIndex';
export {
  adoptSegment,
  buildSegment,
  openSegment,
  type PhraseSegment,
  type PhraseSource,
} from './phraseIndex/segment/phraseSegment';
export { type PreparedDocument, prepareDocument } from './mentions/preparedDocument';
export { indexPrepared } from './corpus/preparedIndex';
export { prepareShipped } from './mentions/preparedMentions';
export { withGone } from './phraseIndex/segment/markGone';
export { digestOfSource } from './phraseIndex/segment/segmentText';
export {
  batchesOf,
  mergeSmall,
  type SegmentChanges,
  segmentChanges,
  updateSegments,
  withoutMarks,
} from './phraseIndex/segmentPolicy';
export { documentIds } from './source/documentIds';
export { documentName } from './source/documentName';
export type { SourceFile } from './source/sourceFile';
export { type BearingSentence, type CoverageState, coverageOf } from './keyQuestions/coverage';
export { questionLabel } from './features/session/questionLabel';
export { explainBearing } from './keyQuestions/explain';
export { type QuestionPassage, questionPassages } from './keyQuestions/questionPassages';
export { rankedCuts } from './cuts/chooseCuts';
export { type Cut, cutKindName } from './cuts/cut';
export { cutsOf } from './cuts/findCuts';
export { fitCuts } from './cuts/fitCuts';
export { makeCuts } from './cuts/makeCuts';
export { createDraft, type Draft } from './draft/draft';
export { isSpoken } from './draft/draftBlocks';
export {
  completeAt,
  completionItemsAt,
  type CompletionWishes,
  describePhrase,
  phraseDetail,
} from './features/completion/completion';
export type { CompletionItem } from './features/completion/completionItem';
export {
  type Concordance,
  type ConcordanceDocument,
  concordanceOf,
  type ConcordancePlace,
} from './features/concordance/concordance';
export { type DraftSession, draftSession, parseRole } from './time/draftSession';
export { type CutAction, cutActionsAt, overLimitAt } from './features/codeActions/cutActions';
export { type Definition, definitionAt } from './features/navigation/definition';
export { type Fold, type FoldKind, foldsOf } from './features/navigation/folding';
export { eventList } from './features/session/eventList';
export { frontMatterEdits } from './frontMatter/frontMatterEdits';
export { newIntervention } from './features/session/newIntervention';
export { frontMatterItemsAt } from './features/completion/frontMatterCompletion';
export { frontMatterHoverAt } from './features/cards/frontMatterHover';
export { highlightsAt } from './features/navigation/highlights';
export { type FoundPassage, searchPassages } from './features/quoting/passageSearch';
export { eventDates, sessionName } from './features/cards/eventCard';
export { questionStub } from './features/session/questionStub';
export { pastedQuotation } from './features/quoting/pastedQuotation';
export { quotationActionsAt } from './features/quoting/quotationActions';
export { quotationEdits } from './features/quoting/quotationEdits';
export { allFixes, fixableIn } from './features/codeActions/fixes';
export { type Edit } from './finding';
export { draftHoverAt, type HoverCard, hoverAt } from './features/cards/hover';
export { type DraftLink, linksOf } from './features/navigation/links';
export { type NameToken, nameTokens } from './features/navigation/nameTokens';
export {
  type Rehearsal,
  type RehearsedKind,
  type RehearsedPart,
  type RehearsedPiece,
  type RehearsedSection,
  type RehearsedWord,
  rehearsalOf,
} from './features/rehearsal/rehearsal';
export { type OutlineItem, type OutlineKind, outlineOf } from './features/navigation/outline';
export type { CorpusPlace } from './corpus/place';
export { type References, referencesAt } from './features/navigation/references';
export { renameAt, type RenameRefusal, type RenameTarget, renameTargetAt } from './features/navigation/rename';
export { selectionSteps } from './features/navigation/selection';
export { type BriefQuestion, type SessionBrief, sessionBrief } from './time/sessionBrief';
export { type CorpusSymbol, type CorpusSymbolKind, findSymbols } from './features/navigation/symbols';
export { DEFAULT_LIMIT_SECONDS, limitLabel } from './time/limitInForce';
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
} from './time/speakingTime';
export { type ParagraphTime, paragraphTimes } from './time/paragraphTimes';
export { type SectionTime, sectionTimes } from './time/sectionTimes';
export { describeSelection } from './time/selectionTime';
export { type IgnoringComment, ignoringComments } from './features/codeActions/ignoring';
export { type InlineCompletion, inlineCompletionAt } from './features/completion/inlineCompletion';
export { practiseCompletion } from './features/completion/practiseCompletion';
export { standingRest } from './features/completion/standingRest';
export { type LookCard } from './features/cards/look';
export type { NameCard } from './features/cards/lookNames';
export { lookUp } from './features/cards/lookUp';
export { type Catalogue, shippedCatalogue } from './lexicon/catalogue';
export { createOwnCatalogue } from './lexicon/ownCatalogue';
export type { OwnFile, OwnProblem } from './lexicon/ownRows';
export { looksLikeDraft } from './draft/looksLikeDraft';
export { nameKinds } from './named/names';
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
export { type Context, type Wishes } from './context';
export { type Fix, type Problem, severities, type Severity } from './finding';
export { type Rule } from './rules/rule';
export {
  describeFailure,
  type IgnoredProblem,
  type RuleFailure,
  type RuleSeverities,
  runRules,
  type RunResult,
} from './rules/run';
export { REASON_TO_WRITE } from './draft/suppressions';
export { speechParts, WEIGHTS } from './speech/effort';
export { type SpokenForm, spokenForms } from './speech/spokenForms';
export { dayInWords } from './text/dayInWords';
export { clock, type LengthLimit, parseLengthLimit } from './text/duration';
export { lineTable } from './text/lineTable';
export { nearestOf } from './text/nearest';
export { printable } from './text/printable';
export type { Span } from './text/span';
