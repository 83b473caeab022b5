import { describeSpeakingTime, speakingTimeLabel, speakingTimeOf, timeReport } from '../core';
import { draftReport } from './draftReport';

export const time = draftReport({
  name: 'time',
  summary: 'says how long drafts take to say',
  entry: timeReport,
  text(path, draft, context) {
    const spoken = speakingTimeOf(draft, context);
    return `${path}: ${speakingTimeLabel(spoken)}. ${describeSpeakingTime(spoken).join(' ')}\n`;
  },
});
