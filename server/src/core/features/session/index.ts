export { eventList } from './eventList';
export { newIntervention } from './newIntervention';
export { questionLabel } from './questionLabel';
export { questionStub, type QuestionStub } from './questionStub';
