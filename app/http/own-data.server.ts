import { redirect } from "@remix-run/node";

import { takeTry } from "#app/domain/people/rate-limit.server.ts";
import { type OwnPicture, readOwnPicture } from "#app/domain/privacy/own-pictures.server.ts";
import { type OwnFile, readOwnData } from "#app/domain/privacy/read-own-data.server.ts";
import { sections } from "#app/domain/privacy/places.ts";
import { formatOf } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locales.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { archiveName } from "#app/lib/archive-names.ts";
import { paths } from "#app/paths.ts";
import { type ArchiveEntry, zipStream } from "#app/services/zip.server.ts";

import { database } from "./database.server.ts";
import { fileStorage } from "./file-storage.server.ts";
import { requireOwnAccount } from "./guards.server.ts";
import { localeOf } from "./locale.server.ts";

type OwnData = Awaited<ReturnType<typeof readOwnData>>;

/**
 * Everything that is kept of whoever is signed in, as a ZIP that is written while it is sent. Kept by no cache. Ten an
 * hour: whoever asks more often is told on the account page how long to wait.
 */
export async function ownDataZip(request: Request): Promise<Response> {
  const { person } = await requireOwnAccount(request);
  const allowed = await takeTry(database(), [{ bucket: `own-data:${person.id}`, max: 10, minutes: 60 }]);
  // Of a full database one may still read all that is one's own.
  if (!allowed.ok && allowed.problem === "too-often")
    throw redirect(`${paths.account.sessions()}?wacht=${allowed.details?.minutes ?? 60}#gegevens`, 303);
  const locale = localeOf(request);
  const own = await readOwnData(database(), person.id);
  return new Response(zipStream(entriesOf(own, locale, new Date())), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="${translator(locale)("privacy.data.zip")}"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
    },
  });
}

async function* entriesOf(own: OwnData, locale: Locale, madeAt: Date): AsyncGenerator<ArchiveEntry> {
  const t = translator(locale);
  const placed = placesOf(own.files, t("privacy.data.folder"));
  const pictures = placesOfPictures(own.pictures, t("privacy.data.sheets"));
  const json = {
    made_at: madeAt.toISOString(),
    ...own.sections,
    files_in_this_archive: inJson(placed),
    pictures_of_your_paper_sheets: pictures.map(({ picture, path }) => ({ plan: picture.plan, path })),
  };
  yield text(t("privacy.data.json"), JSON.stringify(json, null, 2));
  const missing: string[] = [];
  for (const { file, path } of placed) {
    const bytes = await fileStorage().open(file.storageKey);
    if (bytes) yield { name: path, bytes };
    else missing.push(path);
  }
  for (const { picture, path } of pictures) {
    const bytes = await readOwnPicture(database(), picture);
    if (bytes) yield { name: path, bytes: [bytes] };
    else missing.push(path);
  }
  yield text(t("privacy.data.readme"), readme(locale, madeAt, missing));
}

type Placed = { readonly file: OwnFile; readonly path: string };

function placesOf(files: readonly OwnFile[], folder: string): Placed[] {
  const taken = new Set<string>();
  return files.map((file) => {
    // Two plans for one address are told apart by a piece of their id.
    const plan = `${file.address} ${file.planId.slice(0, 4)}`.replace(/\s+/g, "-");
    return { file, path: archiveName([folder, plan], file.name, taken) };
  });
}

function placesOfPictures(pictures: readonly OwnPicture[], folder: string) {
  const taken = new Set<string>();
  return pictures.map((picture) => {
    const name = `${picture.plan || picture.applicationId.slice(0, 4)}.${picture.type.split("/")[1] ?? ""}`;
    return { picture, path: archiveName([folder, picture.address.replace(/\s+/g, "-")], name, taken) };
  });
}

const inJson = (placed: readonly Placed[]) => placed.map(({ file, path }) => ({ id: file.id, path }));

function readme(locale: Locale, madeAt: Date, missing: readonly string[]): string {
  const t = translator(locale);
  const lines = [
    t("privacy.readme.title"),
    "",
    t("privacy.readme.made", { moment: formatOf(locale).moment(madeAt) }),
    "",
    t("privacy.readme.json"),
    ...sections.map((section) => `- ${section}: ${t(`privacy.section.${section}`)}`),
    "",
    t("privacy.readme.files"),
    t("privacy.readme.sheets"),
    ...(missing.length > 0 ? ["", t("privacy.readme.missing"), ...missing.map((path) => `- ${path}`)] : []),
    "",
    t("privacy.readme.not"),
    "",
  ];
  // So that the plainest editor of Windows shows the lines apart.
  return lines.join("\r\n");
}

const text = (name: string, content: string): ArchiveEntry => ({
  name,
  bytes: [new TextEncoder().encode(content)],
  deflate: true,
});
