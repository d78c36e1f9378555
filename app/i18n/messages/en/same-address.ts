import type { Same } from "../../same.ts";
import type { sameAddress as source } from "../nl/same-address.ts";

/** That another space stands at an address already. */
export const sameAddress: Same<typeof source> = {
  "sameAddress.title": ({ count }) =>
    count === 1
      ? "There is a space at this address already"
      : `There are ${count} spaces at this address already`,
  "sameAddress.space": ({ kind, area }) => `${kind}, ${area}`,
  "sameAddress.noCall": "No call yet",
  "sameAddress.new":
    "Nothing was saved yet. See first whether it is that one. Is this really another space, such as the shop beside it? Then go on here.",
  "sameAddress.anyway": "Save all the same: another space",
  "sameAddress.draft":
    "Is this another space? Then say which in the text. Otherwise the same space is on the site twice.",
  "sameAddress.review": "See whether it really is another space before you agree.",
  "problems.address-known": "There is a space at this address already. Nothing was saved yet.",
};
