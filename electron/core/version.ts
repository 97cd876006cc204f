/** The program's version, as in package.json; the core cannot read that file once it is bundled. */
export const programVersion = '0.1.0';
