/** A key of the machine's storage. Excel on the web gives each place an add-in is used in its own part of it. */
export function storageKey(name: string): string {
  const partition: unknown = Office.context.partitionKey;
  return `${typeof partition === 'string' ? partition : ''}${name}`;
}
