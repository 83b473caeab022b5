import { type LimitContext } from '../limits/statedLimit';
import { type Span } from '../text/span';

/** Text that may state limits, with where it stands and what bears on it from outside. */
export interface ReadUnit extends LimitContext {
  readonly text: string;
  /** Clean span. */
  readonly span: Span;
  /** Heading, what introduces a list, who a letter is addressed to. */
  readonly heading: string;
  readonly isInTimetable: boolean;
}
