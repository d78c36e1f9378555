import type { LoaderFunctionArgs } from "@remix-run/node";

/** Draws the error page of a request that was refused before it reached a screen. */
export function loader({ params }: LoaderFunctionArgs): never {
  const status = Number(params.status);
  throw new Response(null, { status: status >= 400 && status <= 599 ? status : 404 });
}

export default function Refused() {
  return null;
}
