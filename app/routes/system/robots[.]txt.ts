import { paths } from "#app/paths.ts";

export function loader() {
  const closed = [paths.applicant.home(), paths.jury.home(), paths.staff.home(), paths.signIn.start()];
  const lines = ["User-agent: *", ...closed.map((path) => `Disallow: ${path}`)];
  return new Response(`${lines.join("\n")}\n`, {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=3600" },
  });
}
