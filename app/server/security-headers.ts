import type { Environment } from "./environment.ts";

/** What only a page, a drawing or a worker reads; a font or a style sheet is none of these, and each byte is a phone's. */
export const documentHeaders = [
  "content-security-policy",
  "x-frame-options",
  "referrer-policy",
  "permissions-policy",
  "cross-origin-opener-policy",
] as const;

/** Headers of every answer, errors and files too (but `documentHeaders` of fonts and styles). Pages without scripts get no nonce, so they can be kept. */
export function securityHeaders(
  env: Pick<Environment, "ORIGIN">,
  nonce: string | null,
): Record<string, string> {
  const script = nonce ? `'self' 'nonce-${nonce}'` : "'self'";
  const headers: Record<string, string> = {
    "content-security-policy": [
      "default-src 'self'",
      `script-src ${script}`,
      "style-src 'self'",
      // The drawn façade and React's own attributes carry colours as inline style attributes, never style sheets.
      "style-src-attr 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join("; "),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "strict-origin-when-cross-origin",
    "permissions-policy": "camera=(self), microphone=(), geolocation=(), payment=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  };
  if (env.ORIGIN.startsWith("https:"))
    headers["strict-transport-security"] = "max-age=31536000; includeSubDomains";
  return headers;
}
