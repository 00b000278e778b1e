import { wireName } from './objects/cellProperties';
import { internalService, workbook } from './objects/workbook';
import { ActionType, HostError, PathType, itemNotFound, notImplemented } from './protocol';
import { isRemote } from './remote';
import type { ArgumentInfo, ObjectPath, QueryInfo, RequestAction, RequestBody } from './protocol';
import type { KeptReferences } from './keptReferences';
import type { RemoteObject } from './remote';
import type { HostSession } from './session';

interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export type ResponseBody =
  | { readonly Results: readonly ActionResult[]; readonly TraceIds: readonly number[] }
  | {
      readonly Error: {
        readonly Code: string;
        readonly Message: string;
        readonly Location: string;
        readonly ActionIndex: number;
        readonly HttpStatusCode: number;
      };
      readonly ProcessedResults: {
        readonly Results: readonly ActionResult[];
        readonly TraceIds: readonly number[];
      };
    };

/** Carries out one request; actions before a failing one stay done, as in Excel. */
export function dispatch(body: RequestBody, session: HostSession, kept: KeptReferences): ResponseBody {
  const request = new Request(body, session, kept);
  const results: ActionResult[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      const value = request.run(action);
      if (value !== NO_RESULT) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      const known = error instanceof HostError ? error : undefined;
      return {
        Error: {
          Code: known?.code ?? 'GeneralException',
          Message: error instanceof Error ? error.message : String(error),
          Location: request.describe(action),
          ActionIndex: index,
          HttpStatusCode: 400,
        },
        ProcessedResults: { Results: results, TraceIds: [] },
      };
    }
  }
  return { Results: results, TraceIds: [] };
}

const NO_RESULT = Symbol('no result');

class Request {
  readonly #body: RequestBody;
  readonly #session: HostSession;
  readonly #kept: KeptReferences;
  /** Each path is walked once per request, so that `add` adds once. */
  readonly #found = new Map<number, RemoteObject | null>();

  constructor(body: RequestBody, session: HostSession, kept: KeptReferences) {
    this.#body = body;
    this.#session = session;
    this.#kept = kept;
  }

  run(action: RequestAction): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const target = this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return target ? this.#instantiated(target) : null;
      case ActionType.EnsureUnchanged:
        return NO_RESULT;
      case ActionType.Query:
        return target ? this.#query(target, action.QueryInfo ?? {}) : null;
      case ActionType.Method:
        return target ? this.#method(target, action) : null;
      case ActionType.SetProperty: {
        const [value] = this.#arguments(action.ArgumentInfo);
        target?.set(action.Name, value);
        return NO_RESULT;
      }
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  /** "Range.Values" for the error's location. */
  describe(action: RequestAction): string {
    const target = this.#found.get(action.ObjectPathId);
    const path = this.#body.ObjectPaths[action.ObjectPathId];
    return `${target?.type ?? path?.Name ?? ''}.${action.Name || (path?.Name ?? '')}`;
  }

  #instantiated(target: RemoteObject): Readonly<Record<string, unknown>> {
    const reference = this.#kept.referenceOf(target);
    return { ...target.identity, ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  #method(target: RemoteObject, action: RequestAction): unknown {
    const args = this.#arguments(action.ArgumentInfo);
    if (action.Name === '_KeepReference') return this.#kept.keep(target);
    if (target.type === 'Workbook' && action.Name === '_RemoveReference')
      return this.#kept.remove(String(args[0]));
    if (target.type === 'Workbook' && action.Name === '_RemoveAllReferences') return this.#kept.clear();
    const value = target.call(action.Name, args);
    return isRemote(value) ? this.#instantiated(value) : (value ?? null);
  }

  // --- finding objects -----------------------------------------------------------------------

