//! Stories about configuration files and variables.

use super::*;

fn read(toml: &str, variables: &[(&str, &str)]) -> Result<Config, String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kontor.toml");
    std::fs::write(&path, toml).unwrap();
    std::fs::write(folder.path().join("secret"), "hidden\nmore\n").unwrap();
    std::fs::write(folder.path().join("empty"), "\n").unwrap();
    let variables = variables.iter().map(|(name, value)| ((*name).into(), (*value).into()));
    Config::read(Some(&path), variables).map_err(|error| error.to_string())
}

#[test]
fn nothing_need_be_set() {
    let config = Config::read(None, []).unwrap();
    assert_eq!(config.database.0, "sqlite:kontor.db");
    assert_eq!(config.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(config.clock, ClockSetting::System);
    assert_eq!(config.host(), "127.0.0.1");
    assert!(!config.demonstration);
}

#[test]
fn the_environment_comes_before_the_file() {
    let toml = "listen = \"127.0.0.1:1\"\nname = \"File\"\n[jobs]\nworkers = 7\n";
    let config = read(toml, &[("KONTOR_NAME", "Variable"), ("HOME", "/")]).unwrap();
    assert_eq!(config.listen.port(), 1);
    assert_eq!(config.web.name, "Variable");
    assert_eq!(config.workers, 7);
}

#[test]
fn a_key_that_does_not_exist_is_an_error_that_names_it() {
    let error = read("lisen = \"127.0.0.1:1\"", &[]).unwrap_err();
    assert!(error.contains("no key `lisen`; did you mean `listen`?"), "{error}");
    let error = read("[files]\ns3_buckett = \"x\"", &[]).unwrap_err();
    assert!(
        error.contains("no key `files.s3_buckett`; did you mean `files.s3_bucket`?"),
        "{error}"
    );
    let error = read("[filez]\ndirectory = \"x\"", &[]).unwrap_err();
    assert!(error.contains("no key `filez`"), "{error}");
    let error = read("", &[("KONTOR_LISSEN", "x")]).unwrap_err();
    assert!(error.contains("no key `KONTOR_LISSEN`; did you mean `listen`?"), "{error}");
    assert!(read("", &[("KONTOR_TEST_POSTGRES", "x")]).is_ok());
}

#[test]
fn a_value_that_cannot_be_used_is_an_error_that_names_its_key() {
    for (toml, named) in [
        ("listen = \"here\"", "`listen` is \"here\""),
        ("proxies = 300", "`proxies` is \"300\""),
        ("demonstration = \"maybe\"", "`demonstration` is \"maybe\""),
        ("listen = [1]", "`listen` must be a single value"),
        ("files = 3", "no key `files`"),
        ("[log]\nformat = \"xml\"", "`log.format` must be human or json"),
        ("[files]\ns3_endpoint = \"https://s3.example.net\"", "`files.s3_bucket` is needed"),
        ("[mail]\ntransport = \"pigeon\"", "`mail.transport` must be none, folder or smtp"),
        ("[mail]\nfrom = \"nobody\"", "`mail.from` must be"),
        ("[mail]\ntransport = \"smtp\"", "`mail.smtp_host` is needed"),
        ("[mail]\ntransport = \"smtp\"\nsmtp_host = \"mail.example.net\"", "`mail.from` is needed"),
        (
            "[mail]\ntransport = \"smtp\"\nsmtp_host = \"mail.example.net\"\n\
             smtp_security = \"plain\"",
            "for a server on this machine only",
        ),
        ("[webhooks]\nreach = \"everywhere\"", "`webhooks.reach` must be"),
        ("database_file = \"empty\"", "`database_file` names an empty file"),
        ("database_file = \"absent\"", "absent"),
        ("a = ", "is not TOML"),
    ] {
        let error = read(toml, &[]).unwrap_err();
        assert!(error.contains(named), "{toml}: {error}");
    }
    let error = read("", &[("KONTOR_JOBS_WORKERS", "many")]).unwrap_err();
    assert!(error.contains("the environment: `KONTOR_JOBS_WORKERS` is \"many\""), "{error}");
}

#[test]
fn secrets_come_from_files_and_are_not_shown() {
    let toml = "database_file = \"secret\"\n[files]\ns3_endpoint = \"https://s3.example.net\"\n\
                s3_bucket = \"b\"\ns3_access_key_id = \"id\"\n\
                s3_secret_access_key_file = \"secret\"\n";
    let config = read(toml, &[]).unwrap();
    assert_eq!(config.database.0, "hidden");
    let Place::S3(s3) = &config.files else { panic!("{:?}", config.files) };
    assert_eq!(s3.secret_access_key, "hidden");
    assert!(!format!("{config:?}").contains("hidden"));
}

#[test]
fn a_clock_that_does_not_tell_the_time_is_for_demonstrations() {
    let error = read("[clock]\nfixed_at = \"2026-09-15T14:20:00Z\"", &[]).unwrap_err();
    assert!(
        error.contains("`clock.fixed_at` is accepted only together with demonstration"),
        "{error}"
    );
    let at = Time::parse("2026-09-15T14:20:00Z").unwrap();
    let demonstration = "demonstration = true\n[clock]\n";
    let fixed = read(&format!("{demonstration}fixed_at = 2026-09-15T14:20:00Z"), &[]).unwrap();
    assert_eq!(fixed.clock().now(), at);
    let going = read(&format!("{demonstration}start_at = \"2026-09-15T14:20:00Z\""), &[]).unwrap();
    assert_eq!(going.clock, ClockSetting::StartAt(at));
    let both = format!("{demonstration}start_at = \"2026-09-15T14:20:00Z\"\nfixed_at = \"x\"");
    assert!(read(&both, &[]).is_err());
}

#[test]
fn invented_cards_pay_in_a_demonstration_and_transfers_where_there_is_an_account() {
    let config = read("", &[]).unwrap();
    assert!(!config.accepted.test_cards && config.accepted.account.is_none());
    assert!(read("demonstration = true", &[]).unwrap().accepted.test_cards);
    let text = "[payments]\ntest_cards = true\ntransfer_holder = \"Us\"\ntransfer_number = \"DE1\"";
    let config = read(text, &[]).unwrap();
    assert!(config.accepted.test_cards);
    assert_eq!(config.accepted.account.unwrap().holder, "Us");
    let half = read("[payments]\ntransfer_holder = \"Us\"", &[]).unwrap_err();
    assert!(half.contains("is needed with payments.transfer_holder"), "{half}");
}
