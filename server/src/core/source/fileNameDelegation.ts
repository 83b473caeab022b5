import { delegationNamed, stateOfCode } from '../lexicon/delegationNames';
import type { NamedDelegation } from './sourceDocument';

/** "NER_70_2015", "NOR-78-2023": a State, a session of the General Assembly and its year. */
const CODED =
  /^(?<who>[\p{L}][\p{L} .'’-]*?)[_\s-]+(?<session>\d{1,3})(?:st|nd|rd|th)?[_\s-]+(?<year>(?:19|20)\d\d)(?![\d])/u;
/** The first session of the General Assembly was that of 1946; most of a session's meetings are held in the year it opens. */
const SESSION_YEAR = 1945;
const STATEMENT =
  '(?:national[ ]|country[ ])?(?:statement|speech|intervention|remarks|address|eov|eop|explanation of (?:vote|position)|right of reply)s?';
const BEFORE = new RegExp(
  String.raw`^(?:\d[\d. ]*)?(?<who>\p{L}[\p{L} .'’]*?)(?:['’]s)? ${STATEMENT}(?: |$)(?!on )`,
  'iu',
);
const AFTER = new RegExp(String.raw`(?:^|.* )${STATEMENT} (?:delivered )?(?:by|of|from) (?:the )?(?<rest>.+)$`, 'iu');

/** Whose statement a file is by its name, without the extension. Only names and codes that the table has count. */
export function delegationOfFileName(name: string): NamedDelegation | undefined {
  const coded = CODED.exec(name)?.groups;
  if (coded) {
    const { who = '', session, year } = coded;
    const isTerm = [0, 1].includes(Number(year) - SESSION_YEAR - Number(session));
    const state = isTerm ? (stateOfCode(who.toUpperCase()) ?? delegationNamed(who.replace(/_/g, ' '))) : undefined;
    if (state) return { name: state.name, code: state.code };
  }
  const words = name.replace(/[_\s.-]+/g, ' ').trim();
  const before = delegationNamed(BEFORE.exec(words)?.groups?.['who'] ?? '');
  if (before) return { name: before.name, code: before.code };
  const rest = AFTER.exec(words)?.groups?.['rest']?.split(' ') ?? [];
  for (let to = rest.length; to > 0; to--) {
    const found = delegationNamed(rest.slice(0, to).join(' '));
    if (found) return { name: found.name, code: found.code };
  }
  return undefined;
}
