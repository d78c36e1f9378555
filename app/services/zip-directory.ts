export type ZipEntry = {
  readonly name: string;
  /** 0 copied, 8 deflated. */
  readonly method: number;
  /** Unpacked, by what the directory says. */
  readonly size: number;
  readonly packed: Uint8Array;
};

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** "It stands in the extra field": what some programs write however small the file is. */
const ELSEWHERE = 0xffffffff;

/**
 * The entries of a ZIP file by its directory, still packed; null when it has none, when it points outside the file or
 * when two entries share a byte. Throws a RangeError where the file ends too early.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  const found: (ZipEntry & { readonly from: number; readonly to: number })[] = [];
  let at = view.getUint32(end + 16, true);
  for (let nth = 0; nth < count; nth += 1) {
    if (view.getUint32(at, true) !== ENTRY) return null;
    const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths;
    const [size, packedSize, from] = readSizes(view, at, at + 46 + nameLength, extraLength);
    if (view.getUint32(from, true) !== LOCAL) return null;
    const start = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
    const to = start + packedSize;
    if (to > bytes.length) return null;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const method = view.getUint16(at + 10, true);
    found.push({ name, method, size, packed: bytes.subarray(start, to), from, to });
    at += 46 + nameLength + extraLength + commentLength;
  }
  const inPlace = found.toSorted((one, other) => one.from - other.from);
  const isShared = inPlace.some(({ to }, nth) => to > (inPlace[nth + 1]?.from ?? Infinity));
  return isShared ? null : found.map(({ name, method, size, packed }) => ({ name, method, size, packed }));
}

/** The directory's end stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  return -1;
}

/** Unpacked size, packed size and place; those that do not fit 32 bits stand in that order in the extra field. */
function readSizes(view: DataView, entry: number, extra: number, length: number): [number, number, number] {
  let wide = extra;
  while (wide < extra + length && view.getUint16(wide, true) !== 1)
    wide += 4 + view.getUint16(wide + 2, true);
  wide += 4;
  const read = (place: number) => {
    const value = view.getUint32(entry + place, true);
    if (value !== ELSEWHERE) return value;
    wide += 8;
    return wide <= extra + length ? Number(view.getBigUint64(wide - 8, true)) : ELSEWHERE;
  };
  const size = read(24);
  const packedSize = read(20);
  return [size, packedSize, read(42)];
}
