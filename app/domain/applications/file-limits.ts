const MEGABYTE = 1024 * 1024;

/** What a plan may carry: ten files (domain.md 3a) of 25 MB each. */
export const MAX_FILES = 10;
/** When a file is asked afterwards: what is missing fits in three. */
export const MAX_REPAIR_FILES = 3;
export const MAX_FILE_MEGABYTES = 25;
export const MAX_FILE_BYTES = MAX_FILE_MEGABYTES * MEGABYTE;

/** A photo of more than this is no phone's, and unpacks to more memory than it is worth. */
export const MAX_MEGAPIXELS = 50;

/** Nobody on a jury reads more. */
export const MAX_PDF_PAGES = 200;

/** A file goes up in pieces of at most this: what a line that drops can cost. */
export const CHUNK_BYTES = MEGABYTE;

/** An upload that did not come to an end within so many hours is forgotten. */
export const UPLOAD_HOURS = 24;

/** Files that one person may begin to send in an hour; with a bad line the same file is announced again and again. */
export const UPLOADS_AN_HOUR = 200;
