import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const stepSchema = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const permissionsSchema = z.record(z.string(), z.string());
const workflowSchema = z.object({
  permissions: permissionsSchema,
  jobs: z.record(
    z.string(),
    z.object({
      'runs-on': z.string(),
      needs: z.string().optional(),
      permissions: permissionsSchema.optional(),
      strategy: z
        .object({
          matrix: z.object({
            os: z.array(z.string()).optional(),
            include: z.array(z.object({ os: z.string(), flag: z.string(), made: z.string() })).optional(),
          }),
        })
        .optional(),
      steps: z.array(stepSchema),
    }),
  ),
});
type Workflow = z.infer<typeof workflowSchema>;

const workflows = globSync('.github/workflows/*.yml', { cwd: root }).map((path) => ({
  name: basename(path),
  text: read(path),
  workflow: workflowSchema.parse(parse(read(path))),
}));
const workflowOf = (name: string): Workflow => {
  const found = workflows.find((each) => each.name === name);
  if (!found) throw new Error(`There is no workflow ${name}`);
  return found.workflow;
};
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);
const commandsOf = (workflow: Workflow): string =>
  stepsOf(workflow)
    .map(({ run = '' }) => run)
    .join('\n');
const systems = ['macos-latest', 'ubuntu-latest', 'windows-latest'];

test('the workflows are those that the documentation tells of', () => {
  expect(workflows.map(({ name }) => name).toSorted()).toEqual(['ci.yml', 'release.yml', 'supply-chain.yml']);
});

describe.each(workflows)('$name', ({ text, workflow }) => {
  test('runs only what is there', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')));
    const named = [...commandsOf(workflow).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const files = [...commandsOf(workflow).matchAll(/\bnode ((?!-)[\w./-]+)/g)].map(([, path]) => path ?? '');
    expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('may read the code, and writes only where a release is drafted', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const [name, { permissions }] of Object.entries(workflow.jobs))
      expect(permissions, name).toEqual(name === 'draft' ? { contents: 'write' } : undefined);
  });

  test('uses actions at one commit each, which nobody can move', () => {
    for (const { uses } of stepsOf(workflow))
      expect(uses ?? '@').toMatch(/^@$|^actions\/[\w-]+@[0-9a-f]{40}$/);
    for (const line of text.matchAll(/uses: .*/g)) expect(line[0]).toMatch(/ # v\d+\.\d+\.\d+$/);
  });
});

test('the tests, and the specs in Electron itself, run on three systems for each change', () => {
  const { test: all, desktop } = workflowOf('ci.yml').jobs;
  for (const job of [all, desktop]) expect(job?.strategy?.matrix.os?.toSorted()).toEqual(systems);
  expect(all?.steps.some(({ run }) => run === 'npm test')).toBe(true);
  expect(desktop?.steps.some(({ run }) => run?.includes('npm run desktop'))).toBe(true);
});

describe('a release', () => {
  const { jobs } = workflowOf('release.yml');
  const matrix = jobs.package?.strategy?.matrix.include ?? [];

  test('is tested before it is packed, on the system that it is packed for', () => {
    expect(matrix.map(({ os }) => os).toSorted()).toEqual(systems);
    const commands = jobs.package?.steps.map(({ run = '' }) => run) ?? [];
    const at = (text: string) => commands.findIndex((run) => run.includes(text));
    const order = ['npm ci', 'npm run check', 'npm run unit', 'npm run desktop', 'npm run dist'].map(at);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(order[0]).toBeGreaterThan(-1);
  });

  test('has each package that electron-builder is told to make, and no other', () => {
    const targetSchema = z.union([z.string(), z.object({ target: z.string(), arch: z.array(z.string()) })]);
    const platformSchema = z.object({ target: z.array(targetSchema) });
    const config = z
      .object({ linux: platformSchema, mac: platformSchema, win: platformSchema })
      .parse(parse(read('electron-builder.yml')));
    const expected: Readonly<Record<string, readonly string[]>> = {
      AppImage: ['*.AppImage'],
      deb: ['*.deb'],
      rpm: ['*.rpm'],
      'tar.gz': ['*.tar.gz'],
      dmg: ['*-x64.dmg', '*-arm64.dmg'],
      zip: ['*-x64.zip', '*-arm64.zip'],
      nsis: ['*-win*.exe'],
      portable: ['*-portable-*.exe'],
      msi: ['*.msi'],
    };
    for (const [platform, announced] of [
      ['linux', 'latest-linux.yml'],
      ['mac', 'latest-mac.yml'],
      ['win', 'latest.yml'],
    ] as const) {
      const files = config[platform].target.flatMap(
        (target) => expected[typeof target === 'string' ? target : target.target] ?? [],
      );
      const made = matrix.find(({ flag }) => flag === `--${platform}`)?.made.split(' ');
      expect(made?.toSorted(), platform).toEqual([...files, announced].toSorted());
    }
  });

  test('knows its secrets only in the step that packs, and goes without them', () => {
    const knowing = stepsOf(workflowOf('release.yml')).filter(({ env = {} }) =>
      Object.values(env).some((value) => value.includes('secrets.')),
    );
    expect(knowing).toHaveLength(1);
    const [{ env = {}, run = '' } = {}] = knowing;
    expect(run).toContain('npm run dist');
    const cleared = /for name in ([\w ]+);/.exec(run)?.[1]?.split(' ');
    expect(cleared?.toSorted()).toEqual(Object.keys(env).toSorted());
  });

  test('is a draft, with the sums of what it has', () => {
    expect(jobs.draft?.needs).toBe('package');
    const run = jobs.draft?.steps.map((step) => step.run ?? '').join('\n') ?? '';
    expect(run).toMatch(/sha256sum -- \* > \.\.\/SHA256SUMS[\s\S]*gh release create .*--draft/);
  });
});
