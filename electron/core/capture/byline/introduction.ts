/** What stands behind a writer's name who is introduced: "Alexia Tsotsis currently works for …", "Ana Pérez es periodista de …". */
const introduced =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*,?\s+){1,4}(?:is|currently|covers|writes|reports|has covered|works|es|trabaja|escribe|cubre|est|travaille|ist|arbeitet|schreibt|è)(?!\p{L})/u;
const ofWriters =
  /(?<!\p{L})(?:reporter|editor|writer|correspondent|bureau chief|journalist|columnist|blogger|freelance|covers|writes|periodista|redactora?|corresponsal|journaliste|redakteur(?:in)?|korrespondent(?:in)?|giornalista)(?!\p{L})/iu;

/** Whether a text introduces somebody as writers are; who that is must be asked beside it, since news begins so too. */
export const isIntroduction = (text: string): boolean =>
  introduced.test(text.slice(0, 120)) && ofWriters.test(text.slice(0, 200));
