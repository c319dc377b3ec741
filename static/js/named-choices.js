// The box in which somebody looks for a choice in Django's admin has no name: it gets that of its
// field. Select2 makes these boxes after the page is there, and with each row that is added.
const named = (box, label) => {
  label.id ||= `${label.htmlFor}-label`;
  const isChoice = box.getAttribute("role") === "combobox";
  const own = (isChoice && box.getAttribute("aria-labelledby")) || "";
  box.setAttribute("aria-labelledby", `${label.id} ${own}`.trim());
  if (isChoice) box.setAttribute("aria-controls", `select2-${label.htmlFor}-results`);
  box.dataset.named = "";
};

const boxes = ".select2-selection, .select2-selection__rendered";

const nameAll = () => {
  for (const choice of document.querySelectorAll("select.admin-autocomplete")) {
    const [shown, [label]] = [choice.nextElementSibling, choice.labels];
    if (!label || !shown?.matches(".select2-container")) continue;
    const found = [...shown.querySelectorAll(boxes)];
    if (shown.matches(".select2-container--open")) {
      found.push(...document.querySelectorAll(".select2-search__field"));
    }
    for (const box of found) if (!("named" in box.dataset)) named(box, label);
  }
};

if (document.querySelector("select.admin-autocomplete")) {
  new MutationObserver(nameAll).observe(document.body, { childList: true, subtree: true });
  nameAll();
}
