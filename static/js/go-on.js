// Buttons and links of the questions and the conversation: what they send, and the answer to it, for
// one-document.js. What was filled in on later questions goes along when an earlier one is changed.
// A page that is the same for everybody comes into the same document, so that Back finds all again.
const OF_THE_PAGE = "stap visit form ticket begun changing extra gezien gegevens".split(" ");
const PATIENCE = 30_000; // milliseconds until we say that no answer comes
const isOn = Boolean(document.querySelector("[data-cs-step]"));
let asking; // one at a time: pressing twice sends nothing twice
let isGoing = false; // to a document of its own, whatever was typed

async function ask(address, options) {
  if (asking) return;
  const mine = (asking = new AbortController());
  const timer = setTimeout(() => mine.abort(), PATIENCE);
  try {
    const answer = await fetch(address, { ...options, mode: "same-origin", signal: mine.signal });
    const found = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (asking === mine) take(found, answer, options);
  } catch {
    const notice = document.querySelector("[data-cs-no-answer]");
    if (asking === mine && notice) notice.hidden = false;
    if (asking === mine) scrollTo(0, 0);
  } finally {
    clearTimeout(timer);
    if (asking === mine) asking = null;
  }
}

function take(found, { url, redirected, headers }, isSent) {
  const isOurs = found.querySelector("[data-cs-step]");
  const isForAll = headers.get("Cache-Control")?.includes("public");
  if (!isSent && !isOurs && !isForAll) return goOut(() => location.assign(url));
  const address = isSent && !redirected ? undefined : url;
  const detail = { found, isSent, isDone: redirected || !isSent, address };
  document.dispatchEvent(new CustomEvent("cs-answer", { detail }));
}

// To a page that cannot come into the document: still-busy.js asks first when that costs words.
function goOut(deed) {
  const go = () => {
    isGoing = true;
    deed();
  };
  const event = new CustomEvent("cs-going", { cancelable: true, detail: go });
  if (document.dispatchEvent(event)) go();
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
  if (!isOn || isGoing) return;
  event.preventDefault();
  const isOurs = form.method === "post" && document.querySelector("[data-cs-step]");
  if (!isOurs) return goOut(() => form.requestSubmit(submitter));
  const body = new URLSearchParams(new FormData(form));
  if (submitter?.name) body.append(submitter.name, submitter.value);
  if (form.elements.stap) addLater(form, body);
  ask(submitter?.getAttribute("formaction") ?? form.action, { method: "POST", body });
});

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]:not([target], [download], [data-cs-exit])");
  if (!isOn || isGoing || !link?.protocol.startsWith("http")) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const isHere = link.getAttribute("href").startsWith("#");
  if (link.hash && !isHere) return;
  event.preventDefault();
  if (link.origin !== location.origin) return goOut(() => location.assign(link.href));
  if (!isHere) return ask(link.href);
  const place = document.querySelector(link.hash); // a place on the page makes none in the history
  place.scrollIntoView();
  place.focus({ preventScroll: true });
});

addEventListener("popstate", forget);
document.addEventListener("cs-leave", forget);
document.addEventListener("cs-shown", hide);
hide();
