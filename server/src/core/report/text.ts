import type { Draft } from '../draft/draft';
import { speakingTimeOf } from '../time/speakingTime';
import { speakingTimeLabel } from '../timeWords/describeSpeakingTime';
import type { Context } from '../context';
import type { RunResult } from '../rules/run';
import { counted } from '../text/duration';
import { lineTable } from '../text/lineTable';

/** What was found in a draft, a line each as compilers print it (lines and columns count from 1), and its time. */
export function formatProblems(
  path: string,
  draft: Draft,
  { problems, ignored }: Pick<RunResult, 'problems' | 'ignored'>,
  context: Context,
): string {
  const lines = lineTable(draft.text);
  const rows = problems.flatMap(({ rule, severity, message, span, evidence = [] }) => {
    const { line, character } = lines.position(span.start);
    const because = evidence.map(({ document, message: told }) => {
      return `    ${document}: ${told.startsWith('“') ? told : `“${told}”`}`;
    });
    return [`${path}:${line + 1}:${character + 1}: ${severity}: ${message} [${rule}]`, ...because];
  });
  if (ignored.length > 0) rows.push(`${path}: ${counted(ignored.length, 'finding')} ignored with a reason`);
  return `${[...rows, `${path}: ${speakingTimeLabel(speakingTimeOf(draft, context))}`].join('\n')}\n`;
}
