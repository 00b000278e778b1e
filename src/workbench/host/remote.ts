import { notImplemented } from './protocol';

/** An object as the client sees it, addressed by PascalCase member names. */
export interface RemoteObject {
  readonly type: string;
  /** What the object stands for inside the host. */
  readonly self: unknown;
  /** "Id" or "_Id" with its value, for objects that are found again by it. */
  readonly identity: Readonly<Record<string, unknown>>;
  /** The names of all plain properties that can be read. */
  readonly scalars: readonly string[];
  /** Reads a plain property or follows a navigation to another object (null = null object). */
  readonly get: (name: string) => unknown;
  readonly set: (name: string, value: unknown) => void;
  readonly call: (name: string, args: readonly unknown[]) => unknown;
  /** The members of a collection; undefined for a single object. */
  readonly items: (() => readonly RemoteObject[]) | undefined;
}

export interface RemoteProperty<T> {
  readonly get: (self: T) => unknown;
  readonly set?: (self: T, value: unknown) => void;
  /** Only answered when asked for by name, being dear to work out. */
  readonly onDemand?: boolean;
}

export type Methods<T> = Readonly<Record<string, (self: T, args: readonly unknown[]) => unknown>>;

export interface Shape<T> {
  readonly type: string;
  readonly identity?: (self: T) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, RemoteProperty<T>>>;
  readonly children?: Readonly<Record<string, (self: T) => RemoteObject | null>>;
  readonly methods?: Methods<T>;
  readonly items?: (self: T) => readonly RemoteObject[];
}

/** Makes a kind of remote object out of its members; whatever is not named fails with NotImplemented. */
export function defineRemote<T>(shape: Shape<T>): (self: T) => RemoteObject {
  const properties = shape.properties ?? {};
  const children = shape.children ?? {};
  const methods = shape.methods ?? {};
  const scalars = Object.keys(properties).filter((name) => properties[name]?.onDemand !== true);
  const { items } = shape;
  return (self) => ({
    type: shape.type,
    self,
    scalars,
    get identity() {
      return shape.identity?.(self) ?? {};
    },
    get(name) {
      const property = properties[name];
      if (property) return property.get(self);
      const child = children[name];
      if (child) return child(self);
      throw notImplemented(`${shape.type}.${name}`);
    },
    set(name, value) {
      const property = properties[name];
      if (!property?.set) throw notImplemented(`setting ${shape.type}.${name}`);
      property.set(self, value);
    },
    call(name, args) {
      const method = methods[name];
      if (!method) throw notImplemented(`${shape.type}.${name}()`);
      return method(self, args);
    },
    items: items ? () => items(self) : undefined,
  });
}

export const isRemote = (value: unknown): value is RemoteObject =>
  typeof value === 'object' && value !== null && 'scalars' in value && 'self' in value;

/** The object behind an argument, when it is of the type. */
export function selfOf<T>(value: unknown, type: string): T | undefined {
  return isRemote(value) && value.type === type ? (value.self as T) : undefined;
}
