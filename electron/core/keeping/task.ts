/** How far a task is: of `found` things `done` are done; `current` names what is done now. */
export interface TaskProgress {
  readonly done: number;
  readonly found: number;
  readonly current: 'database' | 'captures' | 'checking' | 'rows';
}

export type Tell = (progress: TaskProgress) => void;

/** Long work on an archive's files that needs no open archive. It may be ended at any moment, as by a power cut. */
export type Task<Input, Output> = (input: Input, tell: Tell) => Output | Promise<Output>;
