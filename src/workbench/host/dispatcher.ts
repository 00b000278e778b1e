import { appRuntime, internalService, workbook } from './objects/workbook';
import { ActionType, HostError, PathType, itemNotFound, notImplemented } from './protocol';
import { instantiated, query } from './query';
import { isRemote } from './remote';
import { ensureUndoable } from './undoGroups';
import type { ArgumentInfo, ObjectPath, RequestAction, RequestBody } from './protocol';
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
        return target ? instantiated(target, this.#kept) : null;
      case ActionType.EnsureUnchanged:
        return NO_RESULT;
      case ActionType.Query:
        return target ? query(target, action.QueryInfo ?? {}, this.#kept) : null;
      case ActionType.Method:
        return target ? this.#method(target, action) : null;
      case ActionType.SetProperty: {
        const [value] = this.#arguments(action.ArgumentInfo);
        if (target) this.#allow(target, action.Name);
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

  #method(target: RemoteObject, action: RequestAction): unknown {
    const args = this.#arguments(action.ArgumentInfo);
    if (action.Name === '_KeepReference') return this.#kept.keep(target);
    if (target.type === 'Workbook' && action.Name === '_RemoveReference')
      return this.#kept.remove(String(args[0]));
    if (target.type === 'Workbook' && action.Name === '_RemoveAllReferences') return this.#kept.clear();
    this.#allow(target, action.Name);
    const value = target.call(action.Name, args);
    return isRemote(value) ? instantiated(value, this.#kept) : (value ?? null);
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
        if (path.Name === 'Microsoft.AppRuntime.AppRuntimeService') return appRuntime(this.#session);
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
    this.#allow(parent, name);
    return parent.call(name, this.#arguments(path.ArgumentInfo));
  }

  #allow({ type }: RemoteObject, member: string): void {
    ensureUndoable(this.#session.isGrouped(), type, member);
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
}
