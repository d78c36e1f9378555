import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";

import { done, type Outcome, problem } from "#app/lib/outcome.ts";

export type WorkbookFault =
  "sheet-empty" | "sheet-too-large" | "sheet-not-a-spreadsheet" | "sheet-unreadable";

/** What a plan needs is a few kilobytes; what is packed may not become a thousand times as much. */
export const workbookLimits = {
  bytes: 1_000_000,
  unpackedBytes: 5_000_000,
  entries: 200,
  rows: 2_000,
  tags: 150_000,
  tagCharacters: 2_000,
} as const;

/** The parts of a file that hold cells and their looks; pictures, macros and links to elsewhere are left out. */
const wanted =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(_rels\/)?[\w.-]+\.(xml|rels)|xl\/worksheets\/[\w.-]+\.xml)$/i;

/**
 * The same workbook, unpacked within bounds and packed anew, so that whoever reads it next meets no more than was
 * looked at here: no bomb of zeroes, no cell in row a million, no cell that holds nothing but an error.
 */
export function openWorkbook(bytes: Uint8Array): Outcome<Uint8Array, WorkbookFault> {
  if (bytes.length === 0) return problem("sheet-empty");
  if (bytes.length > workbookLimits.bytes) return problem("sheet-too-large", { megabytes: 1 });
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return problem("sheet-not-a-spreadsheet");
  const entries = unpack(bytes);
  if (!entries.ok) return entries;
  if (!entries.value["xl/workbook.xml"]) return problem("sheet-not-a-spreadsheet");
  const safe: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(entries.value)) {
    const xml = strFromU8(content);
    if (!isPlainXml(xml)) return problem("sheet-unreadable");
    if (!name.startsWith("xl/worksheets/")) {
      safe[name] = content;
      continue;
    }
    if (!isWithinBounds(xml)) return problem("sheet-too-large", { megabytes: 1 });
    safe[name] = strToU8(errorsAsText(xml));
  }
  return done(zipSync(safe, { level: 0 }));
}

function unpack(bytes: Uint8Array): Outcome<Unzipped, WorkbookFault> {
  let total = 0;
  let count = 0;
  let isTooLarge = false;
  try {
    const entries = unzipSync(bytes, {
      // What an entry says of its size is the room that it gets: an entry that lies does not fit.
      filter: ({ name, originalSize }) => {
        count += 1;
        if (!wanted.test(name)) return false;
        total += originalSize;
        isTooLarge ||= total > workbookLimits.unpackedBytes || count > workbookLimits.entries;
        return !isTooLarge;
      },
    });
    return isTooLarge ? problem("sheet-too-large", { megabytes: 1 }) : done(entries);
  } catch {
    return problem("sheet-unreadable");
  }
}

/**
 * Tags that end before the next begins, no more and no longer than any spreadsheet has, and nothing that declares: a
 * parser looks for the end of a broken tag over and over.
 */
function isPlainXml(xml: string): boolean {
  let count = 0;
  for (let at = xml.indexOf("<"); at >= 0; count += 1) {
    const end = xml.indexOf(">", at);
    const next = xml.indexOf("<", at + 1);
    if (end < 0 || (next >= 0 && next < end) || end - at > workbookLimits.tagCharacters) return false;
    if (xml[at + 1] === "!" || count >= workbookLimits.tags) return false;
    at = next;
  }
  return true;
}

/** Every row and cell stands where a plan may stand: a reader makes room for all rows before the last. */
function isWithinBounds(xml: string): boolean {
  for (const [, place = ""] of xml.matchAll(/\sr\s*=\s*["']([^"']*)["']/g)) {
    const [, column = "", row = ""] = /^([A-Z]{0,2})(\d{1,5})$/.exec(place) ?? [];
    if (row === "" || Number(row) > workbookLimits.rows || column.length > 2) return false;
  }
  return true;
}

/** "#REF!" is shown to the maker as what stands in that cell, and the rest of the file is read. */
function errorsAsText(xml: string): string {
  return xml.replace(/(<(?:\w+:)?c\b[^>]{0,200}?\st\s*=\s*)(["'])e\2/g, '$1"str"');
}
