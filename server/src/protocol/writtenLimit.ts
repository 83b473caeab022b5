/** Client → server: what somebody typed as a limit. */
export const writtenLimitRequest = 'rostrum/writtenLimit';

export interface WrittenLimitParams {
  /** "5", "2:30", "400 words". */
  readonly written: string;
}

/** The answer to {@link writtenLimitRequest}; `null` where it is no limit. */
export interface WrittenLimitResult {
  /** As front matter has it: "5m". */
  readonly value: string;
  /** "5 minutes". */
  readonly label: string;
}
