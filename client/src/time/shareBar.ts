/** Characters of a bar that is full. */
const WIDTH = 12;

/** A part of a whole, from 0 to 1, as a bar of blocks: "▇▇▇▇▁▁▁▁▁▁▁▁". What is there at all shows one block. */
export function shareBar(share: number): string {
  const full = share <= 0 ? 0 : Math.max(1, Math.round(Math.min(share, 1) * WIDTH));
  return '▇'.repeat(full) + '▁'.repeat(WIDTH - full);
}
