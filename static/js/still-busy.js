// Somebody goes to a page that cannot come into the document of their questions, while they typed
// something: they are asked first. On the page itself, so that "Snel weg" is never in the way of
// anything; whoever closes the tab or goes elsewhere by the browser is asked nothing.
const TYPED = "textarea:not([readonly]), input[type=text]";
const QUESTION = "[data-cs-still-busy]";
let kept; // the question, in the language of the last page that had one
let go;
let before; // what had the focus

function isTyped() {
  const pages = [];
  document.dispatchEvent(new CustomEvent("cs-pages", { detail: pages }));
  const parts = pages.filter(({ csStep }) => csStep).flatMap((page) => page.parts);
  return parts.some((part) => [...part.querySelectorAll(TYPED)].some(({ value }) => value.trim()));
}

function ask(event) {
  if (!isTyped()) return;
  event.preventDefault();
  [go, before] = [event.detail, document.activeElement];
  const question = document.querySelector(QUESTION) ?? kept.cloneNode(true);
  if (!question.isConnected) document.querySelector("main").prepend(question);
  question.hidden = false;
  scrollTo(0, 0);
  question.querySelector("[role=group]").focus({ preventScroll: true });
}

function answer({ target }) {
  if (target.closest("[data-cs-go]")) go();
  if (!target.closest("[data-cs-stay]")) return;
  target.closest(QUESTION).hidden = true;
  before?.focus();
}

function begin() {
  const question = document.querySelector(QUESTION);
  if (question) question.hidden = true;
  kept = question ?? kept;
}

document.addEventListener("cs-going", ask);
document.addEventListener("click", answer);
document.addEventListener("cs-shown", begin);
begin();
