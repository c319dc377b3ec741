// Keys for a list, as in a mailbox: j and k go to the next and the previous row, o opens, ? helps.
// They work only while something in the list has the focus (WCAG 2.1.4), so never while typing.
const keyed = document.querySelector("[data-cs-keys]");
const help = document.querySelector("[data-cs-keys-help]");
const STEPS = { j: 1, k: -1 };

function press(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  const row = event.target.closest("li a");
  const step = STEPS[event.key];
  if (step) go(row, step);
  else if (event.key === "o" && row) row.click();
  else if (event.key === "?") help.open = !help.open;
  else return;
  event.preventDefault();
}

function go(row, step) {
  const rows = [...keyed.querySelectorAll("li a")];
  const next = row ? rows[rows.indexOf(row) + step] : rows[0];
  next?.focus();
}

if (keyed && help) {
  help.hidden = false;
  keyed.addEventListener("keydown", press);
}
