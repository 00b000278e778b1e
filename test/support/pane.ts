import '@testing-library/jest-dom';

// jsdom has no Blob.arrayBuffer, which every browser and web view has had since 2019.
Blob.prototype.arrayBuffer ??= function arrayBuffer(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(new Error(reader.error?.message));
    reader.readAsArrayBuffer(this);
  });
};
