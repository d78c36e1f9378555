import { CHUNK_BYTES, MAX_FILE_BYTES } from "#app/domain/applications/file-limits.ts";
import { paperLimits } from "#app/domain/jury/paper/paper-form.ts";
import { logoLimits } from "#app/domain/people/brand.ts";
import { pictureLimits } from "#app/domain/spaces/pictures.ts";
import { questionLimits } from "#app/domain/tenders/questions/question-form.ts";
import { paths } from "#app/paths.ts";

const FORM_LIMIT = 256 * 1024;
/** One file with its form around it. */
const FILE_FORM_LIMIT = MAX_FILE_BYTES + FORM_LIMIT;

const { files, repair, readSheets, upload, motivation, businessPlan, financialPlan, windowPlan, socialNote } =
  paths.applicant;
const { entry, entryPart, spoken, entryReadSheets } = paths.staff;
const ANY = "[^/]+";
/** With what Remix adds to an address when a script asks for its data. */
const formAt = (...addresses: readonly string[]) => new RegExp(`^(${addresses.join("|")})(\\.data)?$`);

const FILE_FORM = formAt(files(ANY), repair(ANY), entry(ANY, ANY), spoken(ANY, ANY));
const PIECE = new RegExp(`^${upload(ANY, ANY)}$`);

/** A part of a plan: text that is far too long is refused on its own page, beside its field and with the text in it. */
const PART_FORM = formAt(
  ...[motivation, businessPlan, financialPlan, windowPlan, socialNote].map((part) => part(ANY)),
  entryPart(ANY, ANY, ANY),
);
const PART_FORM_LIMIT = 4 * 1024 * 1024;

/** A spreadsheet may be 1 MB; one that is larger is refused on its own page, with the reason. */
const SHEET_FORM = formAt(readSheets(ANY), entryReadSheets(ANY, ANY));
const SHEET_FORM_LIMIT = 5 * 1024 * 1024;

/** One picture of a space with the words beside it. */
const PICTURE_FORM = formAt(paths.staff.pictures(ANY));
const PICTURE_FORM_LIMIT = pictureLimits.bytes + FORM_LIMIT;

/** The sheet of a juror who scored on paper, with a photo of it. */
const PAPER_FORM = formAt(paths.staff.paperScores(ANY));
const PAPER_FORM_LIMIT = paperLimits.bytes + FORM_LIMIT;

const LOGO_FORM = formAt(paths.staff.brand());
const LOGO_FORM_LIMIT = logoLimits.bytes + FORM_LIMIT;

/** The file of points of a phone that could not send: its thousands of taps, sealed and written in letters. */
const SCORE_FILE_FORM = formAt(paths.staff.scoreFile(ANY));
const SCORE_FILE_FORM_LIMIT = 6 * 1024 * 1024;

/** All waiting questions with their answers at once; each letter may come as nine characters of an address. */
const ANSWERS_FORM = formAt(paths.staff.questions(ANY));
const ANSWERS_FORM_LIMIT =
  questionLimits.answersAtOnce * (questionLimits.question + questionLimits.answer) * 9 + FORM_LIMIT;

const METHODS = ["GET", "HEAD", "POST"];
const PIECE_METHODS = ["GET", "HEAD", "PUT", "DELETE"];

/** How many bytes a body may have at this address. */
export function bodyLimit(path: string): number {
  if (FILE_FORM.test(path)) return FILE_FORM_LIMIT;
  if (PART_FORM.test(path)) return PART_FORM_LIMIT;
  if (SHEET_FORM.test(path)) return SHEET_FORM_LIMIT;
  if (PICTURE_FORM.test(path)) return PICTURE_FORM_LIMIT;
  if (PAPER_FORM.test(path)) return PAPER_FORM_LIMIT;
  if (LOGO_FORM.test(path)) return LOGO_FORM_LIMIT;
  if (SCORE_FILE_FORM.test(path)) return SCORE_FILE_FORM_LIMIT;
  if (ANSWERS_FORM.test(path)) return ANSWERS_FORM_LIMIT;
  return PIECE.test(path) ? CHUNK_BYTES : FORM_LIMIT;
}

/** Whether what is sent here is small enough to be waited for as a whole. */
export function isForm(path: string): boolean {
  return bodyLimit(path) === FORM_LIMIT;
}

/** What may be asked of this address. */
export function methodsAt(path: string): readonly string[] {
  return PIECE.test(path) ? PIECE_METHODS : METHODS;
}
