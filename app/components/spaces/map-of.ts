/** A pin on the open map of the world; nothing of the reader goes there until the link is followed. */
export function mapOf({ latitude, longitude }: { readonly latitude: number; readonly longitude: number }) {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}`;
}
