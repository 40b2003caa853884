//! How fast packages are built: synthetic records through the same writer, sealed, encrypted.

use std::{
    fmt,
    path::Path,
    time::{Duration, Instant},
};

use sealed::{Column, Identities, Info, Records, Writer};
use serde_json::{Map, Value as Json, json};
use values::Time;

use super::Error;

/// What was measured.
#[derive(Clone, Debug)]
pub struct Bench {
    /// Records that were written, each as JSON and as a line of a table.
    pub records: u64,
    /// Bytes of the records before packing, JSON and table together.
    pub bytes: u64,
    /// Bytes of the package.
    pub package: u64,
    /// From the first record to the digest.
    pub time: Duration,
    /// The most memory that the process has had so far, in bytes, where the system tells it.
    pub peak: Option<u64>,
}

/// Writes a package of so many sign-ins into a nameless file in `temporary`, encrypted to a key of
/// chance. `made` is the time that stands in the package. Synchronous: call it from a thread of its
/// own.
///
/// # Errors
/// When the file cannot be written.
pub fn bench(records: u64, temporary: &Path, made: Time) -> Result<Bench, Error> {
    let started = Instant::now();
    let info = Info {
        name: "bench".to_owned(),
        made,
        labels: Vec::new(),
        temporary: temporary.to_owned(),
    };
    let out = tempfile::tempfile_in(temporary)?;
    let length = out.try_clone()?;
    let mut writer = Writer::create(out, info, &Identities::generate().recipients())?;
    let columns = ["id", "account_id", "ip", "user_agent", "result", "created", "stored_in"];
    let mut sink = writer.records(Records {
        stem: "01-traffic".to_owned(),
        item: "itm_bench".to_owned(),
        category: "traffic".to_owned(),
        from: Some(made),
        to: Some(made.plus_seconds(i64::try_from(records).unwrap_or(i64::MAX / 2_000_000))),
        time_column: "created".to_owned(),
        columns: columns.iter().map(|name| Column::new(name, "text", "synthetic")).collect(),
    })?;
    let mut bytes = 0;
    for number in 0..records {
        let record = sign_in(number, made);
        let of = |(name, value): (&String, &Json)| {
            let length = value.as_str().map_or(4, str::len) as u64;
            // JSON: quotes, colon, comma around name and value; the table: a comma.
            name.len() as u64 + 6 + length + length + 1
        };
        bytes += record.iter().map(of).sum::<u64>();
        sink.write(&record)?;
    }
    sink.finish()?;
    writer.seal()?;
    let time = started.elapsed();
    Ok(Bench { records, bytes, package: length.metadata()?.len(), time, peak: peak() })
}

fn sign_in(number: u64, made: Time) -> Map<String, Json> {
    let mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let created = made.plus_seconds(i64::try_from(number).unwrap_or_default());
    let record = json!({
        "id": format!("sig_{number:010}"),
        "account_id": "buy_bench",
        "ip": format!("2001:db8::{:x}:{:x}", (mixed >> 48) & 0xffff, (mixed >> 32) & 0xffff),
        "user_agent": "Mozilla/5.0 (X11; Linux x86_64) invented/1.0",
        "result": if mixed.is_multiple_of(17) { "wrong-password" } else { "ok" },
        "created": created,
        "stored_in": "SG",
    });
    match record {
        Json::Object(record) => record,
        _ => Map::new(),
    }
}

/// The process's high-water mark of memory (Linux, proc(5): `VmHWM` in kB).
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kilobytes * 1024)
}

impl fmt::Display for Bench {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.time.as_secs_f64().max(f64::EPSILON);
        let megabytes = |bytes: u64| bytes as f64 / 1e6;
        write!(
            f,
            "{} records in {:.2} s: {:.0} records/s, {:.1} MB/s; package of {:.1} MB",
            self.records,
            seconds,
            self.records as f64 / seconds,
            megabytes(self.bytes) / seconds,
            megabytes(self.package),
        )?;
        match self.peak {
            Some(peak) => write!(f, "; peak memory {:.0} MB", megabytes(peak)),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_record_of_the_bench_is_written_and_counted() {
        let folder = tempfile::tempdir().expect("a folder");
        let made = Time::parse("2026-09-15T14:20:00Z").expect("a time");
        let bench = bench(2_000, folder.path(), made).expect("is written");
        assert_eq!(bench.records, 2_000);
        assert!(bench.bytes > bench.package && bench.package > 2_000, "{bench}");
        assert!(bench.to_string().starts_with("2000 records in "));
    }
}
