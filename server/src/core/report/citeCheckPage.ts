import type { CitationStatus } from '../cite/resolve';
import { soFar } from '../corpus/unread';
import { describeSpeakingTime, speakingTimeLabel } from '../timeWords/describeSpeakingTime';
import type { Passage, VerdictKind } from '../quotes/verdict';
import { describeFailure, type RuleFailure } from '../rules/run';
import { counted } from '../text/duration';
import { type Html, markup } from '../text/markup';
import type { CheckedCitation, CheckedFinding, CheckedQuotation, CiteCheck, WrittenPiece } from './citeCheck';
import { citeCheckStyle } from './citeCheckStyle';

/** How well something stands, which is said in words too: no colour carries a meaning alone. */
type Tone = 'good' | 'look' | 'bad' | 'plain';

const VERDICTS: Readonly<Record<VerdictKind, readonly [Tone, string]>> = {
  verbatim: ['good', 'verbatim'],
  normalised: ['good', 'verbatim but for print'],
  consistent: ['good', 'shortened, consistent'],
  meaning: ['look', 'check the meaning'],
  differs: ['bad', 'differs'],
  elsewhere: ['look', 'in another source'],
  absent: ['bad', 'not in the source named'],
  'not-found': ['plain', 'not in the corpus'],
};

const STATUSES: Readonly<Record<CitationStatus, readonly [Tone, string]>> = {
  known: ['good', 'found in the tables'],
  'year-missing': ['look', 'year missing'],
  'wrong-year': ['bad', 'wrong year'],
  'wrong-organ': ['bad', 'wrong organ'],
  unlisted: ['plain', 'not in the tables'],
  unknown: ['bad', 'unknown'],
};

/**
 * The report as one page that stands by itself: nothing is fetched, no script runs, and all that documents and drafts say in it is
 * text. The same bytes for the same check.
 */
export function citeCheckPage(check: CiteCheck): string {
  const { title, name, time, citations, quotations, findings, ignored, failures, corpus, unread } = check;
  const isOver = time.overSeconds > 0 && time.limit?.force === 'firm';
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Cite check: ${title}</title>
<style>${citeCheckStyle}</style>
</head>
<body>
<header>
<p class="kind">Cite-check report</p>
<h1>${title}</h1>
<p>${name}</p>
<p>${badge(isOver ? 'bad' : 'good', speakingTimeLabel(time))} ${describeSpeakingTime(time).join(' ')}</p>
<p>${summaryOf(check)}</p>
${failures.map(failureLine)}
</header>
${section('Quotations', quotations.map(quotationItem), 'No quotation of five words or more.')}
${section('Citations', citations.map(citationItem), 'Nothing is cited.')}
${section('Findings', findings.map(findingItem), 'Nothing was found.')}
${ignored.length === 0 ? undefined : section('Ignored, with reasons', ignored.map(ignoredItem), '')}
<footer>
<p>Held against ${counted(corpus.documents, 'document')}, version ${corpus.digest}${soFar(unread)}. “Not in the corpus” says that these documents have nothing like it, and
no more. Titles and dates are those of Rostrum’s tables, which say where they are not verified.</p>
</footer>
</body>
</html>
`;
  return page.source;
}

function section(heading: string, items: readonly Html[], none: string): Html {
  const list = items.length === 0 ? markup`<p class="none">${none}</p>` : markup`<ol>${items}</ol>`;
  return markup`<section>
<h2>${heading}</h2>
${list}
</section>`;
}

function badge(tone: Tone, text: string): Html {
  return markup`<span class="badge ${tone}">${text}</span>`;
}

/** "3 quotations (2 verbatim, 1 differs); 5 citations (5 found in the tables); 1 finding." */
function summaryOf({ quotations, citations, findings, ignored }: CiteCheck): string {
  const parts = [
    tally(
      'quotation',
      quotations.map(({ verdict }) => VERDICTS[verdict.kind][1]),
    ),
    tally(
      'citation',
      citations.map(({ status }) => STATUSES[status][1]),
    ),
    counted(findings.length, 'finding'),
    ...(ignored.length > 0 ? [`${ignored.length} ignored`] : []),
  ];
  return `${parts.join('; ')}.`;
}

function tally(noun: string, labels: readonly string[]): string {
  if (labels.length === 0) return counted(0, noun);
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return `${counted(labels.length, noun)} (${Array.from(counts, ([label, count]) => `${count} ${label}`).join(', ')})`;
}

function quotationItem({ place, written, attribution, verdict }: CheckedQuotation): Html {
  const [tone, label] = VERDICTS[verdict.kind];
  const { passage, reasons } = verdict;
  return markup`<li>
<p>${badge(tone, label)} <span class="place">${place}${attribution === undefined ? '' : `, said to be from: ${attribution}`}</span></p>
<blockquote>${written.map(writtenPiece)}</blockquote>
<p>${sentenceOf(reasons)}</p>
${passage && passageLine(passage, verdict.kind)}
</li>
`;
}

/** What differs: the draft's words struck out, the source's underlined. */
function writtenPiece({ kind, written, printed }: WrittenPiece): Html {
  switch (kind) {
    case 'same':
      return markup`${written}`;
    case 'changed':
      return markup`<del>${written}</del> <ins>${printed}</ins>`;
    case 'added':
      return markup`<del>${written}</del>`;
    case 'dropped':
      return markup` <ins>${printed}</ins>`;
  }
}

/** The words of the passage where they differ from the quotation, and whose they are. The reasons say where the passage stands. */
function passageLine({ citation, text, isPrimary, relation }: Passage, kind: VerdictKind): Html {
  const own = isPrimary ? 'in the document’s own words' : 'as the document quotes it';
  const named = relation === 'other' ? ', which is not the source named' : '';
  if (kind === 'verbatim' || kind === 'normalised') return markup`<p class="source">Printed ${own}${named}</p>`;
  return markup`<p class="source"><span class="evidence">“${text}”</span> ${citation}, ${own}${named}</p>`;
}

function sentenceOf(reasons: readonly string[]): string {
  const text = reasons.join('; ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function citationItem({ title, status, problem, subject, adoption, place, evidence }: CheckedCitation): Html {
  const [tone, label] = STATUSES[status];
  const facts = [subject, adoption].filter((fact) => fact !== undefined).join(' · ');
  return markup`<li>
<p><strong>${title}</strong> ${badge(tone, label)} <span class="place">${place}</span></p>
${problem === undefined ? undefined : markup`<p>${problem}.</p>`}
${facts === '' ? undefined : markup`<p>${facts}</p>`}
${evidence && markup`<p class="source"><span class="evidence">“${evidence.excerpt}”</span> ${evidence.document}${evidence.places > 1 ? ` and ${counted(evidence.places - 1, 'other place')}` : ''}</p>`}
</li>
`;
}

function failureLine(failure: RuleFailure): Html {
  return markup`<p>${badge('bad', 'incomplete')} ${sentenceOf([describeFailure(failure)])}</p>
`;
}

function findingItem({ place, problem: { severity, message, rule } }: CheckedFinding): Html {
  const tone: Tone = severity === 'error' ? 'bad' : severity === 'warning' ? 'look' : 'plain';
  return markup`<li><p>${badge(tone, severity)} ${message}. <span class="place">${place}, ${rule}</span></p></li>
`;
}

function ignoredItem({
  place,
  problem: { message, rule },
  reason,
}: CheckedFinding & { readonly reason: string }): Html {
  return markup`<li><p>${message}. <span class="place">${place}, ${rule}</span> <strong>Reason:</strong> ${reason}</p></li>
`;
}
