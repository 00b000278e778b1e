import { wireName } from './objects/cellProperties';
import { isRemote } from './remote';
import type { KeptReferences } from './keptReferences';
import type { QueryInfo } from './protocol';
import type { RemoteObject } from './remote';

/** What the client needs to find the object again: its id, or the reference it is kept under. */
export function instantiated(target: RemoteObject, kept: KeptReferences): Readonly<Record<string, unknown>> {
  const reference = kept.referenceOf(target);
  return { ...target.identity, ...(reference === undefined ? {} : { _ReferenceId: reference }) };
}

/** Answers a load: the paths asked for, or every plain property when none is named. */

export function query(target: RemoteObject, info: QueryInfo, kept: KeptReferences): unknown {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])].map((path) => path.split('/'));
  return target.items ? list(target, paths, info, kept) : read(target, paths, kept);
}

function list(
  target: RemoteObject,
  paths: readonly (readonly string[])[],
  info: QueryInfo,
  kept: KeptReferences,
): unknown {
  const inner = paths
    .map((path) => (path[0] === 'items' ? path.slice(1) : path))
    .filter((path) => path.length > 0);
  const own = inner.filter((path) => path.length === 1 && target.scalars.includes(wireName(path[0] ?? '')));
  const ofItems = inner.filter((path) => !own.includes(path));
  const from = info.Skip ?? 0;
  const items = (target.items?.() ?? []).slice(from, info.Top === undefined ? undefined : from + info.Top);
  return {
    ...(own.length > 0 ? read(target, own, kept) : {}),
    _Items: items.map((item, index) => ({
      ...instantiated(item, kept),
      _Index: from + index,
      ...read(item, ofItems, kept),
    })),
  };
}

function read(
  target: RemoteObject,
  paths: readonly (readonly string[])[],
  kept: KeptReferences,
): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...instantiated(target, kept) };
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
    else answer[name] = child.items ? list(child, below, {}, kept) : read(child, below, kept);
  }
  return answer;
}
