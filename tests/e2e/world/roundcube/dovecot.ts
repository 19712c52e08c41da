import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startDaemon, type Daemon, type Runner } from './daemon.ts';

export interface ImapPlace {
  folder: string;
  mail: string;
  port: number;
  /** Every user name logs in with this. */
  password: string;
  as: Runner;
}

/** Dovecot 2.3 (Debian 12) for any number of mailboxes, all in the hands of one user who needs no rights. */
export async function startDovecot(place: ImapPlace): Promise<Daemon> {
  const config = join(place.folder, 'dovecot.conf');
  await writeFile(config, configOf(place));
  const { folder, port, as } = place;
  return await startDaemon({ program: '/usr/sbin/dovecot', args: ['-F', '-c', config], folder, port, as });
}

function configOf({ folder, mail, port, password, as }: ImapPlace): string {
  const home = `${mail}/%Lu`;
  return `
protocols = imap
listen = 127.0.0.1
instance_name = ${folder.split('/').pop()}
base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/dovecot-mail.log
ssl = no
disable_plaintext_auth = no
default_internal_user = ${as.name}
default_internal_group = ${as.group}
default_login_user = ${as.name}
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:${home}
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${as.uid} gid=${as.gid} home=${home}
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
service auth-worker {
  user = ${as.name}
}
namespace inbox {
  inbox = yes
${['Sent', 'Drafts', 'Trash', 'Junk'].map(specialFolder).join('\n')}
}
`;
}

function specialFolder(name: string): string {
  return `  mailbox ${name} {\n    auto = subscribe\n    special_use = \\${name}\n  }`;
}
