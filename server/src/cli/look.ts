import type { Command } from './command';
export const look: Command = { name: 'look', usage: '', summary: '', run: async () => 0 };
