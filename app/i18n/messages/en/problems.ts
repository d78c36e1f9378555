import type { Same } from "../../same.ts";
import type { problems as source } from "../nl/problems.ts";

export const problems: Same<typeof source> = {
  "problems.unreadable-form": "We cannot read this form. Please fill it in again.",
  "problems.too-many-fields": "This form has too many fields. Please fill it in again.",
  "problems.bad-field-name": "This form is not one of Plint's. Open the page again.",
  "problems.bad-characters": "The text holds a character that we cannot keep. Take it out.",
  "problems.repeated-field": "A field is in the form twice. Open the page again.",
};
