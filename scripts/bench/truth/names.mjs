import { percent, PARTS, rowsOf } from './labelled.mjs';

/** How many of the labelled names are recognised as what they are, and what is taken for a name of something else. */
export function measureNames({ createDraft, shippedCatalogue }) {
  const rows = [['part', 'kind', 'names', 'recognised', 'as another thing', '']];
  const wrong = [];
  for (const part of PARTS) {
    const items = rowsOf(`names/${part}.jsonl`).map((item) => ({
      ...item,
      kind: item.is === null ? 'none' : item.kind,
    }));
    const told = items.map((item) => ({ ...item, as: recognised(item, { createDraft, shippedCatalogue }) }));
    for (const kind of [...new Set(items.map((item) => item.kind)), ...(items.length > 0 ? ['all'] : [])]) {
      const of = told.filter((item) => item.kind === kind || (kind === 'all' && item.kind !== 'none'));
      const right = of.filter(({ is, as }) => is !== null && as !== undefined && isSame(as, is));
      const other = of.filter(({ is, as }) => as !== undefined && (is === null || !isSame(as, is)));
      rows.push([
        part,
        kind,
        String(of.length),
        String(right.length),
        String(other.length),
        percent(right.length, of.length),
      ]);
    }
    for (const { is, as, written, text } of told)
      if (is === null ? as !== undefined : as === undefined || !isSame(as, is))
        wrong.push(`${part}: ${written} is ${is}, taken for ${as?.row.name} in ${text}`);
  }
  return { rows, wrong };
}

function recognised({ text, written }, { createDraft, shippedCatalogue }) {
  const start = text.indexOf(written);
  const end = start + written.length;
  const on = createDraft(text)
    .names.filter(({ span }) => span.start < end && span.end > start)
    .sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))[0];
  return on && shippedCatalogue.entry(on.kind, on.id);
}

/** Whether a row is the thing labelled: one of its forms says the same but for articles, hyphens and brackets. */
function isSame({ row }, is) {
  const forms = [row.name, row.shortName, row.acronym, row.preferred, ...row.variants].filter(Boolean).map(plain);
  return forms.includes(plain(is)) || forms.includes(plain(is.replace(/\s*\([^)]*\)/g, '')));
}

const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/organis/g, 'organiz')
    .replace(/[’']s?\b/g, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .replace(/\b(?:the|united nations|un|of|for|and|on)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
