import { createServer, type RequestListener, type Server } from "node:http";

const DRAIN_MILLISECONDS = 10_000;
/** A form with a file of 25 MB over a bad mobile line of 0.3 Mbit/s takes more than eleven minutes. */
const WHOLE_REQUEST_MILLISECONDS = 15 * 60_000;
/** Who cannot even say what it wants within this time only holds a place. */
const HEADERS_MILLISECONDS = 20_000;

/** The server, with time for a large file over a slow line, and none for who only keeps a line busy. */
export function createDoor(serve: RequestListener): Server {
  return createServer(
    { requestTimeout: WHOLE_REQUEST_MILLISECONDS, headersTimeout: HEADERS_MILLISECONDS },
    serve,
  );
}

/** Takes no new requests, lets those under way finish, then cuts what is left. */
export function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MILLISECONDS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
