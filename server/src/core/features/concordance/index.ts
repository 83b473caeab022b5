export { type Concordance, type ConcordanceDocument, type ConcordancePlace, concordanceOf } from './concordance';
export { type YearCount } from './concordanceYears';
