import { describe, expect, test } from 'vitest';
import { isTrail, sectionOf } from './section.ts';
import { weighLabel } from './section-label.ts';

const none = { deckBelow: false, dateline: false };
const wire = { deckBelow: false, dateline: true };

describe('a label above a headline', () => {
  test.each([
    ['Conflictos sociales', 'Decenas de miles de personas marchan en Puerto Alba contra el alza del agua'],
    ['Social conflicts', 'Tens of thousands march in Puerto Alba against dearer water'],
    ['Crisis migratoria', 'Marenga abre dos centros para quienes llegan por mar'],
    ['Elecciones generales', 'La oposición gana en siete de las nueve provincias'],
    ['Derechos humanos', 'Una misión visitará las cárceles de Marenga en abril'],
    ['Guerra en Marenga', 'El alto el fuego entra en vigor con disparos en el norte'],
    ['WATER CRISIS', 'Tens of thousands march in Puerto Alba against dearer water'],
    ['MARENGA', 'Water bills rise by a third from April, ministry says'],
    ['Marenga', 'Water bills rise by a third from April, ministry says'],
    ['Weltpolitik', 'Marenga und Saltmouth wollen wieder miteinander verhandeln'],
    ['Faits divers', 'Un train de fret déraille près de la gare de Port-Alba'],
    ['Cronaca', 'Deraglia un treno merci vicino alla stazione di Porto Alba'],
    ['Cotidiano', 'Trem de carga descarrila perto da estação de Porto Alba'],
    ['Home > World > Asia', 'Water bills rise by a third'],
    ['Mundo / América', 'Sube un tercio el recibo del agua'],
  ])('%s | %s', (line, next) => {
    expect(['yes', 'likely']).toContain(weighLabel(line, { ...wire, next }));
  });
});

describe('a short headline over its deck', () => {
  test.each([
    ['Peace at last', 'Leaders sign after nine years of war and many false starts'],
    ['Minister resigns', 'Housing scandal ends a career of twenty years in office'],
    ['Back to work', 'Dockers end a strike that had closed the port for nine weeks'],
    ['Oil prices rise', 'Traders fear that the strait may close before the week is out'],
    ['Dimite el ministro', 'El escándalo de la vivienda acaba con veinte años de carrera'],
    ['Elecciones aplazadas', 'El Gobierno alega los disturbios del norte para retrasar el voto'],
    ['No se vende', 'Los vecinos del puerto rechazan la oferta de la constructora'],
    ['A fragile truce', 'Guns fall silent in the north as talks begin on an island'],
    ['Conflictos sociales', 'Las marchas llegaron a siete ciudades y dejaron nueve heridos.'],
    ['Storm hits coast', 'Roofs torn off'],
    ['WAR ENDS!', 'Leaders sign after nine years of war and many false starts'],
  ])('%s | %s', (line, next) => {
    expect(['no', 'unlikely']).toContain(weighLabel(line, { ...none, next }));
    expect(['no', 'unlikely']).toContain(weighLabel(line, { ...wire, next }));
  });
});

test('the last step of a trail is the section, and names parted by a bar are no trail', () => {
  expect(sectionOf('Home > World > Asia')).toBe('Asia');
  expect(sectionOf('Mundo / América')).toBe('América');
  expect(sectionOf('World | Asia')).toBe('Asia');
  expect(isTrail('Smith / Jones')).toBe(false);
  expect(isTrail('Storm hits coast | The Harbour Post')).toBe(false);
});
