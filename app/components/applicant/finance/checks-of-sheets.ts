import type { CheckId } from "#app/domain/applications/finance/checks/check.ts";

export type SheetName = "start" | "operation" | "cash" | "private";

/** Beside which sheet each light stands; the others are about the business plan. */
export const checksOfSheets: Readonly<Record<SheetName, readonly CheckId[]>> = {
  start: ["C1", "C2", "C8", "C10", "C11", "funding-certain"],
  operation: ["C3", "C3b", "C3c", "C4", "C5", "C6", "C12", "C13", "C17"],
  cash: ["C7", "C14", "C15"],
  private: ["C9"],
};
