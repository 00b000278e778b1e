export { recogniseSheet } from './recognise/decide/recognise';
export { sure } from './recognise/recognition';
export type {
  Hints,
  Recognition,
  RecognitionNote,
  RefusalFacts,
  RefusalReason,
  Unmatched,
  UnmatchedPlace,
} from './recognise/recognition';
