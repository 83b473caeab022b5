import { PARTS, percent, rowsOf } from './labelled.mjs';

/** What the labels call a capacity, where Rostrum tells more of them apart. */
const LABELLED_ROLE = { 'civil society': 'observer' };

/**
 * How many of the labelled limits are read out of a document that holds the text alone, with capacity, amount and force, how many that
 * are read are none, and how many are confined to the right kind of session; a text is right where all of that is.
 */
export function measureLimits({ createCorpus }) {
  const rows = [['part', 'texts', 'limits', 'read', 'false', 'precision', 'recall', 'kind right', 'texts right', '']];
  const wrong = [];
  for (const part of PARTS) {
    const all = rowsOf(`limits/${part}.jsonl`);
    for (const [name, texts] of [
      ['with limits', all.filter(({ limits }) => limits.length > 0)],
      ['without', all.filter(({ limits }) => limits.length === 0)],
    ]) {
      if (texts.length === 0) continue;
      const judged = texts.map((row) => judge(row, readLimitsOf(row.text, createCorpus)));
      judged.forEach(({ missed, stray, kinds }, at) => {
        const marks = [...missed.map((key) => `- ${key}`), ...stray.map((key) => `+ ${key}`), ...kinds];
        if (marks.length > 0) wrong.push(`${part}: ${texts[at].text} ${marks.join('; ')}`);
      });
      rows.push(cells(`${part}, ${name}`, judged));
    }
  }
  return { rows, wrong };
}

function readLimitsOf(text, createCorpus) {
  return createCorpus([{ id: 'text', uri: 'file:///text.txt', text }]).document('text').limits;
}

const keyOf = ({ role, seconds, words, pages, force, reply, speech }) =>
  [
    LABELLED_ROLE[role] ?? role,
    seconds != null ? `${seconds} s` : words != null ? `${words} words` : `${pages} pages`,
    force === 'encouraged' ? 'encouraged' : 'firm',
    ...(reply || speech === 'right-of-reply' ? ['reply'] : []),
  ].join(' ');

/** What is stated twice of one capacity is one limit. */
const once = (limits) => [...new Map(limits.map((limit) => [`${keyOf(limit)} ${kindOf(limit)}`, limit])).values()];

function judge({ limits: labelled }, read) {
  const left = once(read);
  const limits = once(labelled);
  const missed = [];
  const kinds = [];
  let found = 0;
  let kindRight = 0;
  for (const label of limits) {
    const same = left.filter((one) => keyOf(one) === keyOf(label));
    const one = same.find((candidate) => kindOf(candidate) === label.kind) ?? same[0];
    if (!one) {
      missed.push(keyOf(label));
      continue;
    }
    left.splice(left.indexOf(one), 1);
    found++;
    if (kindOf(one) === label.kind) kindRight++;
    else kinds.push(`kind ${kindOf(one)} for ${label.kind}`);
  }
  return { labels: limits.length, found, kindRight, missed, kinds, stray: left.map(keyOf) };
}

const kindOf = ({ kind, kinds }) => kind ?? kinds?.[0] ?? null;

function cells(name, judged) {
  const sum = (of) => judged.reduce((total, one) => total + of(one), 0);
  const [labels, found, stray] = [sum((one) => one.labels), sum((one) => one.found), sum((one) => one.stray.length)];
  const right = judged.filter(({ missed, stray: none, kinds }) => missed.length + none.length + kinds.length === 0);
  return [
    name,
    ...[judged.length, labels, found, stray].map(String),
    percent(found, found + stray),
    percent(found, labels),
    percent(
      sum((one) => one.kindRight),
      found,
    ),
    String(right.length),
    percent(right.length, judged.length),
  ];
}
