"use strict";
/* The search of the help. It reads search-index.js, which lies beside it, and asks no network for anything. */
(() => {
  const help = globalThis.tesseraHelp;
  if (!help) {
    return;
  }
  const root = document.body.dataset.root;
  const field = document.getElementById("search");
  const hits = document.getElementById("hits");
  const count = document.getElementById("hits-count");
  const list = document.getElementById("hits-list");
  const most = 20;
  const sections = help.sections.map(([page, id, title, text]) => ({
    title, text, id, page: help.pages[page][0], address: help.pages[page][1],
    lowTitle: title.toLowerCase(), lowPage: help.pages[page][0].toLowerCase(), low: text.toLowerCase(),
  }));

  const score = (section, words) => {
    let sum = 0;
    for (const word of words) {
      const inTitle = section.lowTitle.includes(word);
      const inPage = section.lowPage.includes(word);
      const inText = section.low.split(word).length - 1;
      if (!inTitle && !inPage && inText === 0) {
        return 0;
      }
      sum += (inTitle ? 20 : 0) + (inPage ? 5 : 0) + Math.min(inText, 4);
    }
    return sum;
  };

  const excerpt = (section, words) => {
    const places = words.map((word) => section.low.indexOf(word)).filter((place) => place >= 0);
    const middle = places.length === 0 ? 0 : Math.min(...places);
    const from = middle < 60 ? 0 : section.text.indexOf(" ", middle - 60) + 1;
    const shown = section.text.slice(from, from + 180);
    return (from > 0 ? "… " : "") + shown + (from + 180 < section.text.length ? " …" : "");
  };

  const marked = (text, words) => {
    const line = document.createElement("p");
    const low = text.toLowerCase();
    let at = 0;
    while (at < text.length) {
      let next = -1;
      let length = 0;
      for (const word of words) {
        const place = low.indexOf(word, at);
        if (place >= 0 && (next < 0 || place < next)) {
          next = place;
          length = word.length;
        }
      }
      if (next < 0) {
        break;
      }
      const mark = document.createElement("mark");
      mark.textContent = text.slice(next, next + length);
      line.append(text.slice(at, next), mark);
      at = next + length;
    }
    line.append(text.slice(at));
    return line;
  };

  const row = (section, words) => {
    const link = document.createElement("a");
    link.href = root + section.address + (section.id ? "#" + section.id : "");
    link.textContent = section.title;
    link.addEventListener("click", () => { hits.hidden = true; });
    const where = document.createElement("span");
    where.className = "where";
    where.textContent = section.title === section.page ? "" : " · " + section.page;
    const item = document.createElement("li");
    item.append(link, where, marked(excerpt(section, words), words));
    return item;
  };

  const look = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter((word) => word.length > 1);
    hits.hidden = words.length === 0;
    const found = words.length === 0 ? [] : sections
      .map((section) => ({ section, points: score(section, words) }))
      .filter((hit) => hit.points > 0)
      .sort((one, other) => other.points - one.points);
    const shown = found.length > most ? ", the first " + most + " are shown" : "";
    count.textContent = (found.length === 1 ? "1 place" : found.length + " places") + shown;
    list.replaceChildren(...found.slice(0, most).map((hit) => row(hit.section, words)));
  };

  field.closest(".search").hidden = false;
  field.addEventListener("input", look);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      field.value = "";
      look();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== field) {
      event.preventDefault();
      field.focus();
    }
  });
})();
