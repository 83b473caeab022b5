import type { Span } from '../text/span';
export interface HoverCard {
  span: Span;
  markdown: string;
}
export const hoverAt = (_: unknown, __: number, ___: unknown): HoverCard | undefined => undefined;
