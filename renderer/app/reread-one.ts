import { t } from '../i18n/i18n.ts';
import type { Parts } from './actions.ts';

/** Reads the capture of one article again, and shows what that changed. */
export async function rereadOne({ session, changes }: Pick<Parts, 'session' | 'changes'>, id: string) {
  const { client, notices, queries, workspace } = session;
  try {
    const report = await client.call('article.reread', { ids: [id], job: 'reread-one' });
    const [failure] = report.failed;
    if (report.changed > 0) {
      changes.record(t('rereading.readAnew'), report.undo);
      workspace.set({ dialog: { kind: 'rereading', id } });
    } else if (failure) notices.fail(new Error(t('rereading.failed', { reason: failure.reason })));
    else notices.say(report.left > 0 ? t('rereading.nothing') : t('rereading.asBefore'));
  } catch (error) {
    notices.fail(error);
  }
  await queries.invalidateQueries();
}
