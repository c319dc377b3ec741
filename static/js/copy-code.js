// The code that is shown once: to copy, and to print. Without this script it is written down.
const code = document.querySelector("[data-cs-code]");
const actions = document.querySelector("[data-cs-code-actions]");
if (code && actions) {
  const copied = actions.querySelector("[data-cs-code-copied]");
  actions.hidden = false;
  actions.querySelector("[data-cs-code-copy]").addEventListener("click", async () => {
    copied.textContent = "";
    try {
      await navigator.clipboard.writeText(code.textContent);
      copied.textContent = copied.dataset.csCodeCopied;
    } catch {
      getSelection().selectAllChildren(code); // to copy with the keys
    }
  });
  actions.querySelector("[data-cs-code-print]").addEventListener("click", () => window.print());
}
