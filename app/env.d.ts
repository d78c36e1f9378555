import "@remix-run/node";

declare global {
  interface ImportMetaEnv {
    /** Addresses of the islands' scripts by name; only in the built server. */
    readonly ISLANDS?: Readonly<Record<string, string>>;
  }
}

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
  interface AppLoadContext {
    /** Nonce of this response's content security policy. */
    nonce: string;
    /** Stands in every log line and error page of this request. */
    requestId: string;
    /** Address of the caller, as the configured proxy reports it. */
    clientAddress: string;
    /** Milliseconds since this request reached the server, however long it waited in line since. */
    underWay: () => number;
  }
}
