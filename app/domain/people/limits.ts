import type { Assurance } from "./actor.ts";

type Limits = { readonly idleHours: number; readonly absoluteHours: number };

const staff: Limits = { idleHours: 12, absoluteHours: 7 * 24 };

/** A session ends after so long without use, and in any case after so long. Staff must sign in more often. */
export const sessionLimits: Readonly<Record<Assurance, Limits>> = {
  link: { idleHours: 30 * 24, absoluteHours: 30 * 24 },
  passkey: staff,
  two_factor: staff,
};

/** How long a mailed link and its code work. */
export const LINK_MINUTES = 10;

/** Characters of a password at least; long enough with a second factor beside it. */
export const PASSWORD_MINIMUM = 12;

/** Characters of how somebody is called at most. */
export const NAME_MAXIMUM = 80;

/** Characters of what is typed at the door at most; a code may be typed with spaces. */
export const signInLimits = { email: 200, password: 200, code: 20, returnTo: 500 } as const;
