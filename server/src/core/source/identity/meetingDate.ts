import { isDateLine } from '../../text/dates';
import { daysIn } from './daysIn';
import { type Head, type HeadRow } from './head';
import { HELD_LINE, MEETING_LINE } from './headForms';
import type { Dated } from './dated';

/** The day of a meeting: of a record from its head, of a statement of the President from its first sentence. */
export function metOn({ rows, opening }: Head, { kind, symbol = '' }: Dated): string | undefined {
  if (symbol.includes('/PRST/')) {
    const said = [...rows.map(({ text }) => text), opening.slice(0, 6).join(' ')].find((line) =>
      /\bat the \d{1,5}\w\w meeting of the security council,? (?:held )?on\b/i.test(line),
    );
    const [, after] = /meeting of the security council,? (?:held )?on (.{8,40})/i.exec(said ?? '') ?? [];
    return after === undefined ? undefined : daysIn(after).find(({ start }) => start < 12)?.day;
  }
  if (kind !== 'verbatim-record' && !isRecord({ rows, symbol })) return undefined;
  const row =
    rows.find(({ text }) => WEEKDAY.test(text) && daysIn(text).length > 0) ??
    rows.find(({ text }) => HELD_LINE.test(text) && daysIn(text).length > 0) ??
    rows.find(({ text }, at) => at > rows.findIndex((other) => MEETING_LINE.test(other.text)) && isDateLine(text));
  return row && daysIn(row.text)[0]?.day;
}

const WEEKDAY =
  /(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)(?!\p{L})|星期[一二三四五六日天]/iu;

function isRecord({ rows, symbol }: { readonly rows: readonly HeadRow[]; readonly symbol: string }): boolean {
  return (
    /(?:^|\/)(?:PV|SR)\.\d/.test(symbol) || rows.some(({ text }) => /^(?:summary|verbatim) record of\b/i.test(text))
  );
}
