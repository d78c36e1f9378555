/** An address that no mailbox can ever have (RFC 2606), for somebody who has none. */
export const undeliverable = (local: string) => `${local}@geen-adres.invalid`;

/** Whether mail to this address can never arrive. */
export const isUndeliverable = (email: string) => email.toLowerCase().endsWith(".invalid");
