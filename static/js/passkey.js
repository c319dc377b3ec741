// Passkeys: a form with data-cs-passkey asks the device, puts its answer in the field `credential`
// and is sent. "login" fetches what to ask from its own address; "get" and "create" find it in the
// page. The server checks everything; without this script the other ways to log in remain.
const toBytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
const toText = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");
const withBytes = (keys) => (keys ?? []).map((key) => ({ ...key, id: toBytes(key.id) }));

const creation = ({ publicKey }) => ({
  publicKey: {
    ...publicKey,
    challenge: toBytes(publicKey.challenge),
    user: { ...publicKey.user, id: toBytes(publicKey.user.id) },
    excludeCredentials: withBytes(publicKey.excludeCredentials),
    authenticatorSelection: {
      ...publicKey.authenticatorSelection,
      residentKey: "required",
      requireResidentKey: true,
      userVerification: "required",
    },
  },
});
const request = ({ publicKey }) => ({
  publicKey: {
    ...publicKey,
    challenge: toBytes(publicKey.challenge),
    allowCredentials: withBytes(publicKey.allowCredentials),
  },
});
const answer = ({ id, type, rawId, response, ...key }, results) => {
  const parts = ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"];
  const given = parts.filter((part) => response[part]);
  return {
    id,
    type,
    rawId: toText(rawId),
    response: Object.fromEntries(given.map((part) => [part, toText(response[part])])),
    clientExtensionResults: results,
  };
};

const ask = async (form) => {
  const way = form.dataset.csPasskey;
  if (way === "login") {
    const page = await fetch(form.action, { headers: { Accept: "application/json" } });
    return navigator.credentials.get(request((await page.json()).request_options));
  }
  const options = JSON.parse(form.querySelector("script[type='application/json']").textContent);
  return way === "create"
    ? navigator.credentials.create(creation(options.creation_options))
    : navigator.credentials.get(request(options.request_options));
};

for (const form of document.querySelectorAll("[data-cs-passkey]")) {
  const failed = form.querySelector("[data-cs-passkey-failed]");
  if (!window.PublicKeyCredential) {
    form.querySelector("[data-cs-passkey-unsupported]").hidden = false;
    form.querySelector("button").disabled = true;
    continue;
  }
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    failed.hidden = true;
    try {
      const credential = await ask(form);
      const results = credential.getClientExtensionResults();
      form.elements.credential.value = JSON.stringify(answer(credential, results));
      form.submit();
    } catch {
      failed.hidden = false;
    }
  });
}
