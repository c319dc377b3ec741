// "Snel weg": leaves no way back to this page with the back button, and shows nothing of it while
// the next page is on its way. Without this script the link works as an ordinary link.
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("[data-cs-exit]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  document.body.hidden = true;
  window.location.replace(link.href);
});
