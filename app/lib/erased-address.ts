/** What ends an address that was erased: a domain that nobody can ever own (RFC 2606). */
export const ERASED_DOMAIN = "@verwijderd.invalid";

/** An address that no letter ever reaches, in the place of one that was erased. */
export function erasedAddress(id: string): string {
  return `${id}${ERASED_DOMAIN}`;
}

/** Whether an address was erased. */
export function isErased(address: string): boolean {
  return address.endsWith(ERASED_DOMAIN);
}
