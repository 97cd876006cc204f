export const help = {
  singleKeysOn: 'Single letters and signs can be switched off in the settings.',
  singleKeysOff: 'Single letters and signs are switched off in the settings.',
} as const;
