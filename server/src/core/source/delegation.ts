import { delegationNamed } from '../lexicon/delegationNames';
import { isState } from '../lexicon/delegations';
import type { NamedDelegation } from './sourceDocument';

/** The delegation a text names; as printed, without a code, where the table has none of the name. */
export function namedDelegation(text: string): NamedDelegation {
  const found = delegationNamed(text);
  if (found) return { name: found.name, code: found.code };
  return {
    name: text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^the\s+/, ''),
  };
}

/** What the name of a group has that is not in the table: "Group of Friends of Harbours". Persons and offices have none of these. */
const GROUP_NOUN =
  /\b(?:Group|Union|Community|Movement|States|Countries|countries|Forum|Friends|Alliance|Association|League|Organi[sz]ation|Commonwealth|Council|Caucus|Coalition|Initiative|Partners|Core)\b/i;
/** Whom a statement is made for, in a sentence: up to a mark, or a word that goes on with the sentence. */
const ON_BEHALF =
  /\bon\s+behalf\s+of\s+(?!my\b|our\b|his\b|her\b)((?:[^\s,.;:()–—]|\.(?=[A-Z\d]))+(?:(?:,?\s+)(?:[^\s.;:()–—]|\.(?=\d))+){0,30}?)(?=\s*(?:[;:()–—\n]|\.(?!\d)|$)|,?\s+(?:at|by|to|on|in|for|during|delivered|under|before|regarding|concerning|I|we|my|our|who|which|he|she|it|said|has|have|had|wish|would|congratulated?|thanked|stated|let|allow|also)\b)/i;
const MOST_MEMBERS = 12;

/** For whom a text says that somebody speaks: "on behalf of the Group of 77 and China", "on behalf of Norway and Sweden". */
export function onBehalfIn(text: string): readonly NamedDelegation[] {
  const found = ON_BEHALF.exec(text);
  const [all = '', whole] = found ?? [];
  if (found === null || whole === undefined) return [];
  // "Denmark, Finland and Norway (the Nordic countries)", "the Nordic countries (Denmark, Finland, Norway)".
  const [, bracket = ''] = /^\s*\(([^()]{4,60})\)/.exec(text.slice(found.index + all.length)) ?? [];
  const group = /^(?:the|las?|los|les?)\s/i.test(bracket) ? delegationNamed(bracket) : undefined;
  if (group !== undefined && !isState(group.row)) return [{ name: group.name, code: group.code }];
  return delegationsIn(whole);
}

/** "the Member States of the Association of …". */
const MEMBERS =
  /^(?:the\s+)?(?:(?:\d{1,3}|all|other)\s+)?(?:(?:\w+\s+)?member\s+(?:states|countries)|members|states\s+members)\s+of\s+/i;

function delegationsIn(whole: string): readonly NamedDelegation[] {
  const text = whole
    .replace(/\s+/g, ' ')
    .replace(/^(?:the\s+)?(?:delegations?|governments?|people)(?:\s+and\s+(?:the\s+)?people)?\s+of\s+/i, '')
    .trim();
  const group = delegationNamed(text.replace(MEMBERS, '').replace(/\s*\([^)]*\)$/, ''));
  if (group && MEMBERS.test(text)) return [{ name: group.name, code: group.code }];
  // The longest beginning that the table has: "the European Union and its member States, I …".
  const parts = text.split(/(?=,?\s+)/);
  for (let to = parts.length; to > 0; to--) {
    const found = delegationNamed(parts.slice(0, to).join(''));
    const rest = parts.slice(to).join('');
    if (found && (rest === '' || /^(?:,|\s+and\s+(?:its|my|our|on)\b)/i.test(rest))) {
      const others = rest === '' || /^,?\s+and\s+(?:its|my|our|on)\b/i.test(rest) ? [] : listed(text);
      return others.length > 0 ? others : [{ name: found.name, code: found.code }];
    }
  }
  const list = listed(text);
  if (list.length > 0) return list;
  const printed = text
    .replace(MEMBERS, '')
    .replace(/^the\s+/i, '')
    .replace(/,.*$/, '');
  return GROUP_NOUN.test(printed) && /^[A-Z]/.test(printed) ? [{ name: printed }] : [];
}

/** "Denmark, Finland, Norway and my own country, Sweden": each of them in the table, or none is taken. */
function listed(text: string): readonly NamedDelegation[] {
  const names = text
    .split(/,\s*(?:and\s+)?|\s+and\s+/)
    .map((name) => name.replace(/^(?:and\s+)?(?:my|our)\s+own\s+country$/i, '').trim())
    .filter((name) => name !== '');
  if (names.length < 2 || names.length > MOST_MEMBERS * 2) return [];
  const found = names.map(delegationNamed);
  return found.every((one) => one !== undefined) ? found.map(({ name, code }) => ({ name, code })) : [];
}
