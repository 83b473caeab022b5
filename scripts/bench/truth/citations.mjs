import { percent, PARTS, rowsOf } from './labelled.mjs';

/**
 * How many of the labelled mentions are found, how many of those found are mentions, and how many symbols are right. A mention counts as
 * found where the number of a citation lies on the labelled one.
 */
export function measureCitations({ createDraft }) {
  const rows = [['part', 'language', 'texts', 'mentions', 'found', 'false', 'precision', 'recall', 'symbol right']];
  const wrong = [];
  for (const part of PARTS) {
    const texts = rowsOf(`citations/${part}.jsonl`);
    const languages = [...new Set(texts.map(({ lang }) => lang))];
    const all = languages.map((language) =>
      counted(
        language,
        texts.filter(({ lang }) => lang === language),
        { createDraft, part, wrong },
      ),
    );
    if (all.length > 0) rows.push(...[...all, together(all)].map((counts) => cells(part, counts)));
  }
  return { rows, wrong };
}

const EMPTY = { texts: 0, mentions: 0, found: 0, missed: 0, stray: 0, named: 0, right: 0 };

function counted(language, texts, { createDraft, part, wrong }) {
  const counts = { ...EMPTY, language };
  for (const { text, mentions } of texts) {
    counts.texts++;
    const labels = placed(text, mentions);
    const found = createDraft(text).citations;
    const isOn = ({ numberSpan }, { start, end }) => numberSpan.start < end && numberSpan.end > start;
    for (const label of labels) {
      counts.mentions++;
      const citation = found.find((one) => isOn(one, label));
      if (!citation) {
        wrong.push(`${part} ${language} missed: ${label.core} in ${text}`);
        continue;
      }
      counts.found++;
      if (!label.symbol) continue;
      counts.named++;
      if (plain(citation.symbol) === plain(label.symbol)) counts.right++;
      else wrong.push(`${part} ${language} symbol: ${citation.symbol} for ${label.symbol} in ${text}`);
    }
    for (const citation of found.filter((one) => !labels.some((label) => isOn(one, label)))) {
      counts.stray++;
      const { start, end } = citation.span;
      wrong.push(`${part} ${language} false: ${text.slice(start, end)} in ${text}`);
    }
  }
  return counts;
}

/** Labels with their places: each core is looked for behind the one before it. */
function placed(text, mentions) {
  let from = 0;
  return mentions.map(({ core, symbol }) => {
    const start = text.indexOf(core, from);
    if (start < 0) throw new Error(`${core} does not stand in its text: ${text}`);
    from = start + core.length;
    return { core, symbol, start, end: from };
  });
}

const plain = (symbol) => symbol?.replace(/\s|\((?:19|20)\d\d\)/g, '');

function together(all) {
  const sum = (key) => all.reduce((total, counts) => total + counts[key], 0);
  return { ...Object.fromEntries(Object.keys(EMPTY).map((key) => [key, sum(key)])), language: 'all' };
}

function cells(part, { language, texts, mentions, found, stray, named, right }) {
  const figures = [percent(found, found + stray), percent(found, mentions), percent(right, named)];
  return [part, language, String(texts), String(mentions), String(found), String(stray), ...figures];
}