  #resolve(id: number): RemoteObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.#body.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `The request names no path ${id}.`);
    const found = this.#walk(path);
    this.#found.set(id, found);
    return found;
  }

  #walk(path: ObjectPath): RemoteObject | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return workbook(this.#session);
      case PathType.NewObject:
        if (path.Name === 'Microsoft.InternalService.AddinInternalService')
          return internalService(this.#session);
        throw notImplemented(`new ${path.Name}`);
      case PathType.Reference:
        return this.#kept.find(path.Name, this.#session.model);
      case PathType.Null:
        return null;
      default:
    }
    const parent = this.#resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const found = this.#step(parent, path);
    if (found === null || isRemote(found)) return found;
    throw notImplemented(`${parent.type}.${path.Name} as an object`);
  }

  #step(parent: RemoteObject, path: ObjectPath): unknown {
    if (path.ObjectPathType === PathType.Property) return parent.get(path.Name);
    const name = path.ObjectPathType === PathType.Indexer ? 'GetItem' : path.Name;
    return parent.call(name, this.#arguments(path.ArgumentInfo));
  }

  #arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids[index];
      if (typeof id === 'number' && id > 0) return this.#expect(id);
      // A list of objects comes as a list of their path ids.
      if (Array.isArray(id) && Array.isArray(value)) {
        return value.map((item: unknown, at) =>
          typeof id[at] === 'number' && id[at] > 0 ? this.#expect(id[at]) : item,
        );
      }
      return this.#inside(value);
    });
  }

  /** Puts objects where a plain value holds {"_ObjectPathId": n}. */
  #inside(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value))
      return value.map((item: unknown) => (typeof item === 'object' ? this.#inside(item) : item));
    const { _ObjectPathId: id } = value as { readonly _ObjectPathId?: unknown };
    if (typeof id === 'number') return this.#expect(id);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.#inside(part)]));
  }

  #expect(id: number): RemoteObject {
    const found = this.#resolve(id);
    if (!found) throw itemNotFound();
    return found;
  }

  // --- loading -------------------------------------------------------------------------------

  #query(target: RemoteObject, info: QueryInfo): unknown {
    const paths = [...(info.Select ?? []), ...(info.Expand ?? [])].map((path) => path.split('/'));
    return target.items ? this.#list(target, paths, info) : this.#read(target, paths);
  }

  #list(target: RemoteObject, paths: readonly (readonly string[])[], info: QueryInfo): unknown {
    const inner = paths
      .map((path) => (path[0] === 'items' ? path.slice(1) : path))
      .filter((path) => path.length > 0);
    const own = inner.filter((path) => path.length === 1 && target.scalars.includes(wireName(path[0] ?? '')));
    const ofItems = inner.filter((path) => !own.includes(path));
    const from = info.Skip ?? 0;
    const items = (target.items?.() ?? []).slice(from, info.Top === undefined ? undefined : from + info.Top);
    return {
      ...(own.length > 0 ? this.#read(target, own) : {}),
      _Items: items.map((item, index) => ({
        ...this.#instantiated(item),
        _Index: from + index,
        ...this.#read(item, ofItems),
      })),
    };
  }

  #read(target: RemoteObject, paths: readonly (readonly string[])[]): Record<string, unknown> {
    const answer: Record<string, unknown> = { ...this.#instantiated(target) };
    const deeper = new Map<string, (readonly string[])[]>();
    const wanted = paths.length === 0 ? target.scalars.map((name) => [name]) : paths;
    for (const [head = '', ...rest] of wanted) {
      if (head === '*' || head === '$all' || head === '$none') {
        if (head !== '$none') for (const name of target.scalars) answer[name] = target.get(name);
        continue;
      }
      const name = wireName(head);
      if (name === '_ReferenceId' || name === '_Id') continue;
      const below = deeper.get(name) ?? [];
      if (rest.length > 0) deeper.set(name, [...below, rest]);
      else {
        const value = target.get(name);
        if (isRemote(value)) deeper.set(name, below);
        else answer[name] = value;
      }
    }
    for (const [name, below] of deeper) {
      const child = target.get(name);
      if (!isRemote(child)) answer[name] = null;
      else answer[name] = child.items ? this.#list(child, below, {}) : this.#read(child, below);
    }
    return answer;
  }
}
