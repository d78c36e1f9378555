import type { Same } from "../../same.ts";
import type { line as source } from "../nl/line.ts";

/** What a screen says that does not follow the evening any more. */
export const line: Same<typeof source> = {
  "line.offline": "No connection. This page stands still",
  "line.offlineStory":
    "What you press here does not arrive now. The clock runs on. As soon as there is internet again, the page goes on by itself. Does it take too long? A colleague can take over on another device.",
  "line.out": "You are signed out. This page stands still",
  "line.outStory": "The evening simply goes on. Sign in again, then you lead it further.",
  "line.signIn": "Sign in again",
  "line.gone": "This evening can no longer be seen here",
  "line.goneStory":
    "The call was ended, or you may not see it any more. Load the page again, or ask a colleague.",
  "line.hall.offline": "No connection for a moment. This screen goes on by itself.",
  "line.hall.gone": "This address no longer works. Ask whoever leads the evening for the new one.",
};
