/**
 * Draws the add-in's icons. Run `node assets/icons.mjs` after changing a shape; the PNG files are kept beside it.
 * Shapes are signed distances in a unit square, sampled many times a pixel, so that every size is drawn afresh
 * instead of being scaled.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

const RED = [0xc8, 0x10, 0x2e];
const WHITE = [0xff, 0xff, 0xff];
const GREY = [0x60, 0x5e, 0x5c];
const SAMPLES = 8;

const box = (x0, y0, x1, y1, radius = 0) => {
  const [cx, cy, hx, hy] = [(x0 + x1) / 2, (y0 + y1) / 2, (x1 - x0) / 2 - radius, (y1 - y0) / 2 - radius];
  return (x, y) => {
    const [dx, dy] = [Math.abs(x - cx) - hx, Math.abs(y - cy) - hy];
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
  };
};

const stroke = (width, ...points) => {
  const half = width / 2;
  return (x, y) => {
    let least = Infinity;
    for (let i = 0; i + 1 < points.length; i++) {
      const [[ax, ay], [bx, by]] = [points[i], points[i + 1]];
      const [ux, uy, px, py] = [bx - ax, by - ay, x - ax, y - ay];
      const along = Math.min(1, Math.max(0, (px * ux + py * uy) / (ux * ux + uy * uy)));
      least = Math.min(least, Math.hypot(px - along * ux, py - along * uy));
    }
    return least - half;
  };
};

const grown = (shape, by) => (x, y) => shape(x, y) - by;
const outline = (shape, width) => (x, y) => Math.max(shape(x, y), -shape(x, y) - width);

/** Whole pixels where it matters: a line of `pixels` at the pixel nearest to `at`. */
const snapped = (size) => ({
  at: (position) => Math.round(position * size) / size,
  px: (pixels) => pixels / size,
});

/** The table: a frame, a filled head, and as many lines as the size can carry. */
function table(size, [left, top, right, bottom], ink, paper, head = ink) {
  const { at, px } = snapped(size);
  const line = px(Math.max(1, Math.round(size / 26)));
  const [x0, y0, x1, y1] = [at(left), at(top), at(right), at(bottom)];
  const headEnd = at(y0 + (y1 - y0) * 0.28);
  const frame = box(x0, y0, x1, y1, size > 20 ? px(size / 20) : 0);
  const columns = size > 20 ? [1 / 3, 2 / 3] : [1 / 2];
  const rows = size > 20 ? [1 / 3, 2 / 3] : [1 / 2];
  return [
    [frame, paper],
    [(x, y) => Math.max(frame(x, y), y - headEnd), head],
    ...columns.map((share) => {
      const x = at(x0 + (x1 - x0) * share - line / 2);
      return [box(x, headEnd, x + line, y1 - line / 2), ink];
    }),
    ...rows.map((share) => {
      const y = at(headEnd + (y1 - headEnd) * share - line / 2);
      return [box(x0 + line / 2, y, x1 - line / 2, y + line), ink];
    }),
    [outline(frame, line), ink],
  ];
}

/** A sign over the table, parted from it by a rim. */
const sign = (shape, ink, rim, width) => [
  [grown(shape, width), rim],
  [shape, ink],
];

const rimOf = (size) => (size > 20 ? 0.05 : 1 / size);

const drawings = {
  icon: (size) => [
    [box(0, 0, 1, 1, 0.18), RED],
    ...table(size, [0.17, 0.19, 0.83, 0.81], RED, WHITE, [0xf6, 0xd5, 0xda]),
    ...sign(stroke(size > 20 ? 0.13 : 0.15, [0.4, 0.62], [0.57, 0.78], [0.88, 0.4]), RED, WHITE, rimOf(size)),
  ],
  open: (size) => {
    const { at } = snapped(size);
    return [
      ...table(size, [0.03, 0.1, 0.97, 0.9], GREY, WHITE),
      [box(at(0.56), at(0.1), at(0.97), at(0.9), 0), RED],
      ...[0.3, 0.5, 0.7].map((y) => [box(at(0.64), at(y), at(0.9), at(y) + Math.max(1 / size, 0.06)), WHITE]),
    ];
  },
  fill: (size) => [
    ...table(size, [0.03, 0.06, 0.84, 0.84], GREY, WHITE),
    ...[stroke(0.13, [0.68, 0.36], [0.68, 0.86])].flatMap((shaft) =>
      sign(
        (x, y) => Math.min(shaft(x, y), stroke(0.13, [0.47, 0.68], [0.68, 0.89], [0.89, 0.68])(x, y)),
        RED,
        WHITE,
        rimOf(size),
      ),
    ),
  ],
  check: (size) => [
    ...table(size, [0.03, 0.06, 0.84, 0.84], GREY, WHITE),
    ...sign(stroke(0.14, [0.38, 0.7], [0.57, 0.88], [0.92, 0.46]), RED, WHITE, rimOf(size)),
  ],
  clear: (size) => [
    ...table(size, [0.03, 0.06, 0.84, 0.84], GREY, WHITE),
    ...[stroke(0.13, [0.5, 0.5], [0.9, 0.9])].flatMap((down) =>
      sign(
        (x, y) => Math.min(down(x, y), stroke(0.13, [0.9, 0.5], [0.5, 0.9])(x, y)),
        RED,
        WHITE,
        rimOf(size),
      ),
    ),
  ],
};

const sizes = {
  icon: [16, 32, 64, 80, 128],
  open: [16, 32, 80],
  fill: [16, 32, 80],
  check: [16, 32, 80],
  clear: [16, 32, 80],
};

/** Red, green, blue, alpha of every pixel: the layers painted one over the other in each sample, then averaged. */
function paint(layers, size) {
  const pixels = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0, 0];
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
        const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
        const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
        const top = layers.findLast(([shape]) => shape(x, y) <= 0);
        if (!top) continue;
        top[1].forEach((part, index) => (sum[index] += part));
        sum[3] += 1;
      }
      const at = (row * size + column) * 4;
      for (let part = 0; part < 3; part++) pixels[at + part] = sum[3] ? Math.round(sum[part] / sum[3]) : 0;
      pixels[at + 3] = Math.round((sum[3] / (SAMPLES * SAMPLES)) * 255);
    }
  }
  return pixels;
}

function png(pixels, size) {
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const framed = Buffer.alloc(body.length + 8);
    framed.writeUInt32BE(data.length, 0);
    body.copy(framed, 4);
    framed.writeUInt32BE(crc32(body), body.length + 4);
    return framed;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const lines = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row++) {
    pixels.copy(lines, row * (size * 4 + 1) + 1, row * size * 4, (row + 1) * size * 4);
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const folder = dirname(fileURLToPath(import.meta.url));
for (const [name, list] of Object.entries(sizes)) {
  for (const size of list) {
    writeFileSync(join(folder, `${name}-${size}.png`), png(paint(drawings[name](size), size), size));
  }
}
