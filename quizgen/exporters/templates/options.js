/* Options in another order at each showing, the same on both sides; and the one that was tapped.
   Without script they stand as the deck shuffled them. Two closing braces must never meet here: Anki reads them. */
(function () {
  "use strict";
  var cards = document.querySelectorAll(".qg[data-side]");
  var card = cards[cards.length - 1];
  var list = card && card.querySelector("ol.options");
  if (!list) { return; }
  var NAME = "quizgen-shown";
  var id = card.getAttribute("data-id");
  var front = card.getAttribute("data-side") === "front";

  function session() {
    try {
      sessionStorage.setItem(NAME + "-try", "1");
      sessionStorage.removeItem(NAME + "-try");
      return sessionStorage;
    } catch (refused) {
      return null;
    }
  }

  /* The desktop keeps one page for both sides, so its window will do; a phone may open a page for each side. */
  var box = session();
  var desktop = typeof pycmd !== "undefined";

  function read() {
    try {
      return JSON.parse(box ? box.getItem(NAME) : desktop ? window[NAME] : "null");
    } catch (garbled) {
      return null;
    }
  }

  function write(shown) {
    var text = JSON.stringify(shown);
    if (box) { box.setItem(NAME, text); } else if (desktop) { window[NAME] = text; }
  }

  function hash(text) {
    var sum = 2166136261;
    for (var i = 0; i < text.length; i += 1) { sum = Math.imul(sum ^ text.charCodeAt(i), 16777619); }
    return sum >>> 0;
  }

  function dice(seed) { /* mulberry32, public domain */
    return function () {
      seed = (seed + 0x6D2B79F5) | 0;
      var t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
  }

  /* With nothing to remember by, the day decides: one order a day, the same on both sides. */
  var shown = { id: id, seed: hash(id + new Date().toDateString()), pick: "" };
  if (front) {
    if (box || desktop) { shown.seed = Math.floor(Math.random() * 4294967296); }
    write(shown);
  } else {
    var before = read();
    if (before && before.id === id) { shown = before; }
  }

  var options = Array.prototype.slice.call(list.children);
  var roll = dice(shown.seed);
  for (var last = options.length - 1; last > 0 && !card.getAttribute("data-fixed"); last -= 1) {
    var other = Math.floor(roll() * (last + 1));
    var kept = options[last];
    options[last] = options[other];
    options[other] = kept;
  }

  var many = list.getAttribute("data-many") !== null;
  var key = list.getAttribute("data-key");

  function mark() {
    options.forEach(function (option) {
      var letter = option.getAttribute("data-letter");
      var place = shown.pick.indexOf(letter) + 1;
      option.classList.toggle("picked", place > 0 && !many);
      if (!many) { return; }
      if (place > 0) { option.setAttribute("data-place", place); } else { option.removeAttribute("data-place"); }
      if (key !== null) {
        option.setAttribute("data-right", key.indexOf(letter) + 1);
        option.classList.toggle("hit", place > 0 && place === key.indexOf(letter) + 1);
        option.classList.toggle("miss", place > 0 && place !== key.indexOf(letter) + 1);
      }
    });
  }

  /* In order: a tap puts an option last; a second one takes it back, and all that were put after it. */
  function picked(before, letter) {
    if (!many) { return letter; }
    var place = before.indexOf(letter);
    return place < 0 ? before + letter : before.slice(0, place);
  }

  options.forEach(function (option) {
    list.appendChild(option);
    if (front) {
      option.addEventListener("click", function () {
        shown.pick = picked(shown.pick, option.getAttribute("data-letter"));
        write(shown);
        mark();
      });
    }
  });
  mark();
})();
