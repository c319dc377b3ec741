// What somebody passes on of a page: to copy, and to print. Links do the rest without this script.
const find = (what) => document.querySelector(`[data-cs-share${what}]`);

if (find("-actions")) find("-actions").hidden = false;

async function copy() {
  const copied = find("-copied");
  copied.textContent = "";
  try {
    await navigator.clipboard.writeText(find("").textContent);
    copied.textContent = copied.dataset.csShareCopied;
  } catch {
    getSelection().selectAllChildren(find("")); // to copy with the keys
  }
}

document.addEventListener("click", ({ target }) => {
  if (target.closest("[data-cs-share-copy]")) copy();
  if (target.closest("[data-cs-share-print]")) window.print();
});
