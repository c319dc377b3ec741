// Buttons and links of the questions and the conversation, for one-document.js: what they send, and
// to where. What was filled in on later questions goes along when somebody changes an earlier one.
const OF_THE_PAGE = "stap visit form ticket begun changing extra gezien gegevens".split(" ");

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

function ask(...detail) {
  document.dispatchEvent(new CustomEvent("cs-ask", { detail }));
}

function hide() {
  document.querySelector("[data-cs-without-scripts]")?.remove();
}

document.addEventListener("submit", (event) => {
  const { target: form, submitter } = event;
  if (form.method !== "post" || !form.closest("[data-cs-step]")) return;
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
document.addEventListener("cs-shown", hide);
hide();
