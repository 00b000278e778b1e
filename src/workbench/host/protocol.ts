/** The client's request body: actions on objects, each found by a path. Names are as they go over the wire. */
export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly RequestAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface RequestAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const PathType = {
  Global: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  Reference: 6,
  Null: 7,
} as const;

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  EnsureUnchanged: 8,
} as const;

/** What travels over the bridge, as JSON. */
export interface BridgeMessage {
  readonly id?: number;
  readonly type: number;
  readonly flags?: number;
  readonly controlId?: string;
  readonly message?: { readonly url?: string; readonly body?: unknown };
}

/** An error the client is meant to see, by Office's own code. */
export class HostError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export const notImplemented = (member: string): HostError =>
  new HostError('NotImplemented', `The embedded host does not implement ${member}.`);

export const invalidArgument = (
  detail = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', detail);

/** An argument that must be a plain text, number or truth value, as text. */
export function textArgument(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw invalidArgument();
}

export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.");

export const accessDenied = (): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation: the sheet is protected.');

export const invalidOperation = (detail: string): HostError => new HostError('InvalidOperation', detail);
