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

const CHANNEL = 'embedded-excel';

interface Envelope {
  readonly channel: typeof CHANNEL;
  readonly text: string;
}

const isEnvelope = (data: unknown): data is Envelope =>
  typeof data === 'object' && data !== null && 'channel' in data && data.channel === CHANNEL;

/** The page's half of a bridge by postMessage; the host serves it from the parent page of the same origin. */
export function connectByMessage(page: Window, hostPage: Window = page.parent): NativeBridge {
  const bridge = {
    onMessageFromHost: (_text: string): void => undefined,
    sendMessageToHost: (text: string): void =>
      hostPage.postMessage({ channel: CHANNEL, text } satisfies Envelope, page.location.origin),
  };
  page.addEventListener('message', (event) => {
    if (event.source === hostPage && isEnvelope(event.data)) bridge.onMessageFromHost(event.data.text);
  });
  return bridge;
}

/** The host's half: every page that sends a message becomes a client of its own. Returns how to stop. */
export function serveByMessage(host: ExcelHost, hostPage: Window): () => void {
  const clients = new Map<MessageEventSource, ReturnType<ExcelHost['attach']>>();
  const listen = (event: MessageEvent): void => {
    const { source, data } = event;
    if (!source || event.origin !== hostPage.location.origin || !isEnvelope(data)) return;
    const client =
      clients.get(source) ??
      host.attach((text) =>
        source.postMessage({ channel: CHANNEL, text } satisfies Envelope, { targetOrigin: event.origin }),
      );
    clients.set(source, client);
    client.receive(data.text);
  };
  hostPage.addEventListener('message', listen);
  return () => {
    hostPage.removeEventListener('message', listen);
    for (const client of clients.values()) client.detach();
  };
}
