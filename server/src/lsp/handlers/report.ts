import { citeCheck, citeCheckPage } from '../../core';
import { type ReportParams, reportRequest, type ReportResult } from '../../protocol';
import type { Feature } from '../feature';

/** The cite-check report of a draft, as the command line writes it. */
export const report: Feature = {
  name: 'report',
  capabilities: () => ({}),
  register: (connection, session) =>
    connection.onRequest(
      reportRequest,
      session.answer<ReportParams, ReportResult | null>('report', null, async (open) => {
        if (!open.isDraft) return null;
        const name = decodeURIComponent(open.document.uri.slice(open.document.uri.lastIndexOf('/') + 1));
        const check = citeCheck(open.draft, await session.context(), { name, run: await session.findings(open) });
        return { title: check.title, html: citeCheckPage(check) };
      }),
    ),
};
