/** What came of one request about an upload. "later" is a line that does not work: it is tried again. */
export type UploadAnswer =
  | {
      readonly state: "ok";
      readonly offset: number;
      readonly fileId: string | null;
      readonly address: string;
      readonly chunk: number;
    }
  /** `mayRetry`: it is not the file, so that the same may be tried again. */
  | { readonly state: "refused"; readonly words: string; readonly mayRetry: boolean }
  | { readonly state: "gone" | "signed-out" | "later" };

const PATIENCE_MILLISECONDS = 20_000;
/** The last piece is answered when the file was looked at and stored, and others may be before it. */
const PIECE_PATIENCE_MILLISECONDS = 120_000;

/** Tells the server of a file; the answer says where its pieces go, and from which byte on. */
export function announce(address: string, file: File): Promise<UploadAnswer> {
  const { name, size, lastModified } = file;
  const body = new URLSearchParams({ name, size: String(size), modified: String(lastModified) });
  return ask(address, { method: "POST", body });
}

/** How much of it the server has. */
export function progressAt(address: string): Promise<UploadAnswer> {
  return ask(address, { method: "GET" });
}

/** Gives an upload up; when that does not arrive, the server forgets it by itself after a day. */
export function giveUp(address: string): void {
  void ask(address, { method: "DELETE", keepalive: true });
}

async function ask(address: string, init: RequestInit): Promise<UploadAnswer> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
    const headers = { accept: "application/json" };
    const response = await fetch(address, { ...init, headers, redirect: "manual", signal });
    // Reading sends whoever is signed out to the door; writing says so.
    if (response.type === "opaqueredirect") return { state: "signed-out" };
    return answerOf(response.status, await response.text());
  } catch {
    return { state: "later" };
  }
}

/** Sends one piece; `tell` hears how much of it has left. Calling `stop` of what comes back ends it. */
export function sendPiece(
  address: string,
  offset: number,
  bytes: ArrayBuffer,
  tell: (sent: number) => void,
): { readonly answer: Promise<UploadAnswer>; readonly stop: () => void } {
  // Not fetch: it does not tell how far it is.
  const request = new XMLHttpRequest();
  const answer = new Promise<UploadAnswer>((resolve) => {
    request.upload.onprogress = (event) => tell(event.loaded);
    request.onload = () => resolve(answerOf(request.status, request.responseText));
    request.onerror = request.ontimeout = request.onabort = () => resolve({ state: "later" });
    request.open("PUT", address);
    request.timeout = PIECE_PATIENCE_MILLISECONDS;
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader("accept", "application/json");
    request.setRequestHeader("upload-offset", String(offset));
    request.send(bytes);
  });
  return { answer, stop: () => request.abort() };
}

/** Only our own JSON counts as an answer, as with what is typed (save-request.ts). */
function answerOf(status: number, text: string): UploadAnswer {
  if (status === 401) return { state: "signed-out" };
  if (status === 404) return { state: "gone" };
  const told = jsonIn(text);
  if (!told) return { state: "later" };
  const { offset, fileId, address, chunk, words } = told;
  if (typeof offset === "number")
    return {
      state: "ok",
      offset,
      fileId: typeof fileId === "string" ? fileId : null,
      address: typeof address === "string" ? address : "",
      chunk: typeof chunk === "number" ? chunk : 0,
    };
  if (typeof words !== "string") return { state: "later" };
  return { state: "refused", words, mayRetry: status >= 500 };
}

function jsonIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
