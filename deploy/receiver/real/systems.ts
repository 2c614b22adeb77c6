/** Request Tracker and Redmine as Debian has them, each on a copy of its fresh database. */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, kill, run, start, until } from './processes.ts';

export interface RealSystem {
  readonly template: string;
  readonly url: string;
  readonly token: string;
  readonly settings: Readonly<Record<string, string>>;
  /** The key of every ticket that is in it, by its own database. */
  keys(): string[];
  /** The address of a ticket's page. */
  page(ticket: string): string;
  /** What signs an administrator in, in a browser. */
  readonly signIn: {
    readonly path: string;
    readonly name: string;
    readonly password: string;
    readonly button: string;
    readonly secret: string;
  };
  stop(): void;
}

const PASSWORD = 'a password for this test';

/** Installs packages of Debian that are missing; starts no service of theirs. */
export function install(...names: string[]): void {
  const missing = names.filter(
    (name) =>
      !existsSync(`/var/lib/dpkg/info/${name}.list`) && !existsSync(`/usr/share/doc/${name}`),
  );
  if (missing.length === 0) return;
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0)
    throw new Error(`as root on Debian it installs them; elsewhere install ${missing.join(', ')}`);
  console.log(`Installing ${missing.join(', ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env });
}

const sql = (database: string, query: string) =>
  run('perl', [
    '-MDBI',
    '-e',
    'print "$_->[0]\\n" for @{DBI->connect("dbi:SQLite:$ARGV[0]")->selectall_arrayref($ARGV[1])}',
    database,
    query,
  ])
    .split('\n')
    .filter(Boolean);

/** @param folder where it keeps everything */
export async function startRequestTracker(folder: string): Promise<RealSystem> {
  install('request-tracker5', 'rt5-db-sqlite', 'rt5-standalone');
  const [database, config, port] = [join(folder, 'rtdb'), join(folder, 'config'), await freePort()];
  mkdirSync(config, { recursive: true });
  copyFileSync('/var/lib/dbconfig-common/sqlite3/request-tracker5/rtdb', database);
  const url = `http://localhost:${port}`;
  writeFileSync(
    join(config, 'test.pm'),
    `Set($rtname, 'example.org');
Set($Organization, 'example.org');
Set($WebDomain, 'localhost');
Set($WebPort, ${port});
Set($WebPath, '');
Set($WebBaseURL, '${url}');
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '${database}');
Set($MailCommand, 'testfile');
Set($LogToSTDERR, 'warning');
Set($LogToSyslog, undef);
1;
`,
  );
  writeFileSync(join(folder, 'site.pm'), '1;\n');
  const env = { RT_SITE_CONFIG: join(folder, 'site.pm'), RT_SITE_CONFIG_DIR: config };
  const token = run(
    'perl',
    [
      '-e',
      `use lib '/usr/share/request-tracker5/lib'; use RT -init;
my $root = RT::User->new(RT->SystemUser); $root->Load('root'); $root->SetPassword('${PASSWORD}');
RT::CustomField->new(RT->SystemUser)->Create(
  Name => 'Case key', Type => 'FreeformSingle', LookupType => 'RT::Queue-RT::Ticket', Queue => 0);
my (undef, undef, $token) = RT::AuthToken->new($root)->Create(
  Owner => $root->Id, Description => 'receiver');
print $token;`,
    ],
    { env },
  );
  const server = '/usr/share/request-tracker5/libexec/rt-server';
  const args = ['--server', 'Starlet', '--host', '127.0.0.1', '--port', String(port)];
  const child = start('perl', [server, ...args, '--max-workers', '4'], {
    log: join(folder, 'rt.log'),
    env,
  });
  await until('Request Tracker', 120, async () => (await fetch(url)).ok);
  return {
    template: 'request-tracker',
    url,
    token,
    settings: { queue: 'General', field: 'Case key' },
    keys: () =>
      sql(
        database,
        `SELECT v.Content FROM ObjectCustomFieldValues v
         JOIN CustomFields f ON f.id = v.CustomField AND f.Name = 'Case key'
         JOIN Tickets t ON t.id = v.ObjectId WHERE v.ObjectType = 'RT::Ticket' AND v.Disabled = 0`,
      ),
    page: (ticket) => `${url}/Ticket/Display.html?id=${ticket}`,
    signIn: { path: '/', name: 'user', password: 'pass', button: 'Login', secret: PASSWORD },
    stop: () => kill(child, 'SIGTERM'),
  };
}

/** @param folder where it keeps everything */
export async function startRedmine(folder: string): Promise<RealSystem> {
  install('redmine', 'redmine-sqlite', 'ruby-webrick');
  mkdirSync(folder, { recursive: true });
  const [database, port] = [join(folder, 'redmine.sqlite3'), await freePort()];
  const home = '/var/lib/dbconfig-common/sqlite3/redmine/instances/default/redmine_default';
  copyFileSync(home, database);
  const url = `http://localhost:${port}`;
  const cwd = '/usr/share/redmine';
  const webrick = run('dpkg', ['-L', 'ruby-webrick'])
    .split('\n')
    .find((path) => path.endsWith('/lib/webrick.rb'));
  const env = {
    RAILS_ENV: 'production',
    DATABASE_URL: `sqlite3:${database}?timeout=20000`,
    // It is no part of Redmine's own bundle.
    RUBYLIB: (webrick ?? '').replace('/webrick.rb', ''),
  };
  const setUp = `
Redmine::DefaultData::Loader.load('en') if Redmine::DefaultData::Loader.no_data?
Setting.rest_api_enabled = '1'
Setting.notified_events = []
admin = User.find_by_login('admin')
admin.password = admin.password_confirmation = '${PASSWORD}'
admin.update!(must_change_passwd: false, language: 'en')
Project.create!(name: 'Helpdesk', identifier: 'helpdesk', tracker_ids: Tracker.pluck(:id))
field = IssueCustomField.create!(name: 'Case key', field_format: 'string', is_filter: true,
  is_for_all: true, tracker_ids: Tracker.pluck(:id))
puts [admin.api_key, field.id, Tracker.find_by_name('Support').id].join(' ')`;
  const printed = run('ruby', ['bin/rails', 'runner', setUp], { cwd, env });
  const [token = '', field = '', tracker = ''] =
    printed.trim().split('\n').at(-1)?.split(' ') ?? [];
  const pid = join(folder, 'server.pid');
  const args = ['server', '-u', 'webrick', '-b', '127.0.0.1', '-p', String(port), '-P', pid];
  const child = start('ruby', ['bin/rails', ...args], {
    log: join(folder, 'redmine.log'),
    cwd,
    env,
  });
  await until('Redmine', 120, async () => (await fetch(url)).ok);
  return {
    template: 'redmine',
    url,
    token,
    settings: { project: 'helpdesk', tracker, field },
    keys: () =>
      sql(
        database,
        `SELECT v.value FROM custom_values v JOIN issues i ON i.id = v.customized_id
         WHERE v.customized_type = 'Issue' AND v.custom_field_id = ${field}`,
      ),
    page: (ticket) => `${url}/issues/${ticket}`,
    signIn: {
      path: '/login',
      name: 'username',
      password: 'password',
      button: 'login-submit',
      secret: PASSWORD,
    },
    stop: () => kill(child, 'SIGTERM'),
  };
}
