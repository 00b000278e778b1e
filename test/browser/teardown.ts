/** Ends what the set-up began. */
export default async function teardown(): Promise<void> {
  await (globalThis as { endBrowserTests?: () => Promise<void> }).endBrowserTests?.();
}
