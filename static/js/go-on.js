// Buttons and links of the questions and the conversation: what they send, and the answer to it, for
// one-document.js. What was filled in on later questions goes along when an earlier one is changed.
const OF_THE_PAGE = "stap visit form ticket begun changing extra gezien gegevens".split(" ");
const PATIENCE = 30_000; // milliseconds until we say that no answer comes
let asking; // one at a time: pressing twice sends nothing twice

async function ask(address, options) {
  if (asking) return;
  const mine = (asking = new AbortController());
  const timer = setTimeout(() => mine.abort(), PATIENCE);
  try {
    const how = { ...options, mode: "same-origin", cache: "no-store", signal: mine.signal };
    const answer = await fetch(address, how);
    const found = new DOMParser().parseFromString(await answer.text(), "text/html");
    const detail = {
      found,
      isDone: answer.redirected || !options,
      address: answer.redirected && answer.url,
    };
    if (asking === mine) document.dispatchEvent(new CustomEvent("cs-answer", { detail }));
  } catch {
    if (asking === mine) document.querySelector("[data-cs-no-answer]").hidden = false;
    if (asking === mine) scrollTo(0, 0);
  } finally {
    clearTimeout(timer);
    if (asking === mine) asking = null;
  }
}

function forget() {
  asking?.abort();
  asking = null;
}

const isSeen = (form, name) => form.elements[name]?.type !== "hidden";

function addLater(form, sent) {
  const later = [];
  document.dispatchEvent(new CustomEvent("cs-later", { detail: later }));
  const forms = later
    .flatMap(({ parts }) => parts.map((part) => part.querySelector("[name=stap]")?.form))
    .filter(Boolean);
  for (const seen of [true, false])
    for (const other of forms)
      for (const [name, value] of new FormData(other))
        if (isSeen(other, name) === seen && !form.elements[name] && !OF_THE_PAGE.includes(name))
          if (!sent.has(name)) sent.append(name, value);
}

function hide() {
  document.querySelector("[data-cs-without-scripts]")?.remove();
}

document.addEventListener("submit", (event) => {
  const { target: form, submitter } = event;
  if (form.method !== "post" || !document.querySelector("[data-cs-step]")) return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form));
  if (submitter?.name) body.append(submitter.name, submitter.value);
  if (form.elements.stap) addLater(form, body);
  ask(submitter?.getAttribute("formaction") ?? form.action, { method: "POST", body });
});

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href^='#'], a[data-cs-within]");
  if (!link || !document.querySelector("[data-cs-step]")) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (!link.hash) return ask(link.href);
  const place = document.querySelector(link.hash); // a place on the page makes none in the history
  place.scrollIntoView();
  place.focus({ preventScroll: true });
});

addEventListener("popstate", forget);
document.addEventListener("cs-leave", forget);
document.addEventListener("cs-shown", hide);
hide();
