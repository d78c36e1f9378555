import type { search as source } from "../nl/search.ts";
import type { Same } from "../../same.ts";

export const search: Same<typeof source> = {
  "search.title": "Search",
  "search.words": "Search for a space, plan or person",
  "search.hint": "An address, postcode, name of a plan, number of a receipt, or a name.",
  "search.go": "Search",
  "search.short": "Type at least two characters.",
  "search.none": ({ words }) => `Nothing found for “${words}”.`,
  "search.noneWay": "Try a part of the word. Plans are found here once they were opened.",
  "search.most": ({ most }) => `These are the first ${most}. Type more to see fewer.`,
  "search.spaces": "Spaces and calls",
  "search.plans": "Plans",
  "search.colleagues": "Colleagues",
  "search.jurors": "Jurors",
  "search.noCall": "No call yet",
  "search.planAbout": ({ maker, number, address }) => [maker, number, address].filter(Boolean).join(", "),
};
