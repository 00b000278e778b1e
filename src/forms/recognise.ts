export { recogniseSheet } from './recognise/decide/recognise';
export { addUpLedger } from './recognise/ledger/addUp';
export type { AddedUp, LedgerRefusal, LeftOutRow } from './recognise/ledger/addUp';
export { sure } from './recognise/recognition';
export type {
  BoundForm,
  Doubt,
  Hints,
  Recognition,
  RecognitionNote,
  RefusalFacts,
  RefusalReason,
  Unmatched,
  UnmatchedReason,
} from './recognise/recognition';
