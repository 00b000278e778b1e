/** Calls back with the client's `Excel` as soon as the page's scripts have begun it. */
export function onExcel(page: Window, begun: (excel: object) => void): void {
  onGlobal(page, 'Excel', begun);
}

/** Lets the client refuse members above the set that is claimed (ApiNotFound), as Excel of that age does. */
export function holdToLevel(page: Window): void {
  onGlobal(page, 'OfficeExtension', (extension) => {
    onProperty(extension, 'CommonUtility', (utility) => {
      Object.defineProperty(utility, '_doApiNotSupportedCheck', { get: () => true, set: () => undefined });
    });
  });
}

function onGlobal(page: Window, name: string, begun: (value: object) => void): void {
  onProperty(page, name, begun);
}

/** A property that tells once when it is first given an object. */
function onProperty(holder: object, name: string, begun: (value: object) => void): void {
  let held: unknown;
  let isTold = false;
  Object.defineProperty(holder, name, {
    configurable: true,
    enumerable: true,
    get: () => held,
    set: (value: unknown) => {
      held = value;
      if (isTold || (typeof value !== 'object' && typeof value !== 'function') || value === null) return;
      isTold = true;
      begun(value);
    },
  });
}
