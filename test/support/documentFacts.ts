import { type ConferenceSession, type SourceDocument, type Speaker } from '../../server/src/core/source/sourceDocument';

/** Everything a document was read to say, one fact a line: what a person checks against the document itself. */
export function documentFacts(document: SourceDocument): string[] {
  const {
    dates,
    identity: { date },
  } = document;
  const lines = [
    `title: ${document.title}`,
    `kind: ${document.kind}`,
    `date: ${date === undefined ? '-' : `${date.value} (${date.from})`}`,
    `dates: ${dates === undefined ? '-' : dates.start === dates.end ? dates.start : `${dates.start} to ${dates.end}`}`,
    `place: ${document.place ?? '-'}`,
    `event: ${document.event ?? '-'}`,
    `theme: ${document.theme ?? '-'}`,
  ];
  if (document.symbol !== undefined) lines.push(`symbol: ${document.symbol}`);
  if (document.speaker !== undefined) lines.push(`speaker: ${speakerFact(document.speaker)}`);
  for (const section of document.sections) lines.push(`section: ${section.title}`);
  for (const block of document.blocks) {
    if (block.kind === 'paragraph' && block.label !== undefined)
      lines.push(`paragraph ${block.label}: ${ends(document.clean.text.slice(block.span.start, block.span.end))}`);
  }
  for (const session of document.sessions) lines.push(...sessionFacts(session));
  for (const entry of document.programme) {
    lines.push(
      `programme ${entry.start}-${entry.end}: ${entry.title}${entry.session === undefined ? '' : ` [${entry.session}]`}`,
    );
  }
  for (const limit of document.limits) {
    const { seconds, words, pages, kinds = [], force } = limit;
    const amount = seconds !== undefined ? `${seconds} s` : words !== undefined ? `${words} words` : `${pages} pages`;
    const confined = [...kinds, ...(force === 'encouraged' ? [force] : [])].map((word) => `, ${word}`).join('');
    const where = `${limit.session ?? 'event'} ${limit.role}${confined}`;
    lines.push(`limit ${where}: ${amount} · ${limit.who ?? '-'} · ${limit.sentence}`);
  }
  for (const { rule, session, sentence } of document.participation)
    lines.push(`participation ${session ?? 'event'}: ${rule} · ${sentence}`);
  for (const note of document.footnotes) {
    const { mark } = note;
    const before =
      mark === undefined ? '(no mark)' : `…${document.clean.text.slice(Math.max(0, mark.offset - 24), mark.offset)}^`;
    lines.push(`footnote ${note.number}: ${before.replace(/\n+/g, ' / ')} · ${note.text ?? '(no text)'}`);
  }
  return lines;
}

function sessionFacts(session: ConferenceSession): string[] {
  const { id, kind, number, parent, openTo, time } = session;
  const details = [
    kind,
    ...(number === undefined ? [] : [`number ${number}`]),
    ...(parent === undefined ? [] : [`part of ${parent}`]),
    ...(openTo === undefined ? [] : [`open to ${openTo}`]),
    ...(time === undefined ? [] : [`${time.start}-${time.end}`]),
  ];
  return [
    `session ${id}: ${session.title} (${details.join(', ')})`,
    ...session.speakers.map((speaker) => `session ${id} ${speakerFact(speaker)}`),
    ...session.questions.map(
      (question) => `session ${id} ${question.isQuestion ? 'question' : 'issue'}: ${question.text}`,
    ),
  ];
}

function speakerFact({ role, honorific, name, office }: Omit<Speaker, 'span'>): string {
  return `${role}: ${honorific === undefined ? '' : `[${honorific}] `}${name} · ${office ?? '-'}`;
}

/** A paragraph by its first and last words. */
function ends(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 60)} … ${text.slice(-50)}`;
}
