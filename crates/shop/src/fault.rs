//! What is wrong with something that a seller wrote: all faults at once, each at its field.

use web::{FieldError, Problem};

/// A fault at a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// A JSON pointer to the field, as `/variants/0/price`.
    pub at: String,
    /// The code of what is wrong; its words are `error-<code>`.
    pub code: &'static str,
    /// What the words name: the attribute, the limit.
    pub wanted: Option<String>,
}

/// The faults found so far.
#[derive(Debug, Default)]
pub struct Faults(pub Vec<Fault>);

impl Faults {
    /// Notes a fault.
    pub fn add(&mut self, at: impl Into<String>, code: &'static str) {
        self.0.push(Fault { at: at.into(), code, wanted: None });
    }

    /// Notes a fault whose words name something.
    pub fn add_with(
        &mut self,
        at: impl Into<String>,
        code: &'static str,
        wanted: impl std::fmt::Display,
    ) {
        self.0.push(Fault { at: at.into(), code, wanted: Some(wanted.to_string()) });
    }

    /// The value, unless something is wrong.
    pub fn or<T>(self, value: T) -> Result<T, Vec<Fault>> {
        match self.0.is_empty() {
            true => Ok(value),
            false => Err(self.0),
        }
    }

    /// Checks the length of a text in characters; `required` where it must not be empty.
    pub fn text(&mut self, at: &str, text: &str, least: usize, most: usize) {
        let length = text.chars().count();
        if text.trim().chars().count() < least {
            self.add(at, if length == 0 { "required" } else { "too-short" });
        } else if length > most {
            self.add_with(at, "longer-than-allowed", most);
        } else if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t' | '\r')) {
            self.add(at, "control");
        }
    }
}

/// The faults as a problem for whoever sent the fields.
pub fn problem(faults: &[Fault]) -> Problem {
    faults.iter().fold(Problem::invalid(), |problem, fault| {
        let args = fault.wanted.iter().map(|wanted| ("wanted", wanted.as_str().into())).collect();
        problem.field_with(fault.at.clone(), fault.code, args)
    })
}

/// The faults as a form shows them.
pub fn errors(faults: &[Fault]) -> Vec<FieldError> {
    problem(faults).errors().to_vec()
}
