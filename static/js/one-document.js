// The questions, and the conversation with its deeds, in one document. Back and forward show what was
// there, with everything still in it. That lives in the memory of this document alone: the history
// holds numbers, no words, and one address. Without this script each of them is a page.
const PATIENCE = 300; // milliseconds that going back may take before we leave from where we are
const pages = []; // by their place in the history; empty once somebody leaves
let at = 0;
let deepest = 0;

const read = ({ title, documentElement: { lang, dir }, body }) => {
  const { csStep, csAddress, csGoesOn } = body.querySelector("[data-cs-step]")?.dataset ?? {};
  const field = csGoesOn && body.querySelector(`#${csGoesOn}`);
  const first = field || (body.querySelector("main [autofocus]") ?? body.querySelector("h1"));
  const isLast = Boolean(body.querySelector("[data-cs-last]"));
  return { title, lang, dir, first, parts: [...body.children], csStep, csAddress, isLast };
};

function show({ first, parts, ...page }) {
  document.title = page.title;
  Object.assign(document.documentElement, { lang: page.lang, dir: page.dir });
  document.body.replaceChildren(...parts);
  scrollTo(0, 0);
  if (first.matches("textarea")) {
    first.focus();
    first.setSelectionRange(first.value.length, first.value.length);
  } else {
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
  }
  document.dispatchEvent(new Event("cs-shown"));
}

// The same question once more takes its place; what leads back to a page goes back to it; what ends
// everything before it is all that can be seen from then on.
function take(page, isDone, address) {
  const isSame = page.csStep && page.csStep === pages[at].csStep;
  const isBefore = ({ csStep }, place) => place < at && csStep === page.csStep;
  const before = isDone ? pages.findIndex(isBefore) : at - 1;
  if (page.isLast) pages.fill(page);
  if (isSame || page.isLast) {
    pages[at] = page;
    history.replaceState({ at }, "", page.csAddress);
  } else if (page.csStep && page.csStep === pages[before]?.csStep) {
    pages[before] = page;
    if (isDone) pages.length = before + 1;
    return history.go(before - at);
  } else {
    pages.length = deepest = at += 1;
    pages.push(page);
    history.pushState({ at }, "", page.csAddress ?? address);
  }
  show(page);
}

// From the first of our places. Who has to be gone leaves nothing behind it: the others are cut off,
// and the first one itself leads away.
function leave(address, isExit) {
  pages.length = 0;
  document.title = "\u00a0";
  document.body.replaceChildren();
  const go = () => {
    clearTimeout(timer);
    if (isExit && deepest) {
      history.replaceState(null, "", address);
      history.pushState(null, "", address);
    }
    location.replace(address);
  };
  addEventListener("popstate", go, { once: true });
  const timer = setTimeout(go, at ? PATIENCE : 0);
  if (at) history.go(-at);
}

if (document.querySelector("[data-cs-step]")) {
  pages.push(read(document));
  history.replaceState({ at }, "");
  history.scrollRestoration = "manual";
  addEventListener("popstate", ({ state }) => {
    if (!pages.length || !state) return;
    at = state.at;
    show((pages[at] ??= pages.at(-1)));
  });
  document.addEventListener("cs-answer", ({ detail: { found, isSent, isDone, address } }) => {
    const page = read(found);
    found.querySelectorAll("[autofocus]").forEach((one) => one.removeAttribute("autofocus"));
    const isElsewhere = address && page.csAddress !== pages[at].csAddress;
    if (isSent && isElsewhere) leave(address);
    else take(page, isDone, address);
  });
  document.addEventListener("cs-later", ({ detail }) => detail.push(...pages.slice(at + 1)));
  document.addEventListener("cs-pages", ({ detail }) => detail.push(...pages));
  document.addEventListener("cs-leave", (event) => {
    event.preventDefault();
    leave(event.detail, true);
  });
}
