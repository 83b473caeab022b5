export interface UnEvent {
  id: string;
  name: string;
  start?: string;
  end?: string;
  sessions: { number: string }[];
}
export const eventsOf = (_: unknown): UnEvent[] => [];
export const findEvent = (e: readonly UnEvent[], q: string): UnEvent | undefined => e.find((x) => x.id === q);
export const findSession = (e: UnEvent, q: string) => e.sessions.find((x) => x.number === q);
export const limitFor = (
  _: unknown,
  __: unknown,
  ___: unknown,
): undefined | { seconds: number; documentId: string; sentence: string; rawSpan: { start: number; end: number } } =>
  undefined;
