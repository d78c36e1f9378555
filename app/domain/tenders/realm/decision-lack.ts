/** How far the latest decision between commercial and social property is. */
export type DecisionStand = "none" | "unread" | "read";

/**
 * What keeps a space from being published as what it is: it must be decided, and a second person must have read the
 * latest decision (domain.md 1a 2 and 8).
 */
export const decisionLack = (stand: Exclude<DecisionStand, "read">) =>
  stand === "none" ? "realm-undecided" : "realm-unread";
