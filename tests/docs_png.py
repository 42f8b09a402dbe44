"""Small PNG files: few colours, those that are missed most."""

import struct
import zlib
from base64 import b64decode
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from playwright.async_api import Page

MOST = 40  # colours; a PNG has room for 256
COLOURS = """
async ([png, MOST]) => {
  const blob = await (await fetch("data:image/png;base64," + png)).blob();
  const image = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
  canvas.drawImage(image, 0, 0);
  const { data } = canvas.getImageData(0, 0, image.width, image.height);
  const bins = new Map();
  const key = (at) => ((data[at] >> 2) << 12) | ((data[at + 1] >> 2) << 6) | (data[at + 2] >> 2);
  for (let at = 0; at < data.length; at += 4) {
    const bin = bins.get(key(at)) ?? { count: 0, sum: [0, 0, 0] };
    bin.count += 1;
    for (const part of [0, 1, 2]) bin.sum[part] += data[at + part];
    bins.set(key(at), bin);
  }
  const all = [...bins.values()].sort((one, other) => other.count - one.count);
  for (const bin of all) bin.colour = bin.sum.map((sum) => Math.round(sum / bin.count));
  const far = (one, other) => one.reduce((sum, part, at) => sum + (part - other[at]) ** 2, 0);
  const palette = [];
  for (let worst = all[0]; palette.length < Math.min(MOST, all.length); ) {
    palette.push(worst.colour);
    for (const bin of all) {
      const off = far(bin.colour, worst.colour);
      if (off < (bin.off ?? Infinity)) [bin.off, bin.index] = [off, palette.length - 1];
    }
    worst = all.reduce((one, bin) => (bin.off * Math.sqrt(bin.count) > one.off * Math.sqrt(one.count) ? bin : one));
  }
  let pixels = "";
  for (let at = 0; at < data.length; at += 4) pixels += String.fromCharCode(bins.get(key(at)).index);
  return { width: image.width, height: image.height, palette, pixels: btoa(pixels) };
}
"""


async def shrink(page: Page, png: str, texts: Mapping[bytes, bytes] = MappingProxyType({})) -> bytes:
    """Write a picture, given as base64, anew with the colours that it has most of, and with texts by name."""
    found: dict[str, Any] = await page.evaluate(COLOURS, [png, MOST])
    width, height, pixels = found["width"], found["height"], b64decode(found["pixels"])
    rows = b"".join(b"\0" + pixels[at : at + width] for at in range(0, len(pixels), width))
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)),
        *((b"tEXt", name + b"\0" + text) for name, text in texts.items()),
        (b"PLTE", bytes(part for colour in found["palette"] for part in colour)),
        (b"IDAT", zlib.compress(rows, 9)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
