import { easyConditions } from './conditions';
import { dispatch } from './dispatcher';
import { entriesFor } from './events';
import { KeptReferences } from './keptReferences';
import { WorkbookModel } from './model';
import { rangeAreasObject, rangeObject } from './objects/range';
import { worksheetObject } from './objects/worksheet';
import { ActionType, HostError } from './protocol';
import type { EventEntry } from './events';
import type { ModelEvent } from './model';
import type { BridgeMessage, RequestBody } from './protocol';
import type { HostSession, Kinds } from './session';

const REQUEST = 1;
const RESPONSE = 2;
const EVENT = 3;
const DELAY_FOR_CELL_EDIT = 64;

const kinds: Kinds = { range: rangeObject, rangeAreas: rangeAreasObject, worksheet: worksheetObject };

/** One add-in page attached to the host. */
export interface HostClient {
  /** Takes a message of the client (JSON text); the answer comes back through `deliver`. */
  readonly receive: (text: string) => void;
  readonly detach: () => void;
}

interface Attached {
  readonly session: HostSession;
  readonly kept: KeptReferences;
  readonly registered: ReadonlyMap<string, number>;
  readonly deliver: (text: string) => void;
}

/** What was asked of the host, for tests that count round trips. */
export interface RequestRecord {
  readonly flags: number;
  readonly actions: number;
  readonly body: RequestBody;
}

/** An Excel without Excel: answers the client library's requests from an in-memory workbook. */
export class ExcelHost {
  readonly model: WorkbookModel;
  /** While true every request is refused as in cell edit mode; delayed ones wait until it ends. */
  #editing = false;
  #waiting: (() => void)[] = [];
  #syncs = 0;
  #requests = 0;
  #last: RequestRecord | undefined;
  readonly #clients = new Set<Attached>();
  readonly #unsubscribe: () => void;
  conditions = easyConditions;
  /** A client's run has asked for one step of undo. */
  isGrouped = false;
  /** What becomes of the add-in's wish to show or hide its page. */
  onShowPane: (visible: boolean) => void = () => undefined;

  constructor(model: WorkbookModel = new WorkbookModel()) {
    this.model = model;
    this.#unsubscribe = model.subscribe((event) => this.#tell(event));
  }

  /** How many `context.sync()` had something to ask; the client's own tidying up after Excel.run is left out. */
  get syncs(): number {
    return this.#syncs;
  }

  /** All requests, tidying up included. */
  get requests(): number {
    return this.#requests;
  }

  get lastRequest(): RequestRecord | undefined {
    return this.#last;
  }

  /** How many ranges clients hold on to; after a finished Excel.run it is 0. */
  get keptReferences(): number {
    return [...this.#clients].reduce((sum, client) => sum + client.kept.size, 0);
  }

  get isEditing(): boolean {
    return this.#editing;
  }

  /** A person starts or ends editing a cell. */
  setEditing(editing: boolean): void {
    this.#editing = editing;
    if (editing) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const answer of waiting) answer();
  }

  /** Attaches a page; `deliver` is handed the host's messages as JSON text. */
  attach(deliver: (text: string) => void): HostClient {
    const registered = new Map<string, number>();
    const session: HostSession = {
      model: this.model,
      kinds,
      enableEvents: true,
      conditions: () => this.conditions,
      isGrouped: () => this.isGrouped,
      showPane: (visible) => this.onShowPane(visible),
      events: {
        register: (type, target) =>
          registered.set(`${type}:${target}`, (registered.get(`${type}:${target}`) ?? 0) + 1),
        unregister: (type, target) => {
          const left = (registered.get(`${type}:${target}`) ?? 1) - 1;
          if (left > 0) registered.set(`${type}:${target}`, left);
          else registered.delete(`${type}:${target}`);
        },
      },
    };
    const client: Attached = { session, kept: new KeptReferences(), registered, deliver };
    this.#clients.add(client);
    return {
      receive: (text) => this.#receive(client, text),
      detach: () => this.#clients.delete(client),
    };
  }

  /** Lets go of the model and of every client. */
  dispose(): void {
    this.#unsubscribe();
    this.#clients.clear();
    this.#waiting = [];
  }

  #receive(client: Attached, text: string): void {
    const message = JSON.parse(text) as BridgeMessage;
    if (message.type !== REQUEST || message.id === undefined) return;
    const { id, flags = 0 } = message;
    const answer = (): void => {
      const body = this.#answer(client, message.message?.url ?? '', message.message?.body, flags);
      client.deliver(JSON.stringify({ id, type: RESPONSE, message: { statusCode: 200, headers: {}, body } }));
    };
    if (this.#editing && (flags & DELAY_FOR_CELL_EDIT) !== 0) this.#waiting.push(answer);
    else answer();
  }

  #answer(client: Attached, url: string, given: unknown, flags: number): string {
    const body = (typeof given === 'string' ? JSON.parse(given) : given) as RequestBody;
    this.#requests++;
    if (!isTidyingUp(body)) this.#syncs++;
    this.#last = { flags, actions: body.Actions.length, body };
    if (!url.endsWith('ProcessQuery'))
      return refusal(new HostError('NotImplemented', `No such request: ${url}`));
    if (this.#editing) {
      return refusal(
        new HostError(
          'InvalidOperationInCellEditMode',
          'Excel is in cell-editing mode. Please exit the edit mode.',
        ),
      );
    }
    const { largestMessage } = this.conditions;
    if (JSON.stringify(body).length > largestMessage) {
      return refusal(new HostError('RequestPayloadSizeLimitExceeded', 'The request is too large.'));
    }
    const answer = JSON.stringify(dispatch(body, client.session, client.kept));
    return answer.length > largestMessage
      ? refusal(new HostError('ResponsePayloadSizeLimitExceeded', 'The answer is too large.'))
      : answer;
  }

  #tell(event: ModelEvent): void {
    const entries = entriesFor(event, this.model);
    for (const client of this.#clients) {
      client.kept.follow(event);
      if (!client.session.enableEvents) continue;
      const wanted = entries.filter((entry) =>
        client.registered.has(`${entry.messageType}:${entry.targetId}`),
      );
      if (wanted.length > 0) this.#post(client, wanted);
    }
  }

  /** Events come after the answer to the request that caused them, as in Excel. */
  #post(client: Attached, entries: readonly EventEntry[]): void {
    queueMicrotask(() => {
      if (!this.#clients.has(client)) return;
      client.deliver(JSON.stringify({ type: EVENT, controlId: '', message: { entries } }));
    });
  }
}

/** A request that only lets go of ranges. */
const isTidyingUp = (body: RequestBody): boolean =>
  body.Actions.every(
    (action) => action.ActionType === ActionType.Instantiate || action.Name === '_RemoveReference',
  ) && body.Actions.some((action) => action.Name === '_RemoveReference');

const refusal = (error: HostError): string =>
  JSON.stringify({
    Error: { Code: error.code, Message: error.message, Location: '', ActionIndex: 0, HttpStatusCode: 400 },
    ProcessedResults: { Results: [], TraceIds: [] },
  });
