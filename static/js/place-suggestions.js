// Places under the field while somebody types: a combobox with a list, nothing chosen by itself.
// What was typed is posted and stands in no address. Without an answer the form works as it is.
const PAUSE = 120; // milliseconds without a key before we ask
let isPressed = false;

class Suggestions {
  constructor(form) {
    this.form = form;
    this.field = form.querySelector("[name=plaats]");
    this.panel = form.querySelector("[data-cs-panel]");
    this.status = form.querySelector("[data-cs-status]");
    this.picked = form.dataset.csPicks; // the place goes along with the form, under this name
    this.places = [];
    this.at = -1;
    this.field.setAttribute("role", "combobox");
    this.field.setAttribute("aria-autocomplete", "list");
    this.close();
    this.field.addEventListener("input", () => this.askSoon());
    this.field.addEventListener("keydown", (event) => this.hears(event));
    this.field.addEventListener("blur", () => isPressed || this.close());
    form.addEventListener("submit", () => this.close());
    this.panel.addEventListener("click", (event) => this.picks(event));
    this.panel.addEventListener("mousedown", (event) => event.preventDefault()); // keeps the focus
  }

  // On a phone the list pushes what stands under it down. It neither comes nor goes between the
  // press and the release of a finger: the button would move away from under it.
  isReleased() {
    if (document.activeElement !== this.field) this.close();
  }

  askSoon() {
    this.forget();
    this.moveTo(-1);
    if (this.field.value.trim()) this.timer = setTimeout(() => this.ask(), PAUSE);
    else this.close();
  }

  async ask() {
    this.forget();
    const { signal } = (this.question = new AbortController());
    try {
      const typed = this.picked ? { plaats: this.field.value } : new FormData(this.form);
      const body = new URLSearchParams(typed);
      const answer = await fetch(this.form.dataset.csSuggestions, { method: "POST", body, signal });
      const list = answer.ok ? await answer.text() : "";
      if (!signal.aborted && !isPressed) this.show(list);
    } catch {
      if (!signal.aborted) this.close();
    }
  }

  forget() {
    clearTimeout(this.timer);
    this.question?.abort();
  }

  show(list) {
    this.panel.innerHTML = list;
    this.places = [...this.panel.querySelectorAll("[role=option]")];
    this.moveTo(-1);
    this.open(this.places.length > 0);
    this.status.textContent = this.panel.firstElementChild?.dataset.csCount ?? "";
  }

  open(isOpen) {
    this.panel.hidden = !isOpen;
    this.field.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) this.field.setAttribute("aria-controls", this.panel.firstElementChild.id);
  }

  close() {
    this.forget();
    this.moveTo(-1);
    this.open(false);
    this.status.textContent = "";
  }

  picks(event) {
    const place = this.picked && event.target.closest("[role=option]");
    if (!place) return;
    event.preventDefault();
    const button = document.createElement("button");
    button.name = this.picked;
    button.value = new URL(place.href).searchParams.get("gemeente");
    button.hidden = true;
    this.form.append(button);
    this.form.requestSubmit(button);
  }

  moveTo(at) {
    this.at = at;
    this.places.forEach((place, number) => place.setAttribute("aria-selected", number === at));
    this.field.removeAttribute("aria-activedescendant");
    if (at < 0) return;
    this.field.setAttribute("aria-activedescendant", this.places[at].id);
    this.places[at].scrollIntoView({ block: "nearest" });
  }

  hears(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (this.panel.hidden) {
      if (event.key === "ArrowDown" && this.field.value.trim()) this.ask();
      return;
    }
    const [last, isIn] = [this.places.length - 1, this.at >= 0];
    const deeds = {
      ArrowDown: () => this.moveTo(this.at < last ? this.at + 1 : 0),
      ArrowUp: () => this.moveTo(this.at > 0 ? this.at - 1 : last),
      Home: isIn && (() => this.moveTo(0)),
      End: isIn && (() => this.moveTo(last)),
      Enter: isIn && (() => this.places[this.at].click()),
      Escape: () => this.close(),
    };
    if (!deeds[event.key]) return;
    event.preventDefault();
    deeds[event.key]();
  }
}

const made = new WeakMap();
const shown = () => [...document.querySelectorAll("[data-cs-suggestions]")];
const everywhere = (deed) => shown().forEach((form) => deed(made.get(form)));

function begin() {
  for (const form of shown()) if (!made.has(form)) made.set(form, new Suggestions(form));
}

window.addEventListener("pagehide", () => everywhere((list) => list.close()));
document.addEventListener("mousedown", () => (isPressed = true), true);
document.addEventListener(
  "mouseup",
  () =>
    setTimeout(() => {
      isPressed = false;
      everywhere((list) => list.isReleased());
    }),
  true,
);
document.addEventListener("cs-shown", begin);
begin();
