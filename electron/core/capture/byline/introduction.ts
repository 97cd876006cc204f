/** "Alexia Tsotsis currently works for …", "Ana Pérez es periodista de …": what stands behind a writer's name who is introduced. */
const introduction =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*,?\s+){1,4}(?:is an?|is [Tt]he|was an?|currently|covers|writes|reports on|has covered|joined|works|es (?:un|la?|el)|trabaja|escribe|cubre|est (?:un|la|le)|travaille|ist (?:ein|der|die)|arbeitet|schreibt|è (?:un|la|il))(?!\p{L})/u;

/** Whether a text introduces somebody as writers are; who that is must be asked beside it, since news begins so too. */
export const isIntroduction = (text: string): boolean => introduction.test(text.slice(0, 120));
