//! JSON bodies, with a pointer to what does not fit.

use crate::Problem;
use serde::de::DeserializeOwned;
use serde_json::error::Category;

/// Reads a JSON body. 400 when it is not JSON; 422 when it is and a member does not fit, with the
/// line and column where reading stopped. Duplicate and unknown members are the type's affair
/// (`serde(deny_unknown_fields)`).
pub fn json_body<T: DeserializeOwned>(body: &[u8]) -> Result<T, Problem> {
    serde_json::from_slice(body).map_err(|error| {
        let problem = match error.classify() {
            Category::Data => Problem::invalid().field("", "json-member"),
            _ => Problem::unreadable(),
        };
        // What serde says names members and types; it may quote a value, so it goes to the sender
        // of the value only, never to the log.
        problem.member("reason", error.to_string())
    })
}
