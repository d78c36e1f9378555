import type { Locale } from "./locales.ts";
import type { nl } from "./dictionaries/nl.ts";

/** The Dutch catalogue types all others: a key or value that is missing elsewhere does not compile. */
export type Messages = typeof nl;
export type MessageKey = keyof Messages;

/** A dictionary in hand at run time; a screen's own share of the whole catalogue is enough. */
export type Dictionary = Readonly<Partial<Record<MessageKey, Message>>>;

type Message = string | ((values: never) => string);
type Values<Key extends MessageKey> = Messages[Key] extends (values: infer V) => string ? [values: V] : [];

export type Translate = {
  <Key extends MessageKey>(key: Key, ...values: Values<Key>): string;
  readonly locale: Locale;
  /** For keys that are only known at run time, such as a problem's; null when there are no such words. */
  readonly find: (key: string, values?: Readonly<Record<string, unknown>>) => string | null;
};

/** Speaks one language. A key that the dictionary lacks is a bug and throws. */
export function translatorOf(locale: Locale, dictionary: Dictionary): Translate {
  function find(key: string, values?: Readonly<Record<string, unknown>>): string | null {
    const message: unknown = Object.hasOwn(dictionary, key) ? dictionary[key as MessageKey] : undefined;
    if (typeof message === "string") return message;
    return typeof message === "function" ? String(message(values ?? {})) : null;
  }
  function translate<Key extends MessageKey>(key: Key, ...values: Values<Key>): string {
    const words = find(key, values[0] as Readonly<Record<string, unknown>> | undefined);
    if (words === null) throw new Error(`no words for ${key} (${locale})`);
    return words;
  }
  return Object.assign(translate, { locale, find });
}
