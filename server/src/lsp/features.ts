import type { Feature } from './feature';
import { codeActions } from './handlers/codeActions';
import { codeLens } from './handlers/codeLens';
import { completion } from './handlers/completion';
import { concordance } from './handlers/concordance';
import { corpus } from './handlers/corpus';
import { coverage } from './handlers/coverage';
import { cuts } from './handlers/cuts';
import { definition } from './handlers/definition';
import { diagnostics } from './handlers/diagnostics';
import { documentHighlight } from './handlers/documentHighlight';
import { documentLink } from './handlers/documentLink';
import { documentReading } from './handlers/documentReading';
import { documentSymbol } from './handlers/documentSymbol';
import { events } from './handlers/events';
import { foldingRange } from './handlers/foldingRange';
import { hover } from './handlers/hover';
import { inlayHint } from './handlers/inlayHint';
import { inlineCompletion } from './handlers/inlineCompletion';
import { passages } from './handlers/passages';
import { questionPassages } from './handlers/questionPassages';
import { pastedQuotation } from './handlers/pastedQuotation';
import { quotation } from './handlers/quotation';
import { references } from './handlers/references';
import { rehearsal } from './handlers/rehearsal';
import { rename } from './handlers/rename';
import { report } from './handlers/report';
import { selectionRange } from './handlers/selectionRange';
import { semanticTokens } from './handlers/semanticTokens';
import { sectionTimes } from './handlers/sectionTimes';
import { session } from './handlers/session';
import { speakingTime } from './handlers/speakingTime';
import { textDocumentContent } from './handlers/textDocumentContent';
import { workspaceSymbol } from './handlers/workspaceSymbol';

/** Every feature. Adding one is a file in handlers/ plus one line here; what is advertised follows from the list. */
export const features: readonly Feature[] = [
  diagnostics,
  hover,
  completion,
  inlineCompletion,
  speakingTime,
  sectionTimes,
  events,
  rehearsal,
  definition,
  references,
  documentHighlight,
  rename,
  codeActions,
  codeLens,
  inlayHint,
  documentSymbol,
  foldingRange,
  selectionRange,
  documentLink,
  workspaceSymbol,
  semanticTokens,
  textDocumentContent,
  concordance,
  pastedQuotation,
  quotation,
  report,
  passages,
  corpus,
  documentReading,
  session,
  coverage,
  cuts,
  questionPassages,
];
