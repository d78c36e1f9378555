/** A path of app/paths.ts under the origin of the product, or a full address; nothing but a page on the web. */
export function fullAddress(url: string, origin: string): string {
  const address = new URL(url, origin);
  if (!/^https?:$/.test(address.protocol)) throw new Error(`a letter may not link to ${address.protocol}`);
  return address.href;
}
