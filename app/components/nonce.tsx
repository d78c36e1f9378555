import { createContext, type ReactNode, useContext } from "react";

const Nonce = createContext("");

/** The word by which this answer's policy knows the page's own scripts; none in the browser, which keeps it hidden. */
export function useNonce(): string {
  return useContext(Nonce);
}

export function NonceProvider({ nonce, children }: { nonce: string; children: ReactNode }) {
  return <Nonce.Provider value={nonce}>{children}</Nonce.Provider>;
}
