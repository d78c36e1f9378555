/** Where a page says that it is read without names. */
export const NAMELESS = "zonder-namen";
