/** Who acts. Every verb takes an actor; what an actor may do stands in the rules of each area. */
export type Actor = Entrepreneur | Juror | Staff | Partner | System;

/** `spokenBy` when somebody at the desk passes on what a maker without a mailbox said; the log then names them. */
export type Entrepreneur = {
  readonly kind: "entrepreneur";
  readonly personId: string;
  readonly spokenBy?: Spokesperson;
};

/** Who of staff passes it on, how it came in, and when (an ISO moment). */
export type Spokesperson = {
  readonly personId: string;
  readonly way: "paper" | "phone" | "desk";
  readonly heardAt: string;
};

export type Juror = {
  readonly kind: "juror";
  readonly personId: string;
  readonly corporationId: string;
  readonly tenderId: string;
  readonly seatId: string;
  readonly panel: Panel;
};

export type Staff = {
  readonly kind: "staff";
  readonly personId: string;
  readonly corporationId: string;
  readonly role: StaffRole;
};

/** Who may write in a plan: its makers, and a member of staff in what they enter for somebody. */
export type PlanWriter = Entrepreneur | Staff;

export type Partner = {
  readonly kind: "partner";
  readonly personId: string;
  readonly corporationId: string;
  readonly role: PartnerRole;
};

/**
 * A job, a seed or a door that somebody comes in by; `name` tells which in the log. `forSomebody` where a person waits
 * for the answer: they are told of a full or busy database, while a job fails and tries again.
 */
export type System = { readonly kind: "system" } & (
  | { readonly name: string; readonly forSomebody?: never }
  | { readonly name: keyof typeof doors; readonly forSomebody: true }
);

/** Who comes in by each door: the log tells what they are and not who, and never that the server did it by itself. */
export const doors = {
  "ask-question": "entrepreneur",
  "search-by-mail": "entrepreneur",
  unsubscribe: "entrepreneur",
  "paper-entry": "entrepreneur",
  "plan-invitation": "entrepreneur",
  "erase-person": "entrepreneur",
  "jury-invitation": "juror",
  "hall-code": "juror",
} as const satisfies Readonly<Record<string, "entrepreneur" | "juror">>;

export const panels = ["residents", "professionals"] as const;
export type Panel = (typeof panels)[number];

export const staffRoles = ["coordinator", "approver", "portfolio", "controller", "reader"] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Somebody from outside sees what they can help with, never scores or finances (domain.md 1c 32 and 42). */
export const partnerRoles = ["municipality", "broker"] as const;
export type PartnerRole = (typeof partnerRoles)[number];

export const membershipRoles = [...staffRoles, ...partnerRoles] as const;
export type MembershipRole = (typeof membershipRoles)[number];

/** Whether this role looks along from outside. */
export const isPartner = (role: MembershipRole): role is PartnerRole =>
  partnerRoles.some((one) => one === role);

/** How a session was opened. A mailed link is enough for entrepreneurs and jurors, never for staff. */
export const assurances = ["link", "passkey", "two_factor"] as const;
export type Assurance = (typeof assurances)[number];
