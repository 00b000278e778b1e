export { rebind } from './rebind';
export type { BindingChange } from './rebind';
export { recogniseSheet } from './recognise';
export { sure } from './recognition';
export type {
  Hints,
  ItemEvidence,
  Recognition,
  RecognitionNote,
  RefusalFacts,
  RefusalReason,
  Unmatched,
  UnmatchedPlace,
} from './recognition';
