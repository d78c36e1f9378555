import { refused } from "#app/http/guards.server.ts";

/** Every address of the desk that leads nowhere: whoever works there is told so at the desk. */
export function loader(): never {
  throw refused(404);
}

export function action(): never {
  throw refused(404);
}

export default function Nowhere() {
  return null;
}
