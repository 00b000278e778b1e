import type { ExcelHost } from './excelHost';

/** What the client library looks for as `_richApiNativeBridge`: JSON text both ways. */
export interface NativeBridge {
  readonly sendMessageToHost: (text: string) => void;
  /** The library puts its own receiver here. */
  onMessageFromHost: (text: string) => void;
}

/** A bridge for a page of the same origin, or for a test: plain calls, answers in later turns. */
export function connectDirectly(host: ExcelHost): NativeBridge & { readonly disconnect: () => void } {
  const bridge = {
    onMessageFromHost: (_text: string): void => undefined,
    // The caller's realm goes on first, as it would before a real Excel.
    sendMessageToHost: (text: string): void => queueMicrotask(() => client.receive(text)),
    disconnect: (): void => client.detach(),
  };
  const client = host.attach((text) => bridge.onMessageFromHost(text));
  return bridge;
}
