import type { Command } from './command';
export const cite: Command = { name: 'cite', usage: '', summary: '', run: async () => 0 };
