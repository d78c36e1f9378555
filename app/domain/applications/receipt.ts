const ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** A number that can be read out over the phone and tells nothing of how many plans there are: "PL-7K3M-Q2XD". */
export function receiptNumber(random: Uint8Array): string {
  const characters = Array.from(random.slice(0, 8), (byte) => ALPHABET[byte % ALPHABET.length]).join("");
  return `PL-${characters.slice(0, 4)}-${characters.slice(4)}`;
}
