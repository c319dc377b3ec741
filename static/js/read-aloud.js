// Reads a conversation aloud, with a voice that lives on the device itself: words that somebody
// trusts us with go to no other machine. Without such a voice there is no button.
const place = document.querySelector("[data-cs-read-aloud]");
const synthesis = window.speechSynthesis;

function voiceHere() {
  const language = document.documentElement.lang;
  return synthesis
    .getVoices()
    .find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
}

function offer() {
  place.hidden = !voiceHere();
}

if (place && synthesis) {
  const button = place.querySelector("button");
  const label = button.querySelector("span");
  const begin = label.textContent;

  const stopped = () => {
    label.textContent = begin;
  };
  button.addEventListener("click", () => {
    const isReading = synthesis.speaking;
    synthesis.cancel();
    if (isReading) return stopped();
    const lines = document.querySelectorAll("[data-cs-read] article");
    const spoken = [...lines].map((line) => {
      const words = new SpeechSynthesisUtterance(line.innerText);
      words.voice = voiceHere();
      words.lang = words.voice.lang;
      return words;
    });
    spoken.at(-1)?.addEventListener("end", stopped);
    spoken.forEach((words) => synthesis.speak(words));
    label.textContent = button.dataset.csStop;
  });
  synthesis.addEventListener?.("voiceschanged", offer);
  window.addEventListener("pagehide", () => synthesis.cancel());
  offer();
}
