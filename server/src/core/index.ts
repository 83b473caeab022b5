/** The façade: all that lsp/, cli/ and tests use of the core. */
export { dayInWords } from './text/dayInWords';
export { clock, type LengthLimit, parseLengthLimit } from './text/duration';
export { inQuotationMarks } from './text/inQuotationMarks';
export { lineTable } from './text/lineTable';
export { nearestOf } from './text/nearest';
export { printable } from './text/printable';
export { type Span } from './text/span';
export { type Edit, type Fix, type FixGrade, type Problem, severities, type Severity } from './finding';
export { type Catalogue, shippedCatalogue } from './lexicon/catalogue';
export { createOwnCatalogue } from './lexicon/ownCatalogue';
export { type OwnFile, type OwnProblem } from './lexicon/ownRows';
export { textKindRow, textKinds } from './kinds/textKinds';
export { type SpeakingRole, speakingRoles } from './limits/limitGrammar';
export { speechParts, WEIGHTS } from './speech/effort';
export { type SpokenForm, spokenForms } from './speech/spokenForms';
export { documentIds } from './source/documentIds';
export { documentName } from './source/documentName';
export { type FileText, plainText } from './source/fileText';
export { type LeftOut, leftOutReasons } from './source/leftOut';
export { type SourceDocument } from './source/sourceDocument';
export { type SourceFile } from './source/sourceFile';
export { type DocumentPlace, type DraftText, draftTextOf } from './source/draftTextOf';
export { createPhraseIndex } from './phraseIndex/phraseIndex';
export { withGone } from './phraseIndex/segment/markGone';
export {
  adoptSegment,
  buildSegment,
  openSegment,
  type PhraseSegment,
  type PhraseSource,
  type SegmentSource,
} from './phraseIndex/segment/phraseSegment';
export { batchesOf, mergeSmall, segmentChanges, updateSegments, withoutMarks } from './phraseIndex/segmentPolicy';
export { type CorpusEntry, entryOfHead } from './documents/corpusEntry';
export { type DocumentHead, headOf, plainHead, type PlainHead, restoreHead } from './documents/documentHead';
export { mentionsIn } from './documents/documentMentions';
export {
  type DocumentBody,
  type DocumentParts,
  EMPTY_BODY,
  type OpenBody,
  openBody,
  phraseSourceOfBody,
  readParts,
} from './documents/documentParts';
export {
  correctedFacts,
  type Correction,
  correctionFields,
  type CorrectionKey,
  type Corrections,
  readCorrections,
  withCorrection,
} from './source/corrections';
export { type PreparedDocument, prepareDocument } from './documents/preparedDocument';
export { type Corpus } from './corpus/corpus';
export { type UnreadFiles } from './corpus/unread';
export { type CorpusPlace } from './corpus/place';
export { createCorpus, type LocalCorpus } from './localCorpus/localCorpus';
export { indexPrepared } from './localCorpus/preparedIndex';
export { type Context, type Wishes } from './context';
export { createDraft, type Draft } from './draft/draft';
export { isSpoken } from './draft/draftBlocks';
export { looksLikeDraft } from './draft/looksLikeDraft';
export { REASON_TO_WRITE } from './draft/suppressions';
export { frontMatterEdits } from './frontMatter/frontMatterEdits';
export { frontMatterKeyRows } from './frontMatter/keys/frontMatterKeys';
export { parsePace } from './frontMatter/keys/paceKey';
export { nameKinds } from './named/names';
export { leftOutLine, readingPage } from './report/readingPage';
export { type DraftSession, draftSession } from './time/draftSession';
export { DEFAULT_LIMIT_SECONDS } from './time/limitInForce';
export { DEFAULT_PACE } from './time/pace';
export { paragraphTimes } from './time/paragraphTimes';
export { sectionTimes } from './time/sectionTimes';
export { selectionTime } from './time/selectionTime';
export { type BriefQuestion, type SessionBrief, sessionBrief } from './time/sessionBrief';
export { type SpeakingSection, speakingSections } from './time/speakingSections';
export { type SpeakingTime, speakingTimeOf } from './time/speakingTime';
export { type SpokenTime, timeWithin } from './time/spokenTime';
export { describeParagraph, describeSelection, paragraphLabel, sectionLabel } from './timeWords/describeParts';
export {
  describeSpeakingTime,
  measuredLabel,
  savingLabel,
  speakingTimeLabel,
  speakingTimeStatus,
} from './timeWords/describeSpeakingTime';
export { limitLabel, limitSource, whyUnlimited } from './timeWords/limitLabel';
export { participationLabel } from './timeWords/participationLabel';
export { unitOf } from './timeWords/unitOf';
export { type CompletionMode } from './phrases/bars';
export { type PhraseCompletion } from './phrases/complete';
export { type CorpusPhrase, corpusPhrases, provenanceOf } from './phrases/corpusPhrases';
export { formulaeOf } from './phrases/formulae';
export { say } from './messages/say';
export { normalisations } from './quotes/normalisations';
export { verdictsOf } from './quotes/verdictsOf';
export { type BearingSentence, coverageOf, type CoverageState } from './keyQuestions/coverage';
export { coverageNote } from './keyQuestions/coverageNote';
export { explainBearing } from './keyQuestions/explain';
export { type QuestionPassage, questionPassages } from './keyQuestions/questionPassages';
export { rules } from './rules';
export { type Rule } from './rules/rule';
export {
  describeFailure,
  type IgnoredProblem,
  type RuleFailure,
  type RuleSeverities,
  type RunResult,
  runRules,
} from './rules/run';
export { rankedCuts } from './cuts/chooseCuts';
export { type Cut, cutKindName } from './cuts/cut';
export { cutsOf } from './cuts/findCuts';
export { fitCuts } from './cuts/fitCuts';
export { makeCuts } from './cuts/makeCuts';
export { timeWithout } from './cuts/timeWithout';
export {
  draftHoverAt,
  eventDates,
  frontMatterHoverAt,
  hoverAt,
  type HoverCard,
  type LookCard,
  lookUp,
  type NameCard,
  sessionName,
  timeHoverAt,
} from './features/cards';
export {
  allFixes,
  type CutAction,
  cutActionsAt,
  fixableIn,
  type FixedText,
  fixedText,
  type IgnoringComment,
  ignoringComments,
  overLimitAt,
} from './features/codeActions';
export { prepareStockRoots } from './meaning/stockRoots';
export {
  completeAt,
  type CompletionItem,
  completionItemsAt,
  type CompletionWishes,
  describePhrase,
  type InlineCompletion,
  inlineCompletionAt,
  labelAhead,
  MARKS_WITHOUT_SPACE,
  phraseDetail,
  practiseCompletion,
  standingRest,
} from './features/completion';
export {
  type Concordance,
  type ConcordanceDocument,
  concordanceOf,
  type ConcordancePlace,
} from './features/concordance';
export {
  type CorpusSymbol,
  type CorpusSymbolKind,
  type Definition,
  definitionAt,
  type DraftLink,
  findSymbols,
  type Fold,
  type FoldKind,
  foldsOf,
  highlightsAt,
  linksOf,
  type NameToken,
  nameTokens,
  type OutlineItem,
  type OutlineKind,
  outlineOf,
  type References,
  referencesAt,
  renameAt,
  type RenameRefusal,
  type RenameTarget,
  renameTargetAt,
  selectionSteps,
} from './features/navigation';
export {
  type FoundPassage,
  pastedQuotation,
  quotationActionsAt,
  quotationEdits,
  searchPassages,
} from './features/quoting';
export {
  type Rehearsal,
  rehearsalOf,
  type RehearsedKind,
  type RehearsedPart,
  type RehearsedPiece,
  type RehearsedSection,
  type RehearsedWord,
} from './features/rehearsal';
export {
  eventList,
  newIntervention,
  type UnlistedEvent,
  questionLabel,
  questionStub,
  type QuestionStub,
  sessionEdits,
  writtenLimit,
} from './features/session';
export { type CitationReport, citationReport } from './report/citations';
export { type CiteCheck, citeCheck } from './report/citeCheck';
export { citeCheckPage } from './report/citeCheckPage';
export {
  bar,
  concordanceSentences,
  describeConcordance,
  formatConcordance,
  TERMINAL_CONTEXT,
  yearLabel,
} from './report/concordance';
export { concordanceGroupings, formatGroups, groupConcordance } from './report/concordanceBy';
export { type GroupCount } from './phrases/byWhom';
export { eventReport, eventSummaries, formatEvent, formatEvents } from './report/events';
export { checkReport, timeReport } from './report/json';
export { junitReport, type TestedFile } from './report/junit';
export { formatQuotations, quotationCounts, type QuotationReport, quotationReport } from './report/quotations';
export { type CheckedFile, sarifLog } from './report/sarif';
export { formatSession, sentenceOf, sessionReport, type SessionReport } from './report/session';
export { formatProblems } from './report/text';
export { type Paint, type PaintStyle, unpainted } from './report/paint';
export { type PlaceNames, placeNames } from './report/placeNames';
