/** What a complete business plan calls the plan in every list; nothing while it is not complete. */
export function namesOfPlan(business: { readonly tradeName: string; readonly branch: string } | null): {
  tradeName?: string;
  branch?: string;
} {
  return business ? { tradeName: business.tradeName, branch: business.branch } : {};
}
