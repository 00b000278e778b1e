import { HostError } from '../port';
import type { WorkbookPort } from '../port';
import type { After } from './after';

/** Milliseconds after which a request that the host has not answered no longer holds the person up. */
export const longestWait = 60_000;

/**
 * The port with an end to waiting: a request that is not answered in time fails as `no_answer` and writes nothing more.
 * `answered` is told when the answer comes after all, so that what is there now can be looked at.
 */
export function patient(port: WorkbookPort, after: After, answered: () => void): WorkbookPort {
  const inTime = <T>(
    request: (signal: AbortSignal) => Promise<T>,
    late: (answer: T) => void = answered,
  ): Promise<T> =>
    new Promise((resolve, reject) => {
      const given = new AbortController();
      const cancel = after(longestWait, () => {
        const error = new HostError('no_answer', 'time limit');
        given.abort(error);
        reject(error);
      });
      const inTimeOr = (isLate: () => void, isInTime: () => void): void => {
        cancel();
        if (given.signal.aborted) isLate();
        else isInTime();
      };
      request(given.signal).then(
        (answer) =>
          inTimeOr(
            () => late(answer),
            () => resolve(answer),
          ),
        (error: unknown) => inTimeOr(answered, () => reject(error)),
      );
    });
  // Nobody waits for a listener that begins late: another has been asked for meanwhile.
  const listening = (listen: () => Promise<() => Promise<void>>): Promise<() => Promise<void>> =>
    inTime(listen, (stop) => void stop().catch(() => undefined));
  return {
    read: (request) => inTime(() => port.read(request)),
    write: (change) => inTime((signal) => port.write(change, signal)),
    select: (cell) => inTime(() => port.select(cell)),
    onChange: (listener) => listening(() => port.onChange(listener)),
    onSelect: (listener) => listening(() => port.onSelect(listener)),
    onActivate: (listener) => listening(() => port.onActivate(listener)),
  };
}
