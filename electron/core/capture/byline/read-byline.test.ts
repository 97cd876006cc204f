import { expect, test } from 'vitest';
import { naturalCase } from './natural-case.ts';
import { readByline } from './read-byline.ts';

const bylines: readonly (readonly [string, readonly string[]])[] = [
  ['By Kulpash Serik', ['Kulpash Serik']],
  ['By A. B. Smith and C. D. Jones', ['A. B. Smith', 'C. D. Jones']],
  ['By A. B. and C. D.', ['A. B.', 'C. D.']],
  ['By Jane Doe, John Roe and Max Moe', ['Jane Doe', 'John Roe', 'Max Moe']],
  ['By Jane Doe, John Roe, and Max Moe', ['Jane Doe', 'John Roe', 'Max Moe']],
  ['Por Ana Pérez y Luis Gómez', ['Ana Pérez', 'Luis Gómez']],
  ['Por María-José Núñez e Iñigo Ruiz', ['María-José Núñez', 'Iñigo Ruiz']],
  ['Por José Ortega y Gasset', ['José Ortega y Gasset']],
  ['Por Juan de la Fuente, enviado especial', ['Juan de la Fuente']],
  ['By Virginia Lopez in Caracas', ['Virginia Lopez']],
  ['Reporting by Jane Doe; Editing by John Roe', ['Jane Doe']],
  ['BY MARÍA DE LA CRUZ', ['María de la Cruz']],
  ['By JANE DOE, Associated Press', ['Jane Doe']],
  ['By Jane Doe, AP Business Writer', ['Jane Doe']],
  ['By Jane Doe | AP', ['Jane Doe']],
  ['By Jane Doe (jane@paper.example)', ['Jane Doe']],
  ['By Jane Doe for The Daily Planet', ['Jane Doe']],
  ['By Jane Doe and agencies', ['Jane Doe']],
  ['By Martin Grove, Jr.', ['Martin Grove Jr.']],
  ['By Abdel Karim al-Sadi', ['Abdel Karim al-Sadi']],
  ['Par JEANNE MARTEL, LOUISE AUBRY Envoyées spéciales à Valmont', ['Jeanne Martel', 'Louise Aubry']],
  ['By Brian Welling Tuesday', ['Brian Welling']],
  ['By Ruby Tuesday', ['Ruby Tuesday']],
  ['By Staff reporter', []],
  ['By Special Correspondent', []],
  ['By Reuters', []],
  ['By The Associated Press', []],
  ['Por Redacción', []],
];

test.each(bylines)('%s', (line, authors) => {
  expect(readByline(line)).toMatchObject({ byline: line, authors });
});

test.each([
  'By Monday the rain had stopped.',
  'By Friday',
  'By then',
  'By 2030 the world will have changed',
  'Por primera vez en años',
  'Byron Smith said no',
  'The byline',
  '',
])('no byline: %s', (line) => expect(readByline(line)).toBeNull());

test.each([
  ["J.R. O'NEIL", "J.R. O'Neil"],
  ['PATRICK McDONALD', 'Patrick McDonald'],
  ['JEAN-LUC DES PRÉS', 'Jean-Luc Des Prés'],
  ['Ludwig van der Berg', 'Ludwig van der Berg'],
  ['MCKENZIE', 'McKenzie'],
])('%s in natural case', (printed, natural) => expect(naturalCase(printed)).toBe(natural));

test.each([
  ['Von Jana Wiesner und Ole Brandt', ['Jana Wiesner', 'Ole Brandt']],
  ['Par Hélène Vasseur et Yann Le Guen', ['Hélène Vasseur', 'Yann Le Guen']],
  ['di Chiara Bonomelli e Marco De Santis', ['Chiara Bonomelli', 'Marco De Santis']],
  ['Door Sanne de Wit en Joris van den Berg', ['Sanne de Wit', 'Joris van den Berg']],
  ['Av Elin Sjöberg och Per-Olof Lindén', ['Elin Sjöberg', 'Per-Olof Lindén']],
  ['Autor: Agnieszka Wróblewska i Paweł Król', ['Agnieszka Wróblewska', 'Paweł Król']],
  ['Автор: Анна Соколовская и Игорь Лемешев', ['Анна Соколовская', 'Игорь Лемешев']],
  ['Автор: Оксана Левчук та Андрій Гайдай', ['Оксана Левчук', 'Андрій Гайдай']],
  ['Του Γιώργος Ξενάκης και Ελένη Παππά', ['Γιώργος Ξενάκης', 'Ελένη Παππά']],
  ['بقلم ليلى حداد', ['ليلى حداد']],
  ['بقلم ليلى حداد و سامر الخطيب', ['ليلى حداد', 'سامر الخطيب']],
  ['מאת נועה ברקוביץ', ['נועה ברקוביץ']],
  ['记者李晓岚、王志远', ['李晓岚', '王志远']],
  ['文・佐藤 由美、高橋 健一', ['佐藤 由美', '高橋 健一']],
  ['लेखक: नेहा वर्मा और राजेश मिश्रा', ['नेहा वर्मा', 'राजेश मिश्रा']],
  ['Oleh Dewi Lestari Putri dan Agus Wibowo', ['Dewi Lestari Putri', 'Agus Wibowo']],
  ['Yazan: Elif Karaca ve Murat Şahin', ['Elif Karaca', 'Murat Şahin']],
])('%s', (line, authors) => expect(readByline(line)?.authors).toEqual(authors));
