// Draws color.png and outline.png: a speech bubble with a shield and a tick in it.
//
//   node draw-icons.mjs [FOLDER]     into FOLDER; without it beside this file
//
// Microsoft's rules (learn.microsoft.com, "Design app icons"): color.png is 192 × 192 and opaque to its edges, with the symbol in
// the middle, for clients cut the corners; outline.png is 32 × 32, white on transparent, nothing else.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateSync } from "node:zlib";

const deep = [0x12, 0x3f, 0x5c]; // the manifest's accentColor; on white 11:1
const sea = [0x1b, 0x6b, 0x84];
const white = [0xff, 0xff, 0xff];

// Each shape tells how far a point is inside it, in its own units: above 0 is inside.
const roundedBox = (x, y, left, top, right, bottom, radius) => {
  const dx = Math.max(left + radius - x, x - right + radius, 0);
  const dy = Math.max(top + radius - y, y - bottom + radius, 0);
  return dx + dy > 0 ? radius - Math.hypot(dx, dy) : Math.min(x - left, right - x, y - top, bottom - y);
};

const triangle = (x, y, corners) => Math.min(...corners.map(([ax, ay], i) => {
  const [bx, by] = corners[(i + 1) % corners.length];
  return ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / Math.hypot(bx - ax, by - ay);
}));

const line = (x, y, points, thickness) => Math.max(...points.slice(1).map(([bx, by], i) => {
  const [ax, ay] = points[i];
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const t = Math.min(1, Math.max(0, along));
  return thickness / 2 - Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}));

// The symbol, in a box of 100 × 100.
const bubble = (x, y) => Math.max(
  roundedBox(x, y, 0, 0, 100, 80, 24),
  triangle(x, y, [[20, 70], [54, 78], [22, 100]]));

const shield = (x, y) => {
  const aside = Math.abs(x - 50) / 23;
  const down = Math.max(0, (y - 32) / 36);
  const side = 23 * (1 - down * down * (0.4 + 0.6 * down)) - Math.abs(x - 50);
  return Math.min(side, y - 11 - 6 * aside * aside);
};

const tick = (x, y) => line(x, y, [[39.5, 38.5], [47.5, 47], [61.5, 29.5]], 7);

function colour(px, py) {
  const x = (px - 38) / 1.16, y = (py - 42) / 1.16;
  if (tick(x, y) > 0) return [...white, 1];
  if (shield(x, y) > 0) return [...deep, 1];
  if (bubble(x, y) > 0) return [...white, 1];
  const t = (px + py) / 384;
  return [...deep.map((c, i) => sea[i] + (c - sea[i]) * t), 1];
}

function outline(px, py) {
  // The same bubble at 32 px: a line of two pixels, and the tick alone, for a shield this small is a blot.
  const box = roundedBox(px, py, 2, 3, 30, 25, 7);
  const tail = triangle(px, py, [[7, 22], [17, 24.5], [8, 30]]);
  const inner = roundedBox(px, py, 4, 5, 28, 23, 5);
  const mark = line(px, py, [[10.5, 14], [14.5, 18], [21.5, 10]], 2.4);
  return [...white, mark > 0 || (Math.max(box, tail) > 0 && inner <= 0) ? 1 : 0];
}

function draw(size, at, withAlpha) {
  const channels = withAlpha ? 4 : 3;
  const fine = 8; // samples a side in every pixel
  const rows = Buffer.alloc(size * (size * channels + 1)); // each row begins with its filter: none
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0, 0];
      for (let i = 0; i < fine * fine; i++) {
        const [r, g, b, a] = at(column + ((i % fine) + 0.5) / fine, row + (Math.floor(i / fine) + 0.5) / fine);
        [r * a, g * a, b * a, a].forEach((v, c) => { sum[c] += v; });
      }
      const start = row * (size * channels + 1) + 1 + column * channels;
      // Under a transparent pixel lies white too: a client that blends carelessly must not find black at the edges.
      for (let c = 0; c < 3; c++) rows[start + c] = sum[3] > 0 ? Math.round(sum[c] / sum[3]) : 255;
      if (withAlpha) rows[start + 3] = Math.round((255 * sum[3]) / (fine * fine));
    }
  }

  return rows;
}

function png(size, rows, withAlpha) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, withAlpha ? 6 : 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header), chunk("IDAT", deflateSync(rows, { level: 9 })), chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const typed = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4), check = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc(typed));
  return Buffer.concat([length, typed, check]);
}

function crc(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return ~value >>> 0;
}

const folder = process.argv[2] ?? dirname(fileURLToPath(import.meta.url));
writeFileSync(join(folder, "color.png"), png(192, draw(192, colour, false), false));
writeFileSync(join(folder, "outline.png"), png(32, draw(32, outline, true), true));
