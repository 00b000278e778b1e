export { causes, checkExplanation, isStale, recall, remember } from './answers/explanation';
export { fingerprintOf, isStampStale, stampOf } from './answers/fingerprint';
export { gateOf, isAnswered } from './answers/gate';
export { priorsFrom, rollForward } from './answers/rollForward';
export type { ExplanationCause, ExplanationProblem } from './answers/explanation';
export type { Gate, GateBlock } from './answers/gate';
export type { Explanation, LogLine, Stamp } from './answers/records';
