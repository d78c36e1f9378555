import { inflateRawSync } from "node:zlib";

import { strFromU8, strToU8, zipSync } from "fflate";

import { done, type Outcome, problem } from "#app/lib/outcome.ts";

import { readZipDirectory, type ZipEntry } from "./zip-directory.ts";

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
  if (!entries.value.has("xl/workbook.xml")) return problem("sheet-not-a-spreadsheet");
  const safe: Record<string, Uint8Array> = {};
  let tagsLeft: number = workbookLimits.tags;
  for (const [name, content] of entries.value) {
    const xml = strFromU8(content);
    const tags = countPlainTags(xml, tagsLeft);
    if (tags === null) return problem("sheet-unreadable");
    tagsLeft -= tags;
    if (!name.startsWith("xl/worksheets/")) {
      safe[name] = content;
      continue;
    }
    if (!isWithinBounds(xml)) return problem("sheet-too-large", { megabytes: 1 });
    safe[name] = strToU8(errorsAsText(xml));
  }
  return done(zipSync(safe, { level: 0 }));
}

function unpack(bytes: Uint8Array): Outcome<ReadonlyMap<string, Uint8Array>, WorkbookFault> {
  try {
    const entries = readZipDirectory(bytes);
    if (!entries) return problem("sheet-unreadable");
    const needed = entries.filter(({ name }) => wanted.test(name));
    const room = needed.reduce((sum, { size }) => sum + size, 0);
    if (entries.length > workbookLimits.entries || room > workbookLimits.unpackedBytes)
      return problem("sheet-too-large", { megabytes: 1 });
    const unpacked = new Map(needed.map((entry) => [entry.name, contentOf(entry)]));
    // Two entries of one name: which of them is meant, every reader decides for itself.
    return unpacked.size === needed.length ? done(unpacked) : problem("sheet-unreadable");
  } catch {
    return problem("sheet-unreadable");
  }
}

/** What an entry says of its size is all the room that it gets, and unpacking stops there: one that lies throws. */
function contentOf({ method, size, packed }: ZipEntry): Uint8Array {
  if (method !== 0 && method !== 8) throw new RangeError(`no reader for method ${method}`);
  const content = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  if (content.length !== size) throw new RangeError("an entry of another size than it says");
  return content;
}

/**
 * How many tags there are, each of which ends before the next begins, none longer than any spreadsheet has; null when
 * one does not, there are more than `most`, or something declares: a parser looks for the end of a broken tag over
 * and over.
 */
function countPlainTags(xml: string, most: number): number | null {
  let count = 0;
  for (let at = xml.indexOf("<"); at >= 0; count += 1) {
    const end = xml.indexOf(">", at);
    const next = xml.indexOf("<", at + 1);
    if (end < 0 || (next >= 0 && next < end) || end - at > workbookLimits.tagCharacters) return null;
    if (xml[at + 1] === "!" || count >= most) return null;
    at = next;
  }
  return count;
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
