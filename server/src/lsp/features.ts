import type { Feature } from './feature';
import { codeActions } from './handlers/codeActions';
import { completion } from './handlers/completion';
import { diagnostics } from './handlers/diagnostics';
import { hover } from './handlers/hover';
import { speakingTime } from './handlers/speakingTime';

/** Every feature. Adding one is a file in handlers/ plus one line here; what is advertised follows from the list. */
export const features: readonly Feature[] = [diagnostics, hover, completion, codeActions, speakingTime];
