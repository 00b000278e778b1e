/** Property names of state version 1 that are called otherwise since; the same everywhere in the state. */
const properties: Readonly<Record<string, string>> = { line: 'area', lines: 'areas', slot: 'period' };

/** Values of `origin`, `action` and `kind` that are called otherwise since. */
const values: Readonly<Record<string, string>> = { own: 'standard', offer: 'correction' };

/** Parameters of rules that are called otherwise since. */
const parameters: Readonly<Record<string, string>> = {
  apart: 'minDeviation',
  from: 'minValue',
  times: 'minRepeats',
  k: 'madMultiple',
};

/** A state kept by version 1 in the words of version 2; what is not ours to rename stays as it was. */
export function fromVersion1(kept: object): object {
  return renamed(kept) as object;
}

function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value !== 'object' || value === null) return value;
  const isDocument = 'doc' in value;
  const isParameter = 'kind' in value && value.kind === 'parameter';
  return Object.fromEntries(
    Object.entries(value).map(([key, content]) => {
      // A line of a document stays a line.
      const name = isDocument ? key : (properties[key] ?? key);
      if (isParameter && key === 'name') return [key, parameters[String(content)] ?? content];
      if (key === 'origin' || key === 'action' || key === 'kind')
        return [key, values[String(content)] ?? renamed(content)];
      return [name, renamed(content)];
    }),
  );
}
