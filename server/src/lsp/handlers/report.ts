import { citeCheck, citeCheckPage } from '../../core';
import { type ReportParams, reportRequest, type ReportResult } from '../../protocol';
import type { Feature } from '../feature';
import { unescaped } from '../unescaped';

/** The cite-check report of a draft, as the command line writes it. */
export const report: Feature = {
  name: 'report',
  capabilities: () => ({}),
  register: (connection, session) =>
    connection.onRequest(
      reportRequest,
      session.answer<ReportParams, ReportResult | null>(
        'report',
        null,
        async ({ document: { uri }, draft, isDraft, context, findings }) => {
          if (!isDraft) return null;
          const name = unescaped(uri.slice(uri.lastIndexOf('/') + 1));
          const check = citeCheck(draft, context, { name, run: await findings() });
          return { title: check.title, html: citeCheckPage(check) };
        },
      ),
    ),
};
