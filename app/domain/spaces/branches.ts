/** The short list of trades that people choose from, each with its five-digit SBI code (2025 edition). */
export const branches = {
  food_shop: { sbi: "47270", family: "shop" },
  bakery: { sbi: "10711", family: "shop" },
  second_hand: { sbi: "47790", family: "shop" },
  bookshop: { sbi: "47610", family: "shop" },
  clothing: { sbi: "47710", family: "shop" },
  wool_and_fabric: { sbi: "47510", family: "shop" },
  flowers: { sbi: "47760", family: "shop" },
  jewellery: { sbi: "47770", family: "shop" },
  bicycles: { sbi: "95290", family: "service" },
  repair: { sbi: "95240", family: "service" },
  hairdresser: { sbi: "96210", family: "service" },
  lunchroom: { sbi: "56110", family: "hospitality" },
  restaurant: { sbi: "56110", family: "hospitality" },
  coffee: { sbi: "56301", family: "hospitality" },
  takeaway: { sbi: "56120", family: "hospitality" },
  studio: { sbi: "90310", family: "service" },
  craft: { sbi: "23410", family: "service" },
  design: { sbi: "74101", family: "service" },
  physiotherapy: { sbi: "86951", family: "service" },
  skin_therapy: { sbi: "96220", family: "service" },
  community: { sbi: "94996", family: "social" },
  energy_advice: { sbi: "74901", family: "social" },
  chain: { sbi: "47110", family: "shop" },
  dark_store: { sbi: "47912", family: "shop" },
  gambling: { sbi: "92009", family: "hospitality" },
  storage: { sbi: "52109", family: "service" },
  office_only: { sbi: "69101", family: "service" },
} as const satisfies Record<string, { sbi: string; family: BranchFamily }>;

/** Which rent-to-turnover norm counts (domain.md 3c C3, C3b, C3c). */
export type BranchFamily = "hospitality" | "shop" | "service" | "social";
export type Branch = keyof typeof branches;

export const branchNames = Object.keys(branches) as Branch[];

/** On the list only so that a call can leave them out: nobody who looks for a plint is offered to look for one of these. */
const onlyToLeaveOut: readonly Branch[] = ["chain", "dark_store", "gambling", "storage", "office_only"];

/** The trades a visitor can look for. */
export const soughtBranches = branchNames.filter((branch) => !onlyToLeaveOut.includes(branch));

/** Whether this is a branch of the list. */
export function isBranch(text: string): text is Branch {
  return Object.hasOwn(branches, text);
}
