// What staff type is kept while they type it, for them alone. A form says where (data-cs-keep), or each
// group of fields in a form that holds several texts (data-cs-prefix: before their names); each time it
// sends the versions that it knows, so that nothing typed in another window gets lost. It says in a
// header that it asks by itself: that is no sign of somebody there (session-end.js).
const PAUSE = 1500; // milliseconds between a change and keeping it
const PATIENCE = 5000; // milliseconds that an answer may take, and until we try again
const VERSIONS = 2 ** 48;
const OVER = 401;
const CONFLICT = 409;
const FORBIDDEN = 403;
const POLL = { "X-Poll": "1" };

// By form or group: what was kept `last`, the version that lies there (`base`), those that were `tried` without
// an answer, and whether it `isStopped`.
const kept = new Map();
let isLeaving = false; // with a form, which takes the words along

const part = (form, name) => form.querySelector(`[data-cs-${name}]`);
const NOTICES = ["is-kept", "not-kept", "logged-out", "other", "gone", "newer"];

const field = (form, name) => form.elements[(form.dataset.csPrefix ?? "") + name];
const formOf = (form) => form.closest("form");

function words(form) {
  const prefix = form.dataset.csPrefix ?? "";
  const own = new Set(Array.from(form.elements, (element) => element.name));
  const sent = new URLSearchParams();
  for (const [name, value] of new FormData(formOf(form))) {
    if (own.has(name)) sent.append(name.slice(prefix.length), value);
  }
  for (const name of ["csrfmiddlewaretoken", "draft", "gezien", "seen", "form"]) sent.delete(name);
  return sent.toString();
}

const isUnsaved = (form) => words(form) !== kept.get(form).last;
const unsaved = () => [...kept.keys()].filter((form) => form.isConnected && isUnsaved(form));

// In the form too: what is sent takes along what lies there, when that is one of these.
function knows(form, base, tried) {
  Object.assign(kept.get(form), { base, tried });
  field(form, "draft").value = `${base} ${tried}`.trim();
}

function say(form, name) {
  for (const other of NOTICES) part(form, other).hidden = other !== name;
  const notice = part(form, name);
  const status = part(form, "says");
  status.textContent = name === "is-kept" ? "" : notice.innerText;
}

function later(form, after = PAUSE) {
  const state = kept.get(form);
  state.timer ??= setTimeout(() => keep(form), after);
  arm();
}

// One at a time: who comes while one is under way, waits for it and then keeps what is new.
async function keep(form, isLast = false) {
  const state = kept.get(form);
  clearTimeout(state.timer);
  state.timer = undefined;
  if (state.isStopped || (!isUnsaved(form) && !state.asking)) return;
  if (state.asking && !isLast) await state.asking;
  if (!isUnsaved(form)) return;
  state.asking = send(form, isLast).finally(() => (state.asking = undefined));
  await state.asking;
  arm();
}

async function send(form, isLast) {
  const { csKeep, csWhat, csAbout, csBy } = form.dataset;
  const state = kept.get(form);
  const now = words(form);
  const version = String(Math.ceil(Math.random() * VERSIONS));
  const body = new URLSearchParams(now);
  const draft = `${state.base || 0} ${state.tried}`;
  const told = { what: csWhat, about: csAbout, by: csBy, draft, version };
  for (const [name, value] of Object.entries(told)) body.set(name, value);
  body.delete("deed");
  const headers = { ...POLL, "X-CSRFToken": formOf(form).elements.csrfmiddlewaretoken.value };
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    knows(form, state.base, `${state.tried} ${version}`); // it may arrive although no answer comes
    const answer = await fetch(csKeep, { method: "POST", body, headers, keepalive: isLast, signal });
    await take(form, answer, now);
  } catch {
    say(form, "not-kept");
    later(form, PATIENCE);
  }
}

async function take(form, answer, now) {
  const state = kept.get(form);
  if (answer.redirected || answer.status === OVER) return say(form, "logged-out");
  if (answer.status === CONFLICT) {
    state.isStopped = true;
    state.newer = (await answer.json()).version;
    return say(form, "newer");
  }
  if (answer.status === FORBIDDEN) return logInAgain(form);
  if (answer.status >= 500) throw new Error(answer.status);
  if (!answer.ok) {
    state.isStopped = true;
    return say(form, "gone");
  }
  const { version } = await answer.json();
  knows(form, version || "", "");
  state.last = now;
  say(form, "is-kept");
  part(form, "is-kept").hidden = !version;
  if (isUnsaved(form)) later(form);
}

// The token of a page is another one once somebody logged in again; perhaps it is somebody else.
async function logInAgain(form) {
  const answer = await fetch(document.querySelector("[data-cs-session]").dataset.csSession, {
    headers: POLL,
  });
  if (answer.redirected || answer.status === OVER) return say(form, "logged-out");
  const { token, who } = await answer.json();
  const isSame = String(who) === form.dataset.csBy;
  kept.get(form).isStopped = !isSame;
  if (!isSame) return say(form, "other");
  for (const field of document.getElementsByName("csrfmiddlewaretoken")) field.value = token;
  later(form);
}

function keepThis(form) {
  const state = kept.get(form);
  state.isStopped = false;
  knows(form, state.newer || "", "");
  keep(form);
}

// The browser asks before somebody leaves as long as something is not kept, and only then: who has
// a question for leaving on a page, gets no page back at once.
function ask(event) {
  if (!isLeaving && unsaved().length) event.preventDefault();
}

function arm() {
  removeEventListener("beforeunload", ask);
  if (unsaved().length) addEventListener("beforeunload", ask);
}

const flush = () => Promise.all([...kept.keys()].map((form) => keep(form)));
const last = () => unsaved().forEach((form) => isLeaving || keep(form, true));

// Pressing a button waits for what is under way, so that nothing sent comes back as a draft. What is
// typed in the same form goes along, and is kept there; what is typed in other forms is kept first.
async function submit(event) {
  const { target: form, submitter } = event;
  if (isLeaving || form.method !== "post") return;
  const goesAlong = (other) => [form, form.nextElementSibling].includes(formOf(other));
  const own = [...kept.keys()].filter(goesAlong).map((other) => kept.get(other));
  const others = unsaved().filter((other) => !goesAlong(other));
  if (!own.some((state) => state.asking) && !others.length) {
    for (const state of own) clearTimeout(state.timer);
    isLeaving = true;
    return;
  }
  event.preventDefault();
  for (const state of own) state.isStopped = true;
  await Promise.all([...own.map((state) => state.asking), ...others.map((other) => keep(other))]);
  isLeaving = true;
  form.requestSubmit(submitter);
}

async function follow(event) {
  const link = event.target.closest?.("a[href]:not([target])");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
  if (link.hash || !unsaved().length) return;
  event.preventDefault();
  await flush();
  location.assign(link.href);
}

for (const form of document.querySelectorAll("[data-cs-keep]")) {
  const last = "csNew" in form.dataset ? "" : words(form); // new: shown, and not kept yet
  kept.set(form, { last, base: field(form, "draft").value, tried: "" });
  form.addEventListener("input", () => later(form));
  form.addEventListener("change", () => later(form));
  part(form, "keep-this").addEventListener("click", () => keepThis(form));
  if (isUnsaved(form)) later(form);
}
if (kept.size) {
  addEventListener("submit", submit);
  addEventListener("click", follow);
  addEventListener("pagehide", last);
  document.addEventListener("visibilitychange", () => (document.hidden ? last() : flush()));
  addEventListener("pageshow", () => (isLeaving = false));
}
