const LONGEST = 100;

/**
 * The place of a file in an archive, such as "plannen/zwanenkade-21/folder.pdf": no folder of its own, no signs that an
 * operating system refuses, and unlike every name in `taken`, which it joins.
 */
export function archiveName(folder: readonly string[], name: string, taken: Set<string>): string {
  const [base, extension] = split(safe(name));
  const path = folder.map((part) => safe(part).toLowerCase()).join("/");
  for (let count = 1; ; count += 1) {
    const candidate = `${path}/${base}${count === 1 ? "" : ` (${count})`}${extension}`;
    // Some systems see no difference between capitals and small letters.
    const key = candidate.normalize("NFC").toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return candidate;
  }
}

/** Without slashes, control characters, direction marks, and dots or spaces at the ends. */
function safe(name: string): string {
  const clean = name
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, "")
    .replace(/[/\\:*?"<>|]/g, "-")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  const short = [...clean]
    .slice(-LONGEST)
    .join("")
    .replace(/^[.\s]+/, "");
  // Names of devices, which Windows opens instead of a file.
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(short) ? `_${short}` : short || "bestand";
}

function split(name: string): [base: string, extension: string] {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
}
