// The code that is shown once: to copy, and to print. Without this script it is written down.
const find = (what) => document.querySelector(`[data-cs-code${what}]`);

function offer() {
  const actions = find("-actions");
  if (actions) actions.hidden = false;
}

async function copy() {
  const copied = find("-copied");
  copied.textContent = "";
  try {
    await navigator.clipboard.writeText(find("").textContent);
    copied.textContent = copied.dataset.csCodeCopied;
  } catch {
    getSelection().selectAllChildren(find("")); // to copy with the keys
  }
}

document.addEventListener("click", ({ target }) => {
  if (target.closest("[data-cs-code-copy]")) copy();
  if (target.closest("[data-cs-code-print]")) window.print();
});
document.addEventListener("cs-shown", offer);
offer();
