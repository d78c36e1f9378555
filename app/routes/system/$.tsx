/** Every address that leads nowhere. */
export function loader(): never {
  throw nowhere();
}

export function action(): never {
  throw nowhere();
}

function nowhere(): Response {
  return new Response(null, { status: 404 });
}

export default function Nowhere() {
  return null;
}
