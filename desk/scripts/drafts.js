// What is typed, kept in this browser until the server has it: a closed lid or a lost cable takes no word.
const prefix = "ban:";

/** Kept at once, before anything is sent. */
export const remember = (file, base, body) => {
  try { localStorage.setItem(prefix + file, JSON.stringify({ base, body, time: Date.now() })); } catch { /* full */ }
};

/** What was typed and never reached the server; null where there is nothing. */
export const remembered = (file) => {
  try { return JSON.parse(localStorage.getItem(prefix + file)); } catch { return null; }
};

export const forget = (file) => localStorage.removeItem(prefix + file);
