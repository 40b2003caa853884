//! Every key that can be set, with what it means. The file, the environment and the help text all
//! stand on this one table, so that a key which is not in it is an error everywhere.

/// One key.
pub struct Key {
    /// Its path in the file: `files.s3_bucket` is `s3_bucket` under `[files]`.
    pub path: &'static str,
    /// What it is when nobody sets it; empty for none.
    pub default: &'static str,
    /// What it means, in a line.
    pub help: &'static str,
}

const fn key(path: &'static str, default: &'static str, help: &'static str) -> Key {
    Key { path, default, help }
}

/// The keys, in the order in which they are explained.
pub const KEYS: &[Key] = &[
    key("database", "sqlite:kontor.db", "sqlite:PATH, or postgres://USER:PASSWORD@HOST/NAME"),
    key("database_file", "", "a file that holds the line for `database`, with its password"),
    key("migrate_at_start", "true", "whether serve brings the tables up to date by itself"),
    key("listen", "127.0.0.1:8080", "address and port of pages and API"),
    key("public", "http://127.0.0.1:8080", "how people reach it; https:// in service"),
    key("name", "Kontor", "the name of the installation, in the header of every page"),
    key("proxies", "0", "how many proxies of yours add to X-Forwarded-For"),
    key("keys", "keys", "the directory of this installation's keys (see `kontor keys`)"),
    key("metrics.listen", "", "address and port of /metrics; nothing is served when absent"),
    key("log.filter", "info", "what is logged, for example `info,web=debug`"),
    key("log.format", "human", "human or json"),
    key("files.directory", "files", "where files lie on disk, when no store is set"),
    key("files.temporary", "", "where nameless, encrypted files are made; else the system's place"),
    key("files.s3_endpoint", "", "an S3-compatible store; http:// for this machine only"),
    key("files.s3_bucket", "", "its bucket, which must exist"),
    key("files.s3_region", "us-east-1", "the region that its requests are signed for"),
    key("files.s3_access_key_id", "", "the public half of the key to it"),
    key("files.s3_secret_access_key_file", "", "a file that holds the secret half"),
    key("files.s3_prefix", "", "a folder inside the bucket"),
    key(
        "search.folder",
        "search",
        "where this machine keeps its index of goods; made anew when absent",
    ),
    key("mail.transport", "none", "none, folder or smtp: how mail leaves"),
    key("mail.from", "Kontor <no-reply@kontor.invalid>", "the sender of every mail"),
    key("mail.days", "30", "for how many days the words of a mail are kept after it was sent"),
    key("mail.folder", "mail", "where mails become files, with the transport folder"),
    key("mail.smtp_host", "", "the server that takes mail, with the transport smtp"),
    key("mail.smtp_port", "587", "its port"),
    key("mail.smtp_security", "starttls", "starttls, tls, or plain for a server on this machine"),
    key("mail.smtp_user", "", "who we are to it"),
    key("mail.smtp_password_file", "", "a file that holds the password"),
    key("webhooks.reach", "public", "public, or loopback: webhooks may call this machine too"),
    key("payments.test_cards", "", "true or false: invented cards pay; in a demonstration they do"),
    key(
        "payments.transfer_holder",
        "",
        "whose account bank transfers go to; none are taken without",
    ),
    key("payments.transfer_number", "", "its IBAN, or what the country has"),
    key("payments.transfer_bank", "", "the code of its bank (BIC), where one is needed"),
    key(
        "payouts.least_cents",
        "1000",
        "the least that is paid out to a store, in cents of the euro",
    ),
    key("payouts.new_account_days", "3", "for how many days nothing goes to a changed account"),
    key("payouts.weekly", "false", "whether a run of payouts starts by itself every Monday"),
    key("packages.days", "30", "for how many days a sealed package can be fetched"),
    key(
        "packages.certified_by",
        "program",
        "program, or custodian: a package waits until a custodian of records certifies it",
    ),
    key("drafts.days", "30", "for how many days a draft is kept after it was saved last"),
    key("jobs.workers", "2", "how many queued jobs this process runs at once; 0 for none"),
    key("jobs.lease", "60", "after how many silent seconds a process's job is another's"),
    key("limits.guests", "3000", "requests a minute of guests of one network; 0 for no limit"),
    key("limits.sign_in", "120", "sign-ins a minute from one network; 0 for no limit"),
    key("limits.intake", "600", "requests and documents a minute of one account; 0 for no limit"),
    key("limits.tokens", "6000", "requests a minute of one account's programs; 0 for no limit"),
    key("directory", "", "a folder with platforms, companies and residences of your own"),
    key("demonstration", "false", "an invented world: banner on every page, nothing is real"),
    key("clock.fixed_at", "", "the clock stands at this instant; in a demonstration only"),
    key("clock.start_at", "", "the clock goes on from this instant; in a demonstration only"),
];

/// Is there such a key?
pub fn is_known(path: &str) -> bool {
    KEYS.iter().any(|key| key.path == path)
}

/// The environment variable of a key: `KONTOR_` and its path in capitals.
pub fn variable(path: &str) -> String {
    format!("KONTOR_{}", path.replace('.', "_").to_uppercase())
}

/// The table as text, for the help of `serve`.
pub fn explained() -> String {
    let mut text = String::from(
        "Keys of the configuration (TOML; a point begins a [table]). Each can also be set as an \
         environment variable, which comes before the file: `files.s3_bucket` is \
         KONTOR_FILES_S3_BUCKET.\n\n",
    );
    for Key { path, default, help } in KEYS {
        let default = match *default {
            "" => String::new(),
            default => format!(" [{default}]"),
        };
        text.push_str(&format!("  {path:<32} {help}{default}\n"));
    }
    text
}
