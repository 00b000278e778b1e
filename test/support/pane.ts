import '@testing-library/jest-dom';
import { TextDecoder, TextEncoder } from 'node:util';

// jsdom leaves out what every browser and web view has.
Object.assign(globalThis, { TextDecoder, TextEncoder });

Blob.prototype.arrayBuffer ??= function arrayBuffer(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(new Error(reader.error?.message));
    reader.readAsArrayBuffer(this);
  });
};

// jsdom has no layout, and so nothing to bring into view.
Element.prototype.scrollIntoView = () => undefined;

// As some moments after the pane was opened, when every view has arrived.
beforeAll(async () => {
  const { loadViews } = await import('../../src/taskpane/shell/panels');
  await loadViews();
});
