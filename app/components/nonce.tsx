import { createContext, type ReactNode, useContext } from "react";

const Nonce = createContext("");

/** The word by which this answer's policy knows the page's own scripts; none in the browser, which keeps it hidden. */
export function useNonce(): string {
  return useContext(Nonce);
}

/** Gives the scripts of one answer the word that only this answer knows. */
export function NonceProvider({ nonce, children }: { nonce: string; children: ReactNode }) {
  return <Nonce.Provider value={nonce}>{children}</Nonce.Provider>;
}
