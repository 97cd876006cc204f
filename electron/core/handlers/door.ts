import type { DoorKeeper } from '../door/door.ts';
import type { Handlers } from './handler.ts';

type DoorCalls = 'door.get' | 'door.report' | 'door.take' | 'door.retry';
type PairingCalls = 'pairing.ask' | 'pairing.poll' | 'pairing.answer' | 'pairing.create' | 'pairing.revoke';

/** The writer's calls about the clipper's door. */
export function createDoorHandlers(door: DoorKeeper): Handlers<DoorCalls | PairingCalls> {
  return {
    'door.get': () => door.state(),
    'door.report': (where) => {
      door.report(where);
      return {};
    },
    'door.take': () => door.take(),
    'door.retry': () => door.retry(),
    'pairing.ask': ({ name, origin }) => door.ask(name, origin),
    'pairing.poll': ({ request, origin }) => door.poll(request, origin),
    'pairing.answer': ({ id, accept }) => {
      door.answer(id, accept);
      return {};
    },
    'pairing.create': ({ name }) => door.create(name),
    'pairing.revoke': ({ id }) => {
      door.revoke(id);
      return {};
    },
  };
}
