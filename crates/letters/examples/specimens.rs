//! Writes a letter in every language and two reports into a folder, and says
//! how long each took and how much memory it needed:
//! `cargo run -p letters --example specimens -- FOLDER`.

#[path = "../tests/specimens/mod.rs"]
mod specimens;

use std::path::PathBuf;
use std::time::Instant;

use letters::Paper;
use values::Language;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "specimens".into()));
    std::fs::create_dir_all(&folder)?;
    for language in Language::ALL.into_iter().chain([Language::En, Language::Ar, Language::Ja]) {
        let letter = specimens::letter(language);
        let begun = Instant::now();
        let pdf = letters::render(&letter)?;
        let took = begun.elapsed();
        println!("{} {:.1} ms, {} bytes", language.code(), took.as_secs_f64() * 1e3, pdf.len());
        std::fs::write(folder.join(format!("letter-{}.pdf", language.code())), pdf)?;
    }
    print_memory();
    for (name, rows, paper) in
        [("report", 200, Paper::Portrait), ("report-wide", 2_000, Paper::Landscape)]
    {
        let report = specimens::report(Language::En, rows, paper);
        let begun = Instant::now();
        let pdf = letters::render_report(&report)?;
        let took = begun.elapsed();
        println!("{name}, {rows} rows {:.1} ms, {} bytes", took.as_secs_f64() * 1e3, pdf.len());
        std::fs::write(folder.join(format!("{name}.pdf")), pdf)?;
    }
    print_memory();
    Ok(())
}

fn print_memory() {
    for line in std::fs::read_to_string("/proc/self/status").unwrap_or_default().lines() {
        if line.starts_with("VmHWM") || line.starts_with("Rss") {
            println!("{line}");
        }
    }
}
