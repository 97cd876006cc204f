import { plain } from '../dates/calendar-words.ts';

/** Names of sections and of labels above headlines, in the form `plain` gives. */
const names: ReadonlySet<string> = new Set(
  `world|news|world news|international|politics|us politics|business|economy|markets|finance|technology|tech|science|health|sports|sport|football|soccer|culture|arts|entertainment|opinion|analysis|environment|climate|climate change|energy|education|travel|lifestyle|life|style|food|weather|crime|law|justice|media|religion|war|conflict|conflicts|conflicts & war|conflicts and war|wars|disasters|disaster & accident|disasters & accidents|crime, law & justice|human interest|society|social issues|labour|labor|europe|asia|asia pacific|africa|americas|latin america|north america|middle east|mideast|central asia|uk|us|u.s.|usa|national|nation|local|regional|top news|top stories|breaking news|breaking|latest|latest news|exclusive|feature|features|interview|explainer|fact check|investigations|general news|commodities|companies|industry|arts & culture|arts, culture & entertainment|science & technology|politics & government
mundo|internacional|politica|economia|economia y negocios|negocios|finanzas|mercados|tecnologia|ciencia|ciencia y tecnologia|salud|deportes|deporte|futbol|cultura|cultura y entretenimiento|entretenimiento|opinion|analisis|medio ambiente|medioambiente|clima|energia|educacion|viajes|gente|sociedad|sucesos|tribunales|justicia|religion|guerra|conflictos|conflictos y guerras|conflictos y guerra|desastres|catastrofes|desastres y accidentes|espana|europa|america|america latina|latinoamerica|africa|oriente medio|oriente proximo|nacional|nacionales|internacionales|local|regiones|portada|noticias|ultima hora|actualidad|reportaje|entrevista|empresas|laboral|comunidades|agro|ambiente|seguridad|policiales|espectaculos|vida|estilo|gastronomia`
    .split(/[|\n]/)
    .map((name) => name.trim()),
);

/** Whether a line is a section's usual name. */
export function isSectionName(line: string): boolean {
  return line.length < 50 && names.has(plain(line).trim());
}

/** The last step of a trail like "Home > World > Asia", or the line itself where it is none. */
export function sectionOf(line: string): string {
  const steps = line.split(/\s*[>›»/|]\s*/).filter((step) => step !== '');
  return line.length < 100 && steps.length > 1 && steps.every((step) => step.length < 40)
    ? (steps.at(-1) ?? line)
    : line;
}

const smallWord = /^(?:and|y|e|of|in|the|de|del|la|el|en|los|las|&)$/i;

/** One or two names such as "Kazakhstan" or "Guerra en Ucrania"; a headline this short would have a verb in lower case. */
function isName(line: string): boolean {
  const words = line.split(/[\s/|]+/).filter((word) => !smallWord.test(word));
  return words.length <= 2 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Whether a line looks like a label above the headline `next`: a known section, a trail, or a name over a longer line. */
export function isSectionLabel(line: string, next: string): boolean {
  if (isSectionName(line) || /\s[>›»]\s/.test(line)) return true;
  if (line.length > 32 || /[.!?:;"”]$|\d/.test(line) || !isName(line)) return false;
  return next.split(' ').length >= 5 && next.length >= line.length * 2 && !/\.["”]?$/.test(next);
}
