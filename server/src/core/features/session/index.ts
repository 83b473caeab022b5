export { eventList } from './eventList';
export { newIntervention } from './newIntervention';
export { type UnlistedEvent } from './otherEvent';
export { questionLabel } from './questionLabel';
export { questionStub, type QuestionStub } from './questionStub';
export { sessionEdits } from './sessionEdits';
export { writtenLimit } from './writtenLimit';
