import { type CueTable } from '../cues/cueTable';
import { accounts, conditions, deeds, denials, figures, findings, means, orders, reasons } from './contentCues';
import {
  announced,
  asked,
  elsewhere,
  generalities,
  importance,
  introductions,
  needs,
  pledges,
  praise,
  refusals,
  support,
  thanks,
} from './stockCues';

/** What answers consist of. */
export type ContentKind = 'figure' | 'deed' | 'means' | 'reason' | 'condition' | 'finding' | 'account' | 'denial';

/** What any speaker could say of anything, or of something that no session asks about. */
export type StockKind =
  | 'question'
  | 'asked'
  | 'importance'
  | 'need'
  | 'support'
  | 'announcement'
  | 'pledge'
  | 'generality'
  | 'thanks'
  | 'praise'
  | 'refusal'
  | 'introduction'
  | 'elsewhere';

const CONTENT: readonly (readonly [ContentKind, readonly CueTable[]])[] = [
  ['figure', [figures]],
  ['deed', [deeds]],
  ['means', [means, orders]],
  ['reason', [reasons]],
  ['condition', [conditions]],
  ['finding', [findings]],
  ['account', [accounts]],
  ['denial', [denials]],
];

const STOCK: readonly (readonly [StockKind, CueTable])[] = [
  ['asked', asked],
  ['importance', importance],
  ['need', needs],
  ['support', support],
  ['announcement', announced],
  ['pledge', pledges],
  ['generality', generalities],
  ['thanks', thanks],
  ['praise', praise],
  ['refusal', refusals],
  ['introduction', introductions],
  ['elsewhere', elsewhere],
];

/** What a sentence says by its turns, whatever it is held against. */
export interface SentenceContent {
  readonly content: ReadonlySet<ContentKind>;
  readonly stock: ReadonlySet<StockKind>;
}

/** Reads the turns of a sentence. Linear in it. */
export function contentOf(sentence: string): SentenceContent {
  const text = sentence.replace(/\s+/g, ' ').trim();
  const stock = STOCK.filter(([, table]) => table.test(text)).map(([kind]) => kind);
  return {
    content: new Set(CONTENT.filter(([, tables]) => tables.some((table) => table.test(text))).map(([kind]) => kind)),
    stock: new Set(text.endsWith('?') ? [...stock, 'question' as const] : stock),
  };
}
