/** What a reader of the walkthrough has done in the sample, by the context keys that tick its steps. */
export const DONE = {
  hover: 'rostrum.walkthrough.hasHovered',
  fix: 'rostrum.walkthrough.hasCorrectedYear',
  cut: 'rostrum.walkthrough.hasCutToFit',
  quotation: 'rostrum.walkthrough.hasCorrectedQuotation',
} as const;

/** The rules whose findings are planted in `walkthrough/threeErrors.undraft`, and what is done once one has no finding any more. */
export const PLANTED: Readonly<Record<string, string>> = {
  'wrong-resolution-year': DONE.fix,
  'over-time-limit': DONE.cut,
  'misquoted-text': DONE.quotation,
};

/** The rules whose findings were there and are no longer, as what is done; `seen` and `now` are ids of rules. */
export function doneSince(seen: ReadonlySet<string>, now: ReadonlySet<string>): readonly string[] {
  return Object.entries(PLANTED)
    .filter(([rule]) => seen.has(rule) && !now.has(rule))
    .map(([, done]) => done);
}
