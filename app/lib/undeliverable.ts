const NO_ADDRESS = "@geen-adres.invalid";

/** An address that no mailbox can ever have (RFC 2606), for somebody who has none. */
export const undeliverable = (local: string) => `${local}${NO_ADDRESS}`;

/** Whether mail to this address can never arrive. */
export const isUndeliverable = (email: string) => email.toLowerCase().endsWith(".invalid");

/** Whether letters to this address go by post: its owner has no mailbox, and is not somebody who was erased. */
export const goesByPost = (email: string) => email.toLowerCase().endsWith(NO_ADDRESS);
