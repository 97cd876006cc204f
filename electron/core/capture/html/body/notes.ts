const noteOpenings =
  /^[\s*—–-]*(?:\(|\[)?\s*(?:(?:corrections?|clarifications?|correction & clarification|editor[’']?s['’]? note|editors[’'] note|update|amendment|retraction|erratum|publisher[’']s note|correcci[oó]n|aclaraci[oó]n|rectificaci[oó]n|fe de erratas|fe de errores|nota del editor|nota de la redacci[oó]n|nota de redacci[oó]n)\s*(?:[:.—–-]|\()|this (?:article|story|report|piece) (?:has been|was) (?:corrected|amended|updated|clarified)|an? (?:earlier|previous) version of this (?:article|story|report)|(?:una|la) versi[oó]n (?:anterior|previa) de (?:esta|este)|est[ea] (?:noticia|art[ií]culo|nota|informaci[oó]n) ha sido (?:corregid[oa]|modificad[oa]|actualizad[oa])|\(?corrects? )/iu;

/**
 * Whether a paragraph is the newsroom's own word on its story: a correction, a clarification, an editor's note.
 * Extractors take these for furniture; to those who quote the story they are the most important part of it.
 */
export const isNewsroomNote = (paragraph: string): boolean =>
  paragraph.length < 1500 && noteOpenings.test(paragraph);
