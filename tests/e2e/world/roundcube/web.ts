import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { give, startDaemon, type Daemon, type Runner } from './daemon.ts';

const PAGES = '/var/lib/roundcube/public_html';
const TABLES = '/usr/share/roundcube/SQL/sqlite.initial.sql';
const DEFAULTS = ['/etc/roundcube/defaults.inc.php', '/etc/roundcube/mimetypes.php'];

export interface WebPlace {
  folder: string;
  port: number;
  imapPort: number;
  smtpPort: number;
  language: string;
  skin: string;
  as: Runner;
}

/** Debian's Roundcube in PHP's own web server, with a configuration and a database of its own. */
export async function startWeb(place: WebPlace): Promise<Daemon> {
  const { folder, port, as } = place;
  const config = join(folder, 'config');
  const database = join(folder, 'roundcube.sqlite');
  await mkdir(config);
  await Promise.all(DEFAULTS.map((file) => symlink(file, join(config, file.split('/').pop() ?? ''))));
  await writeFile(join(config, 'config.inc.php'), configOf(place, database));
  execFileSync('sqlite3', [database, `.read ${TABLES}`]);
  await give(database, as);
  const limits = ['upload_max_filesize=20M', 'post_max_size=25M'].flatMap((limit) => ['-d', limit]);
  return await startDaemon({
    program: '/usr/bin/php',
    args: [...limits, '-S', `127.0.0.1:${port}`, '-t', PAGES],
    // A page asks for its frame, its list and its folders at once.
    env: { ROUNDCUBE_CONFIG_DIR: config, PHP_CLI_SERVER_WORKERS: '4' },
    folder,
    port,
    as,
  });
}

function configOf({ folder, imapPort, smtpPort, language, skin }: WebPlace, database: string): string {
  const settings = {
    db_dsnw: `sqlite:///${database}?mode=0640`,
    imap_host: `127.0.0.1:${imapPort}`,
    smtp_host: `127.0.0.1:${smtpPort}`,
    smtp_user: '',
    smtp_pass: '',
    des_key: 'twenty-four-letters-test',
    log_dir: `${folder}/`,
    temp_dir: `${folder}/`,
    language,
    skin,
    enable_spellcheck: false,
    // New mail is in the list after this many seconds; less than a minute must be allowed.
    min_refresh_interval: 1,
    refresh_interval: 2,
    mail_read_time: 0,
  };
  const lines = Object.entries(settings).map(([name, value]) => `$config['${name}'] = ${JSON.stringify(value)};`);
  return `<?php\n${lines.join('\n')}\n$config['plugins'] = [];\n`;
}
