import type { nameless as source } from "../nl/nameless.ts";
import type { Same } from "../../same.ts";

export const nameless: Same<typeof source> = {
  "nameless.label": "Read without names",
  "nameless.number": "Number",
  "nameless.title": "You read without names",
  "nameless.story":
    "Each plan stands here under its number. You do not see names, addresses, phone numbers or files. You can only search by number.",
  "nameless.leave": "Show the names",
  "nameless.letters": "You read the letters when you read with names.",
  "nameless.files": "You see the files when you read with names.",
};
