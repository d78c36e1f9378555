/** An address that no letter ever reaches (RFC 2606), in the place of one that was erased. */
export function erasedAddress(id: string): string {
  return `${id}@verwijderd.invalid`;
}

/** Whether an address was erased. */
export function isErased(address: string): boolean {
  return address.endsWith("@verwijderd.invalid");
}
