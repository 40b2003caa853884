//! What a verification found: one finding for each thing that was checked, and a verdict.

use std::collections::BTreeMap;

use serde::Serialize;

use super::words::Code;

/// What was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// The encryption around the package.
    Envelope,
    /// The ZIP file, byte by byte.
    Container,
    /// The names of its files.
    Names,
    /// The tag files of the bag.
    Bag,
    /// The number of files and bytes.
    Oxum,
    /// That manifest and payload list the same files.
    Manifest,
    /// Each file of the payload.
    Payload,
    /// The tag manifest.
    Tags,
    /// The signature over the tag manifest.
    Signature,
    /// Whose key signed.
    Key,
    /// That the log's entry names the package.
    Entry,
    /// That the log has the entry.
    Inclusion,
    /// That the log's head is signed.
    Checkpoint,
    /// That the log was not rewritten since a head that is known.
    Head,
    /// The records, line by line.
    Records,
    /// The tables beside them.
    Table,
    /// The granted bounds of the records.
    Scope,
}

/// How a check ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It is as it should be.
    Holds,
    /// It is not.
    Fails,
    /// It could not be checked, or there was nothing to check it with.
    NotChecked,
}

/// One thing that was checked.
#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    /// What was checked.
    pub check: Check,
    /// How it ended.
    pub outcome: Outcome,
    /// The file that it is about; empty when it is about the whole.
    pub subject: String,
    /// Which sentence it is.
    pub code: Code,
    /// What stands in the sentence's places.
    pub facts: BTreeMap<&'static str, String>,
    /// The sentence in English.
    pub words: String,
}

/// The end of a verification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// All holds, and the key is one that the caller trusts.
    Holds,
    /// All holds, but no key was given to compare the package's with.
    HoldsKeyNotCompared,
    /// Something does not hold.
    Fails,
    /// The package is encrypted and could not be opened to look.
    Locked,
    /// It is not a package.
    NotAPackage,
}

/// All that was found.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The verdict.
    pub verdict: Verdict,
    /// The verdict's sentence.
    pub code: Code,
    /// What stands in its places.
    pub facts: BTreeMap<&'static str, String>,
    /// The verdict's sentence in English.
    pub words: String,
    /// The name of the bag, when there is one.
    pub package: Option<String>,
    /// The SHA-256 of its tag manifest, which is what the audit log names.
    pub digest: Option<String>,
    /// The key that signed it (`name+id+base64`), when its signature holds.
    pub key: Option<String>,
    /// Every finding, in the order of the checks.
    pub findings: Vec<Finding>,
}

impl Report {
    /// What `kontor verify` ends with: 0 all holds, 1 something does not or could not be opened,
    /// 2 not a package.
    pub fn exit_code(&self) -> u8 {
        match self.verdict {
            Verdict::Holds | Verdict::HoldsKeyNotCompared => 0,
            Verdict::Fails | Verdict::Locked => 1,
            Verdict::NotAPackage => 2,
        }
    }

    /// The findings that fail.
    pub fn failures(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.outcome == Outcome::Fails)
    }
}

/// Findings as they come.
#[derive(Default)]
pub(crate) struct Findings {
    pub list: Vec<Finding>,
    pub package: Option<String>,
    pub digest: Option<String>,
    pub key: Option<String>,
}

impl Findings {
    pub fn holds(&mut self, check: Check, code: Code, facts: &[(&'static str, String)]) {
        self.add(check, Outcome::Holds, code, facts);
    }

    pub fn fails(&mut self, check: Check, code: Code, facts: &[(&'static str, String)]) {
        // A file with thousands of faults is as bad as one with a hundred.
        let same = |f: &&Finding| f.check == check && f.outcome == Outcome::Fails;
        if self.list.iter().filter(same).count() < 100 {
            self.add(check, Outcome::Fails, code, facts);
        }
    }

    pub fn not_checked(&mut self, check: Check, code: Code, facts: &[(&'static str, String)]) {
        self.add(check, Outcome::NotChecked, code, facts);
    }

    /// Whether anything about `check` failed.
    pub fn has_failed(&self, check: Check) -> bool {
        let failed = |f: &Finding| f.check == check && f.outcome == Outcome::Fails;
        self.list.iter().any(failed)
    }

    /// Draws the conclusion.
    pub fn conclude(mut self, verdict: Option<Verdict>) -> Report {
        self.list.sort_by_key(|finding| finding.check);
        let failed = self.list.iter().any(|f| f.outcome == Outcome::Fails);
        let trusted = self.list.iter().any(|f| f.code == Code::KeyTrusted);
        let verdict = match verdict {
            Some(verdict) => verdict,
            None if failed || self.key.is_none() => Verdict::Fails,
            None if trusted => Verdict::Holds,
            None => Verdict::HoldsKeyNotCompared,
        };
        let code = match verdict {
            Verdict::Holds => Code::VerdictHolds,
            Verdict::HoldsKeyNotCompared => Code::VerdictUncompared,
            Verdict::Fails => Code::VerdictFails,
            Verdict::Locked => Code::VerdictLocked,
            Verdict::NotAPackage => Code::VerdictNotAPackage,
        };
        let mut facts = BTreeMap::new();
        if let (Code::VerdictUncompared, Some(key)) = (code, &self.key) {
            facts.insert("key", key.clone());
        }
        Report {
            words: fill(code, &facts),
            verdict,
            code,
            facts,
            package: self.package,
            digest: self.digest,
            key: self.key,
            findings: self.list,
        }
    }

    fn add(
        &mut self,
        check: Check,
        outcome: Outcome,
        code: Code,
        facts: &[(&'static str, String)],
    ) {
        let facts: BTreeMap<_, _> = facts.iter().map(|(name, fact)| (*name, shown(fact))).collect();
        self.list.push(Finding {
            check,
            outcome,
            subject: facts.get("file").cloned().unwrap_or_default(),
            code,
            words: fill(code, &facts),
            facts,
        });
    }
}

/// The English sentence with its facts.
fn fill(code: Code, facts: &BTreeMap<&'static str, String>) -> String {
    facts.iter().fold(code.template().to_owned(), |words, (name, fact)| {
        words.replace(&format!("{{{name}}}"), fact)
    })
}

/// A fact from a hostile file, without signs that a terminal would obey, and not too long.
fn shown(fact: &str) -> String {
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    fact.chars().take(300).map(|c| if hidden(c) { '\u{fffd}' } else { c }).collect()
}
