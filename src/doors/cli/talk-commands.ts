/** Commands around one conversation that keep nothing: times to offer, what an invitation says. */
import type { Command } from 'commander';
import type { CliHost } from './cli-host.ts';
import { addInviteCommand } from './invite-command.ts';
import { addSlotsCommand } from './slots-command.ts';

export function addTalkCommands(program: Command, host: CliHost): void {
  addSlotsCommand(program, host);
  addInviteCommand(program, host);
}
