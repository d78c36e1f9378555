import { env } from "#app/env.server.ts";
import { type AddressBook, locatieserver } from "#app/services/address-book.server.ts";

let chosen: AddressBook | null = null;

/** Where this process looks up addresses; chosen once, by the environment. */
export function addressBook(): AddressBook {
  return (chosen ??= locatieserver({ base: env.LOCATIESERVER_URL }));
}

/** Another one than the environment's own; for tests. */
export function useAddressBook(book: AddressBook): void {
  chosen = book;
}
