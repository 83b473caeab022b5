import { monthNames } from './monthNames';

/** "2017-12-21" as the house writes it: "21 December 2017"; "2017-12" is "December 2017". What is neither comes back unchanged. */
export function dayInWords(iso: string): string {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso);
  const month = monthNames[Number(found?.[2]) - 1];
  if (!found || !month) return iso;
  return [...(found[3] === undefined ? [] : [Number(found[3])]), month, found[1]].join(' ');
}
