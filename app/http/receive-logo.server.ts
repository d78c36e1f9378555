import { randomUUID } from "node:crypto";

import { z } from "zod";

import type { Staff } from "#app/domain/people/actor.ts";
import { logoLimits } from "#app/domain/people/brand.ts";
import { setLogo } from "#app/domain/people/change-brand.server.ts";
import { isPictureType } from "#app/domain/spaces/pictures.ts";
import { fieldProblem } from "#app/lib/form-fields.ts";
import { problem } from "#app/lib/outcome.ts";
import { inspectFile } from "#app/services/inspect-file.server.ts";

import { database } from "./database.server.ts";
import { fileStorage } from "./file-storage.server.ts";

const bounds = { maxBytes: logoLimits.bytes, maxMegapixels: logoLimits.megapixels, maxPages: 0 };

export const logoForm = z.object({ logo: z.instanceof(File, { error: fieldProblem("no-file") }) });

/** Draws a logo anew, stores it and then puts it beside the wordmark; the bytes that nobody needs any more go. */
export async function receiveLogo(staff: Staff, logo: File, key: string | undefined) {
  if (logo.size === 0) return problem("no-file");
  const tooLarge = problem("file-too-large", { megabytes: logoLimits.megabytes });
  if (logo.size > logoLimits.bytes) return tooLarge;
  const looked = await inspectFile(async () => new Uint8Array(await logo.arrayBuffer()), logo.name, bounds);
  if (!looked.ok) return problem(`file-${looked.problem}`, looked.details);
  const { type, bytes, extension } = looked.value;
  if (!isPictureType(type)) return problem("file-not-a-picture");
  const stored = randomUUID();
  const put = await fileStorage().put({ key: stored, bytes, type, name: `logo.${extension}` });
  if (!put.ok) return put;
  const set = await setLogo(database(), staff, { key: stored, type }, key);
  const needed = set.ok && set.value.key === stored;
  const gone = needed ? set.value.old : stored;
  if (gone) await fileStorage().delete([gone]);
  return set;
}

/** Takes the logo away, and then its bytes. */
export async function takeLogoAway(staff: Staff, key: string | undefined) {
  const set = await setLogo(database(), staff, null, key);
  if (set.ok && set.value.old) await fileStorage().delete([set.value.old]);
  return set;
}
