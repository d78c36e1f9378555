/** A storage key is a uuid and nothing else, so that it can never name another folder or file. */
export function checkedKey(key: string): string {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key)) throw new Error("not a storage key");
  return key;
}
