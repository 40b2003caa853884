//! The table that the bench prints: figures beside targets.

use super::goods::Filled;
use crate::command::bench::load::Run;
use std::time::Duration;

/// What a row should reach.
#[derive(Clone, Copy)]
pub struct Target {
    /// CPU milliseconds of the server at most.
    pub cpu: f64,
    /// Operations a second at least.
    pub rate: f64,
    /// Milliseconds that 99 of 100 keep.
    pub p99: Option<f64>,
}

/// Prints rows as they come.
pub struct Table {
    postgres: bool,
}

impl Table {
    /// Prints the head.
    pub fn new(postgres: bool) -> Table {
        let name = if postgres { "PostgreSQL" } else { "SQLite" };
        println!("{name}");
        println!(
            "{:<22} {:>9} {:>9} {:>9} {:>9} {:>9}  target",
            "operation", "CPU-ms", "of db", "per s", "p50 ms", "p99 ms"
        );
        Table { postgres }
    }

    /// An operation of visitors.
    pub fn row(&mut self, name: &str, run: &Run, target: Target) {
        let mut wanted = format!("≤ {} CPU-ms, ≥ {}/s", target.cpu, target.rate);
        let mut met = run.server_ms() <= target.cpu && run.per_second() >= target.rate;
        if let Some(p99) = target.p99 {
            wanted.push_str(&format!(", p99 ≤ {p99} ms"));
            met &= run.percentile(99) <= p99;
        }
        self.line(name, run, &wanted, met);
    }

    /// Orders, beside commits of a single row on the same database in the same run.
    pub fn orders(&mut self, run: &Run, bare: f64) {
        let rate = if self.postgres { 0.0 } else { 250.0 };
        let share = run.per_second() / bare.max(f64::EPSILON);
        let cpu = run.server_ms() + run.database_ms();
        let met = cpu <= 5.0 && run.per_second() >= rate && share >= 0.5;
        let wanted = match self.postgres {
            true => "≤ 5 CPU-ms, ≥ 50 % of bare commits",
            false => "≤ 5 CPU-ms, ≥ 250/s, ≥ 50 % of bare commits",
        };
        self.line("order of 3 items", run, wanted, met);
        println!("{:<22} {:>29.0}", "bare commits", bare);
        println!("{:<22} {:>28.0} %", "orders per bare commit", share * 100.0);
    }

    /// The import.
    pub fn import(&mut self, filled: &Filled) {
        let rate = filled.listings as f64 / filled.time.as_secs_f64().max(f64::EPSILON);
        let word = word(rate >= 8_000.0);
        println!("{:<22} {rate:>29.0} {:>21}≥ 8000/s: {word}", "import with index", "");
    }

    /// What the server takes: memory in MB after the visits and after the orders.
    pub fn process(&mut self, listings: usize, visited: f64, bought: f64, started: Duration) {
        let most = if listings > 100_000 { 2_048.0 } else { 250.0 };
        let word = word(visited.max(bought) <= most);
        println!(
            "{:<22} {visited:.0} MB after visits, {bought:.0} MB after orders; ≤ {most} MB: {word}",
            "memory"
        );
        println!("{:<22} {} ms", "start", started.as_millis());
    }

    fn line(&self, name: &str, run: &Run, wanted: &str, met: bool) {
        println!(
            "{name:<22} {:>9.2} {:>9.2} {:>9.0} {:>9.2} {:>9.2}  {wanted}: {}",
            run.server_ms(),
            run.database_ms(),
            run.per_second(),
            run.percentile(50),
            run.percentile(99),
            word(met)
        );
    }
}

fn word(met: bool) -> &'static str {
    if met { "met" } else { "MISSED" }
}
