import { formatSession, sessionReport } from '../core';
import { draftReport } from './draftReport';

export const session = draftReport({
  name: 'session',
  summary: 'says which key questions of their session drafts answer, and what the corpus has for each',
  entry: sessionReport,
  text: (path, draft, context) => formatSession(path, sessionReport(draft, context)),
});
