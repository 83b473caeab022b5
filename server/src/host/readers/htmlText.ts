import { noteMark } from './noteMark';

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form header hr html legend main p pre section summary'.split(
    ' ',
  ),
);
/** What a reader of the page does not read as its text. */
const SKIPPED = new Set(
  'head script style noscript template svg math nav button select option iframe object'.split(' '),
);
/** The deepest list that is shown as nested: no real page goes deeper, but old pages leave items unclosed. */
const DEEPEST_LIST = 12;

/**
 * The text of an HTML page, in the plain marks that a source document is read from: `#` for headings, a line for each item and
 * row, `[^3]` for the mark of a footnote. Never throws: a browser shows any page.
 */
export async function htmlText(html: string): Promise<string> {
  const { Parser } = await import('htmlparser2');
  const lines: string[] = [];
  let line = '';
  let skipping = 0;
  let heading = 0;
  /** The numbers of the items so far, -1 for a list of bullets. */
  const lists: number[] = [];
  /** The cells of the row that is being read. */
  let row: string[] | undefined;
  /** Where the raised text began that is being read. */
  let raised = -1;

  const blank = (): void => {
    if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
  };
  /** Ends the line; what came before it on the page may have been a marker alone. */
  const endLine = (): void => {
    const text = line.trim();
    line = '';
    raised = -1;
    if (text === '' || /^(?:[-#]+|\d+\.)$/.test(text)) return;
    lines.push(text);
  };
  const endBlock = (): void => {
    if (row) {
      // A paragraph inside a cell: the row stays one line.
      if (line !== '' && !line.endsWith(' ')) line += ' ';
      return;
    }
    endLine();
    blank();
  };
  const endCell = (): void => {
    if (row && line.trim() !== '') row.push(line.trim().replaceAll('|', '/'));
    line = '';
  };
  const endRow = (): void => {
    if (!row) return;
    endCell();
    if (row.length > 0) lines.push(`| ${row.join(' | ')} |`);
    row = undefined;
  };
  const startItem = (id: string): void => {
    if (row) return;
    endLine();
    const note = /^(?:foot|end)note-(\d{1,3})$/.exec(id)?.[1];
    if (note !== undefined) {
      blank();
      line = `[^${note}]: `;
      return;
    }
    const last = lists.length - 1;
    if (last < 0 || lists[last]! < 0) line = '- ';
    else line = `${++lists[last]!}. `;
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (skipping > 0 || SKIPPED.has(name)) {
          skipping++;
          return;
        }
        if (/^h[1-6]$/.test(name)) {
          endBlock();
          heading = Number(name[1]);
          if (!row) line = `${'#'.repeat(heading)} `;
        } else if (name === 'ul' || name === 'ol') {
          endBlock();
          if (lists.length < DEEPEST_LIST) lists.push(name === 'ul' ? -1 : Number(attributes['start'] ?? 1) - 1 || 0);
        } else if (name === 'li') startItem(attributes['id'] ?? '');
        else if (name === 'tr') {
          endRow();
          endLine();
          row = [];
        } else if (name === 'td' || name === 'th') endCell();
        else if (name === 'table') endBlock();
        else if (name === 'sup') raised = line.length;
        else if (name === 'br') {
          if (row || heading > 0) line += ' ';
          else endLine();
        } else if (BLOCKS.has(name) && !/^(?:[-#]+|\d+\.|\[\^\d+\]:) $/.test(line)) endBlock();
      },
      ontext(text) {
        if (skipping > 0) return;
        const spaced = text.replace(/[\t\n\f\r ]+/g, ' ');
        line += line === '' || line.endsWith(' ') ? spaced.trimStart() : spaced;
      },
      onclosetag(name) {
        if (skipping > 0) {
          skipping--;
          return;
        }
        if (/^h[1-6]$/.test(name)) {
          endBlock();
          heading = 0;
        } else if (name === 'ul' || name === 'ol') {
          if (!row) endLine();
          lists.pop();
          if (lists.length === 0) endBlock();
        } else if (name === 'li' && !row) endLine();
        else if (name === 'td' || name === 'th') endCell();
        else if (name === 'tr') endRow();
        else if (name === 'table') {
          endRow();
          endBlock();
        } else if (name === 'sup' && raised >= 0) {
          const before = line.slice(0, raised);
          line = before + (noteMark(before, line.slice(raised)) ?? line.slice(raised));
          raised = -1;
        } else if (BLOCKS.has(name)) endBlock();
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  endRow();
  endLine();
  return `${lines.join('\n').trim()}\n`;
}
