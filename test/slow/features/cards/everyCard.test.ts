import { strict as assert } from 'node:assert';
import { createDraft, hoverAt, type HoverCard } from '../../../../server/src/core';
import { citationCard } from '../../../../server/src/core/features/cards/citationCard';
import { textLines } from '../../../../server/src/core/features/cards/cardText';
import { entryCard } from '../../../../server/src/core/features/cards/entryCard';
import { findCitations } from '../../../../server/src/core/cite/find';
import { resolve } from '../../../../server/src/core/cite/resolve';
import { labelledSets } from '../../../support/labelledCitations';
import { seedCorpus } from '../../../support/seedCorpus';

const corpus = seedCorpus();

/** Every mention a person labelled, with its text. */
function labelled(): readonly { readonly text: string; readonly start: number }[] {
  return labelledSets().flatMap(([, texts]) =>
    texts.flatMap(({ text, mentions }) =>
      [...mentions].map((mention) => ({ text, start: Number(mention.slice(0, mention.indexOf('-'))) })),
    ),
  );
}

interface Row {
  readonly name: string;
  readonly verified: boolean;
  readonly answer: readonly string[];
  readonly more: readonly string[];
}

/** The card of every row of the tables, as lines. */
function rows(): readonly Row[] {
  const resolutions = corpus.catalogue.resolutions.map((row) => {
    const symbol = row.organ === 'security-council' ? `${row.symbol} (${row.year})` : row.symbol;
    const card = citationCard(resolve(findCitations(symbol)[0]!, corpus.catalogue), symbol, corpus);
    return { name: symbol, verified: row.confidence === 'verified', card };
  });
  const entries = corpus.catalogue.entries.map((entry) => ({
    name: `${entry.kind} ${entry.row.id}`,
    verified: entry.row.confidence === 'verified',
    card: entryCard(entry, corpus),
  }));
  return [...resolutions, ...entries].map(({ card, ...row }) => ({
    ...row,
    answer: textLines(card.answer),
    more: textLines(card.more()),
  }));
}

/** The lines that say something of the thing itself: those before what the corpus says. */
function factualLines(answer: readonly string[]): readonly string[] {
  return answer
    .slice(
      0,
      answer.findIndex((line) => /^(?:Cited|Named|Not cited|Not named) /.test(line)),
    )
    .filter((line) => !line.startsWith('https://'));
}

const documents = corpus.files.map(({ id }) => id);

/** A mark that the line of sources explains, a document of the corpus, or Rostrum itself. */
function hasSource(line: string): boolean {
  return (
    /[¹²³]$/.test(line) ||
    /\((?:Rostrum’s own words(?:, not verified)?|general knowledge, not verified)\)$/.test(line) ||
    documents.some((id) => line.includes(`(${id}`)) ||
    line.startsWith('Note: ')
  );
}

describe('the card of everything that can be named', () => {
  it('is there for every citation of the labelled texts and every row, and answers in at most fifteen lines', () => {
    const counts = { mentions: 0, rows: 0, cards: 0, longest: 0 };
    const count = (card: HoverCard | undefined, what: string): void => {
      assert.ok(card, `no card for ${what}`);
      const lines = card.markdown.split('\n');
      const rule = lines.indexOf('---');
      const answer = rule < 0 ? lines : lines.slice(0, rule - 1);
      assert.ok(answer.length <= 15, `${answer.length} lines:\n${answer.join('\n')}`);
      assert.equal(rule >= 0, lines.includes('**More**'));
      counts.cards++;
      counts.longest = Math.max(counts.longest, answer.length);
    };
    const drafts = new Map<string, ReturnType<typeof createDraft>>();
    for (const { text, start } of labelled()) {
      const draft = drafts.get(text) ?? createDraft(text);
      drafts.set(text, draft);
      count(hoverAt(draft, start + 1, corpus), text.slice(start, start + 40));
      counts.mentions++;
    }
    const names = [
      ...corpus.catalogue.entries.map(({ row }) => row.name),
      ...corpus.catalogue.resolutions.map(({ symbol, year, organ }) =>
        organ === 'security-council' ? `${symbol} (${year})` : symbol,
      ),
    ];
    for (const name of names) {
      count(hoverAt(createDraft(name), 1, corpus), name);
      counts.rows++;
    }
    const { mentions, cards, longest } = counts;
    console.log(
      `      ${mentions} labelled citations and ${counts.rows} rows: ${cards} cards, longest answer ${longest} lines`,
    );
    assert.ok(mentions >= 300 && counts.rows >= 500, `${mentions} mentions, ${counts.rows} rows`);
  });

  it('has a source for every factual line, and explains every mark', () => {
    for (const { name, answer, more } of rows()) {
      const [, ...facts] = factualLines(answer);
      assert.ok(facts.length > 0, `${name} says nothing`);
      // Names have their sources with the rest of the detail.
      if (!name.includes('/RES/')) {
        assert.equal(more.filter((line) => /^Sources?: \S/.test(line)).length, 1, name);
        continue;
      }
      for (const line of facts) assert.ok(hasSource(line), `${name}: ${line}`);
      const sources = [...answer, ...more].find((line) => /^Sources?: /.test(line))!;
      for (const [mark] of answer.join('\n').matchAll(/[¹²³](?=\n)/g)) assert.ok(sources.includes(`${mark} `), name);
    }
  });

  it('says of every fact of a row that is not verified that it is not', () => {
    let seen = 0;
    for (const { name, verified, answer } of rows()) {
      if (verified) continue;
      seen++;
      const lines = factualLines(answer);
      // Names say it once.
      if (!name.includes('/RES/')) {
        assert.equal(lines.filter((line) => /^Not verified: name(?:;|$)/.test(line)).length, 1, name);
        continue;
      }
      // The symbol of a resolution is what was looked for; its facts follow.
      for (const line of lines.slice(1))
        assert.match(line, /not verified|^Note: |shortens it|as of .*\(/, `${name}: ${line}`);
    }
    assert.ok(seen > 100, `${seen} rows`);
  });

  it('says at most once of a name that words are Rostrum’s own, or not verified, and shows no head of long ago', () => {
    for (const { name, answer } of rows()) {
      if (name.includes('/RES/')) continue;
      const said = answer.filter((line) => /Rostrum’s own words|not verified/i.test(line));
      assert.ok(said.length <= 1, `${name}: ${said.join(' / ')}`);
      for (const [, year] of answer.join('\n').matchAll(/^(?:Led|Held) by .* as of (?:\S+ )?(\d{4})/gm))
        assert.ok(Number(year) >= 2023, `${name}: ${year}`);
    }
  });

  it('has no line twice, none empty, and no loose ends', () => {
    for (const { name, answer, more } of rows()) {
      const lines = [...answer, ...more];
      assert.equal(new Set(lines).size, lines.length, name);
      for (const line of lines) {
        assert.doesNotMatch(
          line,
          /(?<!^Note: .*)undefined|null|NaN|\[object|\(\)|“”|\s{2}|^\s|\s$/,
          `${name}: ${line}`,
        );
        assert.doesNotMatch(line, /(?: ·|[,;:])$(?<!(?:cited|named) in:)|· ·|^·|^[,;]|: [;,·]/, `${name}: ${line}`);
      }
    }
  });
});
