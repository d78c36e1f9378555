import { paths } from "#app/paths.ts";

export function loader() {
  const { applicant, jury, staff, partner, account, signIn } = paths;
  const doors = [applicant.home, jury.home, staff.home, partner.home, account.sessions, signIn.start];
  const closed = doors.map((door) => door());
  const lines = ["User-agent: *", ...closed.map((path) => `Disallow: ${path}`)];
  return new Response(`${lines.join("\n")}\n`, {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=3600" },
  });
}
