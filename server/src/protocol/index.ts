/** What Rostrum adds to LSP, with its types: all that server and client share. A file for each subject. */
export * from './concordance';
export * from './corpus';
export * from './coverage';
export * from './cuts';
export * from './draftSession';
export * from './events';
export * from './newIntervention';
export * from './passages';
export * from './pastedQuotation';
export * from './places';
export * from './questionPassages';
export * from './quotation';
export * from './rehearsal';
export * from './report';
export * from './setSession';
export * from './speakingTime';
export * from './startOptions';
