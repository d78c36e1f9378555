import {
  type Juror,
  type MembershipRole,
  type Partner,
  partnerRoles,
  type Staff,
  type StaffRole,
  staffRoles,
} from "./actor.ts";

type Person = { readonly person: { readonly id: string } };
type Membership = { readonly corporationId: string; readonly role: MembershipRole };
type Seat = Omit<Juror, "kind" | "personId">;

/** As whom somebody acts for the first corporation they work for; null when they work for none. */
export function staffOf<Own extends Membership>(who: Person & { readonly memberships: readonly Own[] }) {
  for (const corporation of who.memberships) {
    const role = staffRoles.find((one): one is StaffRole => one === corporation.role);
    if (!role) continue;
    const { corporationId } = corporation;
    const actor: Staff = { kind: "staff", personId: who.person.id, corporationId, role };
    return { actor, corporation };
  }
  return null;
}

/** Whom somebody is a partner of, or null. */
export function partnerOf<Own extends Membership>(who: Person & { readonly memberships: readonly Own[] }) {
  for (const corporation of who.memberships) {
    const role = partnerRoles.find((one) => one === corporation.role);
    if (!role) continue;
    const { corporationId } = corporation;
    const actor: Partner = { kind: "partner", personId: who.person.id, corporationId, role };
    return { actor, corporation };
  }
  return null;
}

/** Somebody in one of their seats in a jury. */
export function jurorOf(who: Person, { seatId, corporationId, tenderId, panel }: Seat): Juror {
  return { kind: "juror", personId: who.person.id, corporationId, tenderId, seatId, panel };
}

type Home = "staff" | "partner" | "jury" | "applicant";

/** Where somebody starts who asked for no page in particular. */
export function homeOf(
  who: Person & {
    readonly memberships: readonly Membership[];
    readonly seats: readonly unknown[];
    readonly assurance: string;
  },
): Home {
  if (staffOf(who) && who.assurance !== "link") return "staff";
  if (partnerOf(who)) return "partner";
  return who.seats.length > 0 ? "jury" : "applicant";
}
