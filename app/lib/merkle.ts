/** A hash function over bytes, such as SHA-256; given, so that this stays pure. */
export type Hash = (bytes: Uint8Array) => Uint8Array;

const LEAF = 0x00;
const NODE = 0x01;

/** The hash of one entry as a leaf (RFC 6962, 2.1), in hex. */
export function leafOf(entry: string, hash: Hash): string {
  return toHex(hash(joined([Uint8Array.of(LEAF), new TextEncoder().encode(entry)])));
}

/** The root over these leaves in this order (RFC 6962, 2.1), in hex; over no leaves it is the hash of nothing. */
export function rootOf(leaves: readonly string[], hash: Hash): string {
  if (leaves.length === 0) return toHex(hash(new Uint8Array()));
  const [only] = leaves;
  if (leaves.length === 1 && only !== undefined) return only;
  const at = splitAt(leaves.length);
  return nodeOf(rootOf(leaves.slice(0, at), hash), rootOf(leaves.slice(at), hash), hash);
}

/** What somebody with the leaf at this place needs to come to the root themselves (RFC 6962, 2.1.1), nearest first. */
export function proofOf(index: number, leaves: readonly string[], hash: Hash): string[] {
  if (leaves.length <= 1) return [];
  const at = splitAt(leaves.length);
  return index < at
    ? [...proofOf(index, leaves.slice(0, at), hash), rootOf(leaves.slice(at), hash)]
    : [...proofOf(index - at, leaves.slice(at), hash), rootOf(leaves.slice(0, at), hash)];
}

export type Place = { readonly index: number; readonly size: number };

/** The root that a leaf and its proof lead to; null when they cannot belong to a tree of this size. */
export function rootFrom(
  leaf: string,
  { index, size }: Place,
  proof: readonly string[],
  hash: Hash,
): string | null {
  if (index < 0 || index >= size) return null;
  if (size === 1) return proof.length === 0 ? leaf : null;
  const beside = proof.at(-1);
  if (beside === undefined) return null;
  const at = splitAt(size);
  const isLeft = index < at;
  const place = isLeft ? { index, size: at } : { index: index - at, size: size - at };
  const own = rootFrom(leaf, place, proof.slice(0, -1), hash);
  if (own === null) return null;
  return isLeft ? nodeOf(own, beside, hash) : nodeOf(beside, own, hash);
}

/** The largest power of two that is smaller than this size. */
function splitAt(size: number): number {
  let at = 1;
  while (at * 2 < size) at *= 2;
  return at;
}

function nodeOf(left: string, right: string, hash: Hash): string {
  return toHex(hash(joined([Uint8Array.of(NODE), fromHex(left), fromHex(right)])));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}
