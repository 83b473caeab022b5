import type { Draft } from '../draft/draft';
import { speakingTimeOf } from '../time/speakingTime';
import { speakingTimeLabel } from '../timeWords/describeSpeakingTime';
import type { Context } from '../context';
import type { RunResult } from '../rules/run';
import { counted } from '../text/duration';
import { type Paint, unpainted } from './paint';
import { type PlaceNames, placeNames } from './placeNames';

/** How a report on a draft is printed. */
export interface PrintOptions {
  /** By line and column, counted from 1, where nothing else is given. */
  readonly places?: PlaceNames | undefined;
  readonly paint?: Paint | undefined;
}

/** What was found in a draft, a line each as compilers print it, and its time. */
export function formatProblems(
  path: string,
  draft: Draft,
  { problems, ignored }: Pick<RunResult, 'problems' | 'ignored'>,
  context: Context,
  { places = placeNames(draft), paint = unpainted }: PrintOptions = {},
): string {
  const rows = problems.flatMap(({ rule, severity, message, span, evidence = [] }) => {
    const because = evidence.map(({ document, message: told }) => {
      return `    ${document}: ${told.startsWith('“') ? told : `“${told}”`}`;
    });
    const place = paint('place', `${places.behind(path, span.start)}:`);
    return [
      `${place} ${paint(severity, `${severity}:`)} ${message} ${paint('quiet', `[${rule}]`)}`,
      ...because.map((told) => paint('quiet', told)),
    ];
  });
  if (ignored.length > 0) rows.push(`${path}: ${counted(ignored.length, 'finding')} ignored with a reason`);
  return `${[...rows, `${path}: ${speakingTimeLabel(speakingTimeOf(draft, context))}`].join('\n')}\n`;
}
