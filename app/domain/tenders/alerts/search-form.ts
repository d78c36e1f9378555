import { z } from "zod";

import { emailField } from "#app/domain/people/sign-in-form.ts";

/** So many searches at a time for one person. */
export const MAX_SEARCHES = 20;

/** How long the mailed link that confirms a search works. */
export const CONFIRM_DAYS = 3;

/** For whoever is not signed in: where to write to. */
export const searchByMailForm = z.object({ email: emailField });

export const removeSearchForm = z.object({ search: z.uuid() });
