import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { CSSProperties, ReactNode } from "react";

import { cameFrom } from "./http/came-from.ts";
import { findOwnPlaces } from "./http/own-places.server.ts";
import { type AtDesk, ErrorPage, knownStatus } from "./components/error-page.tsx";
import { type HouseStyle, useHouseStyle } from "./components/shell/house-style.ts";
import { useNonce } from "./components/nonce.tsx";
import { useTranslate } from "./i18n/context.tsx";
import type { StillTyped } from "./lib/still-typed.ts";
import besley from "./ui/fonts/besley-600.woff2?url";
import hankenGrotesk from "./ui/fonts/hanken-grotesk.woff2?url";
import publicStyles from "./ui/styles/public.css?url";
import signedInStyles from "./ui/styles/signed-in.css?url";

export const links: LinksFunction = () => [
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  {
    rel: "preload",
    href: hankenGrotesk,
    as: "font",
    type: "font/woff2",
    crossOrigin: "anonymous",
  },
  {
    rel: "preload",
    href: besley,
    as: "font",
    type: "font/woff2",
    crossOrigin: "anonymous",
  },
  { rel: "stylesheet", href: publicStyles },
];

export async function loader({ request }: LoaderFunctionArgs) {
  return {
    cameFrom: cameFrom(request),
    ownPlaces: await findOwnPlaces(request),
  };
}

type Handle = { readonly noJs?: boolean; readonly audience?: string };

/** The frame of every page. Pages that say `noJs` carry no framework script at all. */
export function Layout({ children }: { children: ReactNode }) {
  const t = useTranslate();
  const nonce = useNonce();
  const error = useRouteError();
  // Around a page that went well this is null on the server and undefined in the browser.
  const failed = error !== undefined && error !== null;
  // Handles are typed by nobody; ours are of this one shape.
  const handles = useMatches().map((match) => (match.handle ?? {}) as Handle);
  const noJs = failed || handles.some((handle) => handle.noJs);
  const audience = handles.find((handle) => handle.audience)?.audience ?? "other";
  return (
    <html lang={t.locale} data-audience={audience} style={coloursOf(useHouseStyle())}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {failed ? <title>{`${t(errorTitleKey(error))} | Plint`}</title> : null}
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        {noJs ? null : <ScrollRestoration nonce={nonce} />}
        {noJs ? null : <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

/** All colours of a brand are derived from these two at the root. */
function coloursOf(style: HouseStyle | null): CSSProperties | undefined {
  if (!style) return undefined;
  return { "--brand-h": style.hue, "--brand-c": style.chroma / 1_000 } as CSSProperties;
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const data = useRouteLoaderData<typeof loader>("root");
  // What the frame of the desk found out before the page in it failed; typed by nobody out here, ours is of this shape.
  const reader = useRouteLoaderData("routes/staff/_layout") as AtDesk | undefined;
  return (
    <ErrorPage
      status={statusOf(error)}
      cameFrom={data?.cameFrom ?? null}
      typed={typedIn(error)}
      atDesk={reader ? { reader, styles: signedInStyles } : null}
    />
  );
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}

/** What `toSignIn` found in the form of somebody who is no longer signed in. */
function typedIn(error: unknown): StillTyped | null {
  return isRouteErrorResponse(error) && error.status === 401 ? (error.data?.typed ?? null) : null;
}

function errorTitleKey(error: unknown) {
  return `errors.${knownStatus(statusOf(error))}.title` as const;
}
