//! How fast a package is written and verified, and in how much memory:
//! `cargo run --release -p sealed --example write_records -- 1000000 [FILE]`.
//!
//! With FILE the package stays there, and its identity in FILE.key, for other programs to open.

use std::fs::File;
use std::path::PathBuf;
use std::time::Instant;

use sealed::{Column, Identities, Info, Options, Proof, Records, Writer, verify};
use serde_json::{Map, Value};
use tlog::{Checkpoint, Signer};
use values::Time;

type Anything = Box<dyn std::error::Error>;

fn main() -> Result<(), Anything> {
    let mut arguments = std::env::args().skip(1);
    let count: u64 = arguments.next().map_or(Ok(1_000_000), |text| text.parse())?;
    let kept = arguments.next().map(PathBuf::from);
    let folder = tempfile::tempdir()?;
    let path = kept.clone().unwrap_or_else(|| folder.path().join("package.zip.age"));
    let identities = Identities::generate();

    let begun = Instant::now();
    let bytes = write(&path, count, &identities, folder.path())?;
    let seconds = begun.elapsed().as_secs_f64();
    let rate = count as f64 / seconds;
    let size = std::fs::metadata(&path)?.len();
    println!("written   {count} records in {seconds:.2} s: {rate:.0} records/s");
    println!("          {:.1} MB of JSON, {:.1} MB/s", mb(bytes), mb(bytes) / seconds);
    println!("          {:.1} MB encrypted package", mb(size));
    println!("          peak memory {}", peak_memory());

    let begun = Instant::now();
    let options = Options { identities: Some(&identities), ..Options::default() };
    let report = verify(&path, &options);
    let seconds = begun.elapsed().as_secs_f64();
    let rate = count as f64 / seconds;
    println!("verified  in {seconds:.2} s: {rate:.0} records/s");
    println!("          {}", report.words);
    println!("          peak memory {}", peak_memory());
    for failure in report.failures() {
        println!("          {}", failure.words);
    }
    if let Some(mut path) = kept {
        path.as_mut_os_string().push(".key");
        std::fs::write(path, identities.to_secret_text())?;
    }
    Ok(())
}

fn write(
    path: &std::path::Path,
    count: u64,
    identities: &Identities,
    folder: &std::path::Path,
) -> Result<u64, Anything> {
    let info = Info {
        name: "dis_measure".to_owned(),
        made: Time::parse("2026-11-21T10:00:00Z")?,
        labels: Vec::new(),
        temporary: folder.to_owned(),
    };
    let mut writer = Writer::create(File::create(path)?, info, &identities.recipients())?;
    let names = ["id", "created", "account", "listing", "title", "price", "currency", "to", "note"];
    let mut sink = writer.records(Records {
        stem: "item1-orders".to_owned(),
        item: "item_1".to_owned(),
        category: "orders".to_owned(),
        from: Some(Time::parse("2026-01-01T00:00:00Z")?),
        to: Some(Time::parse("2026-12-31T23:59:59Z")?),
        time_column: "created".to_owned(),
        columns: names.map(|name| Column::new(name, "text", "Measured")).to_vec(),
    })?;
    let mut bytes = 0;
    let mut chance = 88_172_645_463_325_252u64;
    for number in 0..count {
        // Marsaglia's xorshift: records that differ, the same in every run.
        chance ^= chance << 13;
        chance ^= chance >> 7;
        chance ^= chance << 17;
        let record = record(number, chance);
        sink.write(&record)?;
        if number % 1000 == 0 {
            bytes += serde_json::to_vec(&record)?.len() as u64 * 1000.min(count - number);
        }
    }
    sink.finish()?;
    let sealed = writer.seal()?;
    let log = Signer::from_seed("log.example", &[9; 32])?;
    let entry = format!("{{\"digest\":\"{}\"}}", sealed.digest()).into_bytes();
    let head =
        Checkpoint { origin: "log.example".to_owned(), size: 1, root: tlog::leaf_hash(&entry) };
    let proof = Proof {
        entry,
        index: 0,
        path: Vec::new(),
        checkpoint: head.sign(&log)?,
        log_keys: vec![log.verifier()],
    };
    let signer = Signer::from_seed("packages.example", &[7; 32])?;
    sealed.finish(&signer, &proof)?.sync_all()?;
    Ok(bytes)
}

fn record(number: u64, chance: u64) -> Map<String, Value> {
    let (day, second) = (chance % 28 + 1, chance / 28 % 60);
    let fields: [(&str, Value); 9] = [
        ("id", format!("ord_{number:08}").into()),
        ("created", format!("2026-08-{day:02}T12:34:{second:02}Z").into()),
        ("account", format!("buy_{:012x}", chance & 0xFFFF_FFFF_FFFF).into()),
        ("listing", format!("lst_{:06}", chance % 99_991).into()),
        ("title", "Ceramic tea pot, hand made, 0.7 l".into()),
        ("price", (chance % 100_000).into()),
        ("currency", "EUR".into()),
        ("to", format!("{} Long Street, {:05} Example", chance % 300, chance % 77_777).into()),
        ("note", "+49 30 please ring, \"second\" floor".into()),
    ];
    fields.map(|(name, value)| (name.to_owned(), value)).into_iter().collect()
}

fn mb(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

/// The most memory that this process has held at once, as Linux counts it.
fn peak_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.unwrap_or("unknown").trim().to_owned()
}
