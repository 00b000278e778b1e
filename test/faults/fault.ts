import type { Between } from '../support/excelHost';

/** Codes by which Office.js refuses a request. */
export const refusals = [
  'InvalidOperationInCellEditMode',
  'AccessDenied',
  'GeneralException',
  'RequestAborted',
  'ApiNotFound',
  'NotImplemented',
  'InvalidArgument',
  'InvalidReference',
  'ItemNotFound',
  'ItemAlreadyExists',
  'InvalidSelection',
  'InactiveWorkbook',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'RangeExceedsLimit',
  'MemoryLimitReached',
  'UndoNotSupported',
  'UnsupportedFeature',
] as const;

/** What befalls one request of the add-in. */
export type Fault =
  | { readonly kind: 'refused'; readonly code: (typeof refusals)[number] }
  /** Excel does a part of the actions, then refuses. */
  | { readonly kind: 'halfWay'; readonly part: 'third' | 'twoThirds' | 'allButTwo' | 'allButOne' }
  /** Excel does everything and says that it has not. */
  | { readonly kind: 'afterDone' }
  | { readonly kind: 'never' }
  /** The answer comes after it was given up. */
  | { readonly kind: 'late' }
  /** A person deletes the form's sheet just before. */
  | { readonly kind: 'sheetDeleted' }
  /** A person types just before: into a cell that is about to be written, or into another. */
  | { readonly kind: 'typing'; readonly where: 'target' | 'elsewhere' };

export const faults: readonly Fault[] = [
  ...refusals.map((code) => ({ kind: 'refused', code }) as const),
  ...(['third', 'twoThirds', 'allButTwo', 'allButOne'] as const).map(
    (part) => ({ kind: 'halfWay', part }) as const,
  ),
  { kind: 'afterDone' },
  { kind: 'never' },
  { kind: 'late' },
  { kind: 'sheetDeleted' },
  { kind: 'typing', where: 'target' },
  { kind: 'typing', where: 'elsewhere' },
];

/** A fault in a word, as a column of the table has it. */
export function nameOf(fault: Fault): string {
  switch (fault.kind) {
    case 'refused':
      return fault.code;
    case 'halfWay':
      return `halfWay:${fault.part}`;
    case 'typing':
      return `typing:${fault.where}`;
    case 'afterDone':
    case 'never':
    case 'late':
    case 'sheetDeleted':
      return fault.kind;
  }
}

interface Message {
  readonly id?: number;
  readonly type: number;
  readonly message?: { readonly body?: unknown };
}

interface Action {
  readonly ActionType: number;
  readonly Name: string;
}

/** What a disturbed workbook can be made to do from outside. */
export interface Surroundings {
  readonly deleteSheet: () => void;
  readonly type: (where: 'target' | 'elsewhere') => void;
  /** Lets the time pass after which waiting is given up. */
  readonly giveUp: () => void;
}

/** Stands between client and host: counts requests, and lets one fault befall one of them. */
export class Disturbance {
  /** Requests since the last `begin`, those that only let go of ranges left out. */
  requests = 0;
  #at = -1;
  #fault: Fault | undefined;
  #late: (() => void)[] = [];

  constructor(private readonly around: () => Surroundings) {}

  /** Counts anew; `fault` befalls request number `at`, counted from 0. */
  begin(fault?: Fault, at = -1): void {
    this.requests = 0;
    this.#fault = fault;
    this.#at = at;
  }

  /** Gives the answers that were kept back. */
  answerLate(): void {
    for (const pass of this.#late.splice(0)) pass();
  }

  readonly between: Between = (text, pass, answer) => {
    const message = JSON.parse(text) as Message;
    const body = bodyOf(message);
    if (!body || isTidyingUp(body.Actions)) return pass(text);
    const number = this.requests++;
    const fault = this.#fault;
    if (!fault || number !== this.#at) return pass(text);
    this.#befall(fault, message, body, text, pass, answer);
  };

  #befall(
    fault: Fault,
    message: Message,
    body: { readonly Actions: readonly Action[] },
    text: string,
    pass: (text: string) => void,
    answer: (text: string) => void,
  ): void {
    const refuse = (code: string): void => answer(refusal(message.id ?? 0, code));
    switch (fault.kind) {
      case 'refused':
        return refuse(fault.code);
      case 'halfWay':
        pass(JSON.stringify(withActions({ ...message, id: -1 }, body, partOf(body.Actions, fault.part))));
        return refuse('AccessDenied');
      case 'afterDone':
        pass(JSON.stringify({ ...message, id: -1 }));
        return refuse('RequestAborted');
      case 'never':
        setImmediate(() => this.around().giveUp());
        return;
      case 'late':
        this.#late.push(() => pass(text));
        setImmediate(() => this.around().giveUp());
        return;
      case 'sheetDeleted':
        this.around().deleteSheet();
        return pass(text);
      case 'typing':
        this.around().type(fault.where);
        return pass(text);
    }
  }
}

function bodyOf({ type, message }: Message): { readonly Actions: readonly Action[] } | undefined {
  if (type !== 1 || message?.body === undefined) return undefined;
  const { body } = message;
  return (typeof body === 'string' ? JSON.parse(body) : body) as { readonly Actions: readonly Action[] };
}

function isTidyingUp(actions: readonly Action[]): boolean {
  return (
    actions.some(({ Name }) => Name === '_RemoveReference') &&
    actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference')
  );
}

function partOf(
  actions: readonly Action[],
  part: 'third' | 'twoThirds' | 'allButTwo' | 'allButOne',
): readonly Action[] {
  const { length } = actions;
  const most = {
    third: length / 3,
    twoThirds: (length * 2) / 3,
    allButTwo: length - 2,
    allButOne: length - 1,
  };
  return actions.slice(0, Math.max(0, Math.floor(most[part])));
}

function withActions(message: Message, body: object, actions: readonly Action[]): Message {
  const changed = { ...body, Actions: actions };
  const text = typeof message.message?.body === 'string' ? JSON.stringify(changed) : changed;
  return { ...message, message: { ...message.message, body: text } };
}

function refusal(id: number, code: string): string {
  const body = JSON.stringify({
    Error: { Code: code, Message: code, Location: '', ActionIndex: 0, HttpStatusCode: 400 },
    ProcessedResults: { Results: [], TraceIds: [] },
  });
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
}
