/** What is offered to be done, as the light bulb and the list of fixes have it: an imperative without a full stop. */
export const fixMessages = {
  'fix/add-citation': 'Add the citation ({source})',
  'fix/add-space': 'Add the space',
  'fix/add-year': 'Add the year: {number} ({year})',
  'fix/change': 'Change to “{text}”',
  'fix/change-year': 'Change the year to {year}',
  'fix/cite-instead': 'Cite {source} instead',
  'fix/cut-to-fit': 'Cut to Fit…',
  'fix/ignore-here': 'Ignore here, with a reason… ({rule})',
  'fix/leave-out': 'Leave out “{text}”',
  'fix/mark-sic': 'Mark “{text}” with [sic]',
  'fix/mark-sic-all': 'Mark what differs with [sic]',
  'fix/put-in-marks': 'Put the value in quotation marks',
  'fix/quote-it': 'Quote it from {source}',
  'fix/sure-ones': 'Fix all Rostrum problems that have a sure fix',
  'fix/use-wording': 'Use the wording of {source}',
  'fix/write': 'Write “{text}”',
} as const;
