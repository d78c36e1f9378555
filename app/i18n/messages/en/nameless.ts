import type { nameless as source } from "../nl/nameless.ts";
import type { Same } from "../../same.ts";

export const nameless: Same<typeof source> = {
  "nameless.label": "Read without names",
  "nameless.number": "Number",
  "nameless.title": "You read without names",
  "nameless.story":
    "Each plan stands here under its number. You do not see names, addresses, phone numbers or files. You can only search by number.",
  "nameless.papers":
    "Letters and the dossier name people. You open those when you read with names. The pages of the pitch evening, the result and the lease always show the names.",
  "nameless.leave": "Show the names",
  "nameless.letters": "You read the letters when you read with names.",
  "nameless.files": "You see the files when you read with names.",
};
