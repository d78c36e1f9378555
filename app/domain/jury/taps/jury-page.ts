/** One juror's seat, as a page tells it to the phone that it is on. */
export type SeatOnPage = {
  readonly seatId: string;
  /** Where its taps go. */
  readonly address: string;
  /** Our own word that its sheets were shown; goes along with each tap. */
  readonly token: string;
  /** The highest sequence that the server has of the lines on this page. */
  readonly highest: number;
  /** For the file that only the server can open; base64. */
  readonly fileKey: string;
  /** Where that file is read in, for who scans it as codes. */
  readonly readIn: string;
};

export type JuryPage = {
  /** The server's clock when it wrote the page, in milliseconds. */
  readonly now: number;
  readonly seats: readonly SeatOnPage[];
  /** What the phone keeps to be read without a line: this evening's pages. */
  readonly pages: readonly string[];
  /**
   * Seats of calls that ended without a winner: whatever lies on the phone for them goes, and each page that lies there is
   * asked for anew. Null on a page that does not know of all evenings.
   */
  readonly ended: readonly string[] | null;
  /** Within which the phone keeps pages at all. */
  readonly scope: string;
};
