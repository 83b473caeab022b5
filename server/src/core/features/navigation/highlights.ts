import type { Draft } from '../../draft/draft';
import { nameAt, sameNames } from '../../named/names';
import type { Span } from '../../text/span';

/** Every mention in the draft of what is named at `offset`, in any form; none where nothing is named there. */
export function highlightsAt(draft: Draft, offset: number): readonly Span[] {
  const name = nameAt(draft, offset);
  return name ? sameNames(name, draft).map(({ span }) => span) : [];
}
