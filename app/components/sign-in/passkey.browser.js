// Signing in with, or adding, a passkey. Pages work without this file: it only shows the button that needs it.
// The server's words and ours differ in one thing: bytes travel as base64url text.

function bytesOf(text) {
  const binary = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

function textOf(buffer) {
  const binary = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

async function post(address, body) {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`refused with ${response.status}`);
  return response.json();
}

function withBytes(credentials) {
  return credentials?.map((credential) => ({ ...credential, id: bytesOf(credential.id) }));
}

async function authenticate(options) {
  const publicKey = {
    ...options,
    challenge: bytesOf(options.challenge),
    allowCredentials: withBytes(options.allowCredentials),
  };
  const credential = await navigator.credentials.get({ publicKey });
  const { authenticatorData, clientDataJSON, signature, userHandle } = credential.response;
  return {
    ...factsOf(credential),
    response: {
      authenticatorData: textOf(authenticatorData),
      clientDataJSON: textOf(clientDataJSON),
      signature: textOf(signature),
      userHandle: userHandle ? textOf(userHandle) : undefined,
    },
  };
}

async function register(options) {
  const publicKey = {
    ...options,
    challenge: bytesOf(options.challenge),
    user: { ...options.user, id: bytesOf(options.user.id) },
    excludeCredentials: withBytes(options.excludeCredentials),
  };
  const credential = await navigator.credentials.create({ publicKey });
  const { attestationObject, clientDataJSON } = credential.response;
  return {
    ...factsOf(credential),
    response: {
      attestationObject: textOf(attestationObject),
      clientDataJSON: textOf(clientDataJSON),
      transports: credential.response.getTransports?.() ?? [],
    },
  };
}

function factsOf(credential) {
  return {
    id: credential.id,
    rawId: textOf(credential.rawId),
    type: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
  };
}

async function run(place) {
  const task = {
    task: place.dataset.passkey,
    returnTo: place.dataset.returnTo,
    token: place.dataset.token,
    label: document.getElementById("passkey-label")?.value,
    name: nameIn(place)?.value,
  };
  const options = await post(place.dataset.address, { ...task, step: "begin" });
  const answer = await (task.task === "sign-in" ? authenticate(options) : register(options));
  const { location } = await post(place.dataset.address, { ...task, step: "finish", answer });
  window.location.assign(location);
}

/** Who sets up their sign-in says how they are called. */
function nameIn(place) {
  return place.dataset.passkey === "set-up" ? document.getElementById("name") : null;
}

function enable(place) {
  const button = place.querySelector("button");
  const error = place.querySelector("[role=alert]");
  place.hidden = false;
  button.addEventListener("click", async () => {
    if (nameIn(place)?.reportValidity() === false) return;
    button.disabled = true;
    error.hidden = true;
    try {
      await run(place);
    } catch {
      error.hidden = false;
      button.disabled = false;
      button.focus();
    }
  });
}

if (window.PublicKeyCredential) {
  for (const place of document.querySelectorAll("[data-passkey]")) enable(place);
  for (const shown of document.querySelectorAll("[data-passkey-only]")) shown.hidden = false;
}
