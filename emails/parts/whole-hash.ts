/** A hash (hex) in groups of eight: whole, so that it can be compared, and parted, so that it breaks on a phone. */
export function wholeHash(hash: string): string {
  return hash.replace(/(.{8})(?=.)/g, "$1 ");
}
