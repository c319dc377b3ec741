// Recovery codes: to keep them as a file or on paper. Without this script they can be copied.
const codes = document.querySelector("[data-cs-codes]");
const actions = document.querySelector("[data-cs-codes-actions]");
if (codes && actions) {
  actions.hidden = false;
  actions.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (!button) return;
    if ("csCodesPrint" in button.dataset) {
      window.print();
      return;
    }
    const lines = [...codes.querySelectorAll("code")].map((code) => code.textContent);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([`${lines.join("\n")}\n`], { type: "text/plain" }));
    link.download = button.dataset.csCodesSave;
    link.click();
    URL.revokeObjectURL(link.href);
  });
}
